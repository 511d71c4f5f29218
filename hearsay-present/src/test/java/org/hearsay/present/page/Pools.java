package org.hearsay.present.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Act;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Dossier;
import org.hearsay.model.Finding;
import org.hearsay.model.Imprint;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolView;
import org.hearsay.rules.Knowledge;

/// Pools for tests, read as the program reads them.
final class Pools {

  static final LocalDate TODAY = LocalDate.of(2023, 4, 1);

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  static final Report WIRE =
      report(
          "Black Sea Wire",
          "Cargo ship adrift off Constanța",
          """
          Cargo ship adrift off Constanța

          A cargo ship lost power off the Romanian port of Constanța on 12 March 2023, the coast guard said. A port official, quoting the ship's master, told Black Sea Wire that a fuel line had burst. The owner has not confirmed this.

          "Nobody is hurt," said Commander Radu Enache. The ship will probably be towed into port by 20 March 2023, Enache said.""");

  static final Report LETTER =
      report(
          "Deep Harbour Letter",
          "What really hit the Marisel",
          """
          What really hit the Marisel

          Bulgarian sources, quoting Turkish fishermen, reported that the Marisel had struck a drifting mine 60 kilometers east of Constanța. The account has not been verified by the coast guard.

          Some naval officers dispute this account. They say it is far more plausible that a boiler exploded on 31 February 2023.""");

  static final Report DENIAL =
      report(
          "Coast Guard Press Office",
          "Statement on the Marisel",
          """
          Statement on the Marisel

          The coast guard denies that the Marisel had struck a drifting mine. Constanța lies about 200 km east of Bucharest. Bucharest, 90 km east of Constanța, sends a crane.""");

  private Pools() {}

  static Report report(String outlet, String headline, String text) {
    var imprint =
        new Imprint(
            outlet,
            Optional.of("A. Writer"),
            headline,
            Published.on(LocalDate.of(2023, 3, 16), "dateline"));
    var origin = new Origin.LocalFile(headline + ".txt", "00");
    return Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()));
  }

  static PoolView of(Report... reports) {
    return of(List.of(reports));
  }

  static PoolView of(List<Report> reports) {
    var readings = new ArrayList<NumberedReading>();
    int next = 1;
    for (var report : reports) {
      var reading = PIPELINE.read(report);
      Map<ClaimId, Integer> numbers = new HashMap<>();
      for (var claim : reading.claims()) {
        numbers.put(claim.id(), next++);
      }
      readings.add(new NumberedReading(readings.size() + 1, reading, numbers));
    }
    var gists = readings.stream().map(one -> one.reading().gist()).toList();
    return new PoolView(readings, PIPELINE.hear(gists, Judgements.NONE, TODAY));
  }

  /// The pool, in which the first claim of its last report denies and contradicts the first claim
  /// of its second that stands on somebody’s word.
  static PoolView withDenial(PoolView pool) {
    var denied =
        pool.readings().get(1).reading().claims().stream()
            .filter(claim -> !claim.attribution().chain().isEmpty())
            .findFirst()
            .orElseThrow();
    var denial = pool.readings().getLast().reading().claims().getFirst();
    var dossier = pool.dossier();
    var links = new ArrayList<>(dossier.links());
    links.add(
        new Link.Comments(
            denial.id(),
            Act.DENY,
            denied.id(),
            denial.evidence(),
            1,
            "test/denial",
            new Link.Weighed(1, List.of())));
    var findings = new ArrayList<>(dossier.findings());
    findings.addFirst(
        new Finding.Contradiction(
            Finding.On.POLARITY,
            denied.id(),
            denial.id(),
            "so / not so",
            "said, and denied",
            "",
            List.of(denied.evidence(), denial.evidence()),
            "test/denial"));
    return new PoolView(
        pool.readings(),
        new Dossier(
            dossier.gists(), links, findings, dossier.hypotheses(), dossier.trackRecords()));
  }
}

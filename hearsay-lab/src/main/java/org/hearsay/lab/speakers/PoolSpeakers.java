package org.hearsay.lab.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lab.pool.ReadFolder;
import org.hearsay.model.Hop;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.pipeline.Pipeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The roles that speak in a story pool, held against its groups of people: right is what points
/// at another spelling of the same group.
final class PoolSpeakers {

  private PoolSpeakers() {}

  static Tally tally(Path pool, Pipeline pipeline) throws IOException {
    var gold = JsonMapper.shared().readTree(Files.readString(pool.resolve("gold.json")));
    var groups = groups(gold.path("people"));
    var tally = new Tally();
    for (var report : ReadFolder.reports(pool.resolve("reports"))) {
      var reading = pipeline.read(report);
      Set<Mention.Reference> heard = new HashSet<>();
      for (var claim : reading.claims()) {
        for (var hop : claim.attribution().chain()) {
          hear(hop, reading, groups, heard, tally);
        }
      }
    }
    return tally;
  }

  private static void hear(
      Hop hop,
      Reading reading,
      List<Set<String>> groups,
      Set<Mention.Reference> heard,
      Tally tally) {
    String text = reading.report().text();
    String printed = plain(hop.speakerWords().getFirst().of(text));
    var group = groups.stream().filter(one -> one.contains(printed)).toList();
    for (var mention : reading.mentions()) {
      if (mention instanceof Mention.Reference one
          && one.how() == Mention.Reference.How.ROLE
          && group.size() == 1
          && hop.speakerWords().getFirst().overlaps(one.span())
          && heard.add(one)) {
        boolean right =
            one.to().stream()
                .map(span -> plain(span.of(text)))
                .anyMatch(to -> group.getFirst().stream().anyMatch(word -> alike(word, to)));
        tally.add(right ? Tally.Verdict.RIGHT : Tally.Verdict.WRONG);
      }
    }
  }

  private static boolean alike(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static List<Set<String>> groups(JsonNode people) {
    var groups = new ArrayList<Set<String>>();
    for (var group : people) {
      var names = new HashSet<String>();
      group.forEach(name -> names.add(plain(name.asString(""))));
      groups.add(names);
    }
    return groups;
  }

  private static String plain(String printed) {
    return printed.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^(the|a|an) ", "");
  }
}

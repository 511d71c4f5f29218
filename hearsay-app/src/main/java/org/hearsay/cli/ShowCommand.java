package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Sentence;
import org.hearsay.present.view.ClaimCard;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.ReportLine;
import org.hearsay.store.DossierFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `hearsay show r3:s7`: the words behind a receipt.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a sentence with its neighbours (r3:s7), a claim (c41), or a report (r3).")
final class ShowCommand implements Callable<Integer> {

  private static final Pattern RECEIPT =
      Pattern.compile("(?:r(\\d{1,9})(?:[: ]s(\\d{1,9}))?|c(\\d{1,9}))");

  @Parameters(paramLabel = "RECEIPT", description = "r3:s7, c41 or r3.")
  String receipt = "";

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin Output output = new Output();

  /// A sentence as shown.
  record Line(String receipt, String words, boolean asked) {}

  @Override
  public Integer call() {
    var parts = RECEIPT.matcher(receipt.strip());
    if (!parts.matches()) {
      throw new UsageException(
          "expected a receipt like r3:s7, c41 or r3, found \"" + receipt + "\"");
    }
    try (var open = dossier.open()) {
      if (parts.group(3) != null) {
        return claim(open, Integer.parseInt(parts.group(3)));
      }
      var report = report(open, Integer.parseInt(parts.group(1)));
      return parts.group(2) == null
          ? whole(open, report)
          : sentence(open, report, Integer.parseInt(parts.group(2)));
    }
  }

  private static NumberedReading report(DossierFile open, int number) {
    return new Pool(open)
        .report(number)
        .orElseThrow(
            () ->
                new UsageException(
                    "expected a report of this dossier, found r"
                        + number
                        + ", which is none; 'hearsay reports' lists them"));
  }

  private int claim(DossierFile open, int number) {
    var card =
        WhoCommand.cards(open, List.of(number)).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        "expected a claim of this dossier, found c"
                            + number
                            + ", which is none or is no longer found by the rules"));
    if (output.json) {
      output.json(card);
    } else {
      WhoCommand.print(output, card);
    }
    return 0;
  }

  private int sentence(DossierFile open, NumberedReading report, int number) {
    var sentences = report.reading().sentences();
    if (number < 1 || number > sentences.size()) {
      throw new UsageException(
          "expected a sentence from 1 to "
              + sentences.size()
              + " in "
              + report.report()
              + ", found "
              + number);
    }
    var lines = new ArrayList<Line>();
    for (Sentence sentence :
        sentences.subList(Math.max(0, number - 2), Math.min(sentences.size(), number + 1))) {
      lines.add(line(report, sentence, sentence.number() == number));
    }
    print(open, report, lines);
    return 0;
  }

  private int whole(DossierFile open, NumberedReading report) {
    print(
        open,
        report,
        report.reading().sentences().stream()
            .map(sentence -> line(report, sentence, false))
            .toList());
    return 0;
  }

  private static Line line(NumberedReading report, Sentence sentence, boolean asked) {
    return new Line(
        report.receipt(sentence.number()),
        sentence.span().of(report.reading().report().text()),
        asked);
  }

  private void print(DossierFile open, NumberedReading report, List<Line> lines) {
    var pool = new Pool(open).linked();
    var head = ReportLine.of(report);
    var claims =
        report.reading().claims().stream()
            .filter(
                claim ->
                    lines.stream()
                        .anyMatch(
                            line ->
                                line.asked()
                                    && line.receipt().equals(report.receipt(claim.sentence()))))
            .map(claim -> ClaimCard.of(pool, report, claim))
            .toList();
    if (output.json) {
      output.json(Map.of("report", head, "sentences", lines, "claims", claims));
      return;
    }
    output.line("", head.id() + "  " + head.title());
    output.line("  ", head.outlet() + " · " + head.day() + " · " + head.path());
    for (var line : lines) {
      output.line(line.asked() ? "> " : "  ", "[" + line.receipt() + "] " + line.words());
    }
    claims.forEach(
        card -> {
          output.out().println();
          WhoCommand.print(output, card);
        });
  }
}

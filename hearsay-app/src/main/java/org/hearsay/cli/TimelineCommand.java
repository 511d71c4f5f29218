package org.hearsay.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.TimelineStrip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hearsay timeline`: the times of the pool, in the reports' own words.
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Lists the times all reports name, in their words, and the days they came out; draws them with -o.")
final class TimelineCommand implements Callable<Integer> {

  @Mixin SheetFile file = new SheetFile();
  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    file.check();
    return together.ask(
        output,
        heard -> {
          var strip = TimelineStrip.of(heard.pool());
          if (file.named()) {
            file.timeline(output, heard.pool(), strip);
          } else if (output.json) {
            output.json(Map.of("measured", true, "timeline", strip));
          } else {
            print(strip);
          }
          return 0;
        });
  }

  private void print(TimelineStrip strip) {
    if (strip.bars().isEmpty() && strip.published().isEmpty()) {
      output.line("", "No report of this dossier names a time or its day of publication.");
      return;
    }
    output.line("", strip.tally().words());
    strip.bars().forEach(this::print);
    if (!strip.published().isEmpty()) {
      output.out().println();
      output.line("", "published");
    }
    for (var issue : strip.published()) {
      output.line("  ", issue.days() + "  " + issue.report() + "  " + issue.outlet());
    }
  }

  private void print(TimelineStrip.Bar bar) {
    String words =
        bar.words().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    var receipts = bar.claims().stream().map(Cited::receipt).toList();
    output.line(
        "  ",
        bar.edtf()
            + (bar.deadline() ? " (deadline)" : "")
            + "  "
            + words
            + bar.basis().after()
            + " · "
            + Said.claims(bar.claims().size())
            + "  "
            + Said.receipts(receipts));
  }
}

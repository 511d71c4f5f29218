package org.hearsay.cli;

import java.util.stream.Collectors;
import org.hearsay.cli.terminal.Said;
import org.hearsay.present.page.SheetPage;
import org.hearsay.present.svg.timeline.TimelineSvg;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.TimelineStrip;
import picocli.CommandLine.Command;

/// `hearsay timeline`: the times of the pool, in the reports' own words.
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "Lists the times all reports name, in their words, and the days they came out; draws them with -o.")
final class TimelineCommand extends SheetCommand<TimelineStrip> {

  TimelineCommand() {
    super("timeline");
  }

  @Override
  TimelineStrip sheet(PoolView pool) {
    return TimelineStrip.of(pool);
  }

  @Override
  SheetFile.Drawing drawing(TimelineStrip strip, PoolView pool) {
    return new SheetFile.Drawing(
        strip.tally().words(), () -> TimelineSvg.file(strip), () -> SheetPage.timeline(pool));
  }

  @Override
  void print(TimelineStrip strip) {
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

package org.hearsay.cli;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.terminal.Output;
import org.hearsay.present.view.ReportLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hearsay reports`: what was read.
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    description = "Lists the reports: outlet, day, and what the day rests on.")
final class ReportsCommand implements Callable<Integer> {

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    try (var open = dossier.open()) {
      var lines = new ArrayList<ReportLine>();
      new Pool(open).forEach(report -> lines.add(ReportLine.of(report)));
      if (output.json) {
        output.json(lines);
        return 0;
      }
      if (lines.isEmpty()) {
        output.line("", "This dossier holds no report yet. 'hearsay read FOLDER' reads some.");
      }
      for (var line : lines) {
        output.line("", line.id() + "  " + line.title());
        output.line("    ", line.told() + " · " + line.path());
      }
      return 0;
    }
  }
}

package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.OutputFile;
import org.hearsay.cli.terminal.Said;
import org.hearsay.present.page.DossierPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay page`: everything in one file that opens in a browser.
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description =
        "Writes one page with every report, claim, clash, map and timeline; it opens from disk and needs no network.")
final class PageCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the page goes (default: ${DEFAULT-VALUE}).")
  Path out = Path.of("dossier.html");

  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    return together.ask(
        output,
        heard -> {
          long bytes = write(out, heard);
          if (output.json) {
            output.json(Map.of("measured", true, "file", out.toString(), "bytes", bytes));
          } else {
            output.line("", said(out, bytes));
          }
          return 0;
        });
  }

  static long write(Path out, AskTogether.Heard heard) {
    return OutputFile.write(out, DossierPage.of(heard.pool(), heard.skipped(), heard.asOf()));
  }

  /// "The page is /home/…/dossier.html (412 kB); open it in any browser."
  static String said(Path out, long bytes) {
    return "The page is "
        + out.toAbsolutePath().normalize()
        + " ("
        + Said.size(bytes)
        + "); open it in any browser.";
  }
}

package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.present.export.ClaimsExport;
import org.hearsay.present.export.TextExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay export claims|text`: open data.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes claims as JSON Lines, or the cleaned texts.")
final class ExportCommand implements Callable<Integer> {

  enum What {
    claims,
    text
  }

  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  What what = What.claims;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PATH",
      description = "A file for claims, a folder for texts (default: standard output).")
  @Nullable Path out;

  @Mixin DossierOption dossier = new DossierOption();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    try (var open = dossier.open()) {
      var pool = new Pool(open);
      switch (what) {
        case claims -> claims(pool);
        case text -> texts(pool);
      }
      return 0;
    } catch (IOException refused) {
      throw new org.hearsay.store.StoreException(
          "cannot write to " + out + ": " + refused.getMessage() + "; name another place with -o",
          refused);
    }
  }

  private void claims(Pool pool) throws IOException {
    if (out == null) {
      pool.forEach(report -> ClaimsExport.lines(report).forEach(output.out()::println));
      return;
    }
    try (var writer = Files.newBufferedWriter(out)) {
      for (var report : pool) {
        for (String line : ClaimsExport.lines(report).toList()) {
          writer.write(line);
          writer.write('\n');
        }
      }
    }
  }

  private void texts(Pool pool) throws IOException {
    for (var report : pool) {
      if (out != null) {
        Files.createDirectories(out);
        Files.writeString(out.resolve(TextExport.file(report)), TextExport.text(report));
      } else if (output.json) {
        output.out().println(TextExport.line(report));
      } else {
        output
            .out()
            .println("=== " + report.report() + "  " + report.reading().report().origin().label());
        output.out().println(TextExport.text(report));
      }
    }
  }
}

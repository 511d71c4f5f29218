package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.OutputFile;
import org.hearsay.present.export.ClaimsExport;
import org.hearsay.present.export.FindingsExport;
import org.hearsay.present.export.GeoJsonExport;
import org.hearsay.present.export.KmlExport;
import org.hearsay.present.export.PeopleExport;
import org.hearsay.present.export.ReportsExport;
import org.hearsay.present.export.TextExport;
import org.hearsay.present.view.NumberedReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay export claims|findings|reports|people|text|geojson|kml`: open data.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes claims, findings, reports, or people and organisations as JSON Lines, places for map programs as GeoJSON or KML, or the cleaned texts.")
final class ExportCommand implements Callable<Integer> {

  enum What {
    claims,
    findings,
    reports,
    people,
    text,
    geojson,
    kml
  }

  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  What what = What.claims;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PATH",
      description = "A file; for texts a folder (default: standard output).")
  @Nullable Path out;

  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    return switch (what) {
      case claims -> together.ask(output, heard -> lines(ClaimsExport.lines(heard.pool())));
      case findings -> together.ask(output, heard -> lines(FindingsExport.lines(heard.pool())));
      case reports -> together.ask(output, heard -> lines(ReportsExport.lines(heard.pool())));
      case people -> together.ask(output, heard -> lines(PeopleExport.lines(heard.pool())));
      case text -> together.each(output, this::texts);
      case geojson -> together.ask(output, heard -> lines(GeoJsonExport.lines(heard.pool())));
      case kml -> together.ask(output, heard -> lines(KmlExport.lines(heard.pool())));
    };
  }

  private int lines(Stream<String> lines) {
    if (out == null) {
      lines.forEach(output.out()::println);
      return 0;
    }
    try (var writer = Files.newBufferedWriter(out)) {
      for (var line = lines.iterator(); line.hasNext(); ) {
        writer.write(line.next());
        writer.write('\n');
      }
      return 0;
    } catch (IOException refused) {
      throw OutputFile.refused(out, refused);
    }
  }

  private int texts(Pool pool) {
    for (var report : pool) {
      if (out != null) {
        text(out, report);
      } else if (output.json) {
        output.out().println(TextExport.line(report));
      } else {
        output
            .out()
            .println("=== " + report.report() + "  " + report.reading().report().origin().label());
        output.out().println(TextExport.text(report));
      }
    }
    return 0;
  }

  private static void text(Path folder, NumberedReading report) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(TextExport.file(report)), TextExport.text(report));
    } catch (IOException refused) {
      throw OutputFile.refused(folder, refused);
    }
  }
}

package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.OutputFile;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.present.page.SheetPage;
import org.hearsay.present.svg.map.MapSvg;
import org.hearsay.present.svg.timeline.TimelineSvg;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.TimelineStrip;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `-o FILE` of a map or timeline: a drawing (.svg) or a page that holds it (.html).
final class SheetFile {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Draw into this file, .svg or .html.")
  @Nullable Path out;

  boolean named() {
    return out != null;
  }

  /// @throws UsageException where the name tells neither
  void check() {
    if (out != null && !isSvg(out) && !out.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
      throw new UsageException("expected a file that ends in .svg or .html, found \"" + out + "\"");
    }
  }

  private static boolean isSvg(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  void map(Output output, PoolView pool, MapSheet sheet) {
    write(output, sheet.tally().words(), isSvg(out()) ? MapSvg.file(sheet) : SheetPage.map(pool));
  }

  void timeline(Output output, PoolView pool, TimelineStrip strip) {
    write(
        output,
        strip.tally().words(),
        isSvg(out()) ? TimelineSvg.file(strip) : SheetPage.timeline(pool));
  }

  private Path out() {
    return Objects.requireNonNull(out);
  }

  private void write(Output output, String tally, String drawing) {
    long bytes = OutputFile.write(out(), drawing);
    if (output.json) {
      output.json(Map.of("measured", true, "file", out().toString(), "bytes", bytes));
    } else {
      output.line("", out() + " (" + Said.size(bytes) + "): " + tally);
    }
  }
}

package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.OutputFile;
import org.hearsay.cli.terminal.Said;
import org.hearsay.cli.terminal.UsageException;
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

  /// A sheet as a file of its own.
  ///
  /// @param tally what it shows of the pool
  /// @param svg the drawing, made when asked for
  /// @param page the page that holds it
  record Drawing(String tally, Supplier<String> svg, Supplier<String> page) {}

  void write(Output output, Drawing drawing) {
    long bytes = OutputFile.write(out(), (isSvg(out()) ? drawing.svg() : drawing.page()).get());
    if (output.json) {
      output.json(Map.of("measured", true, "file", out().toString(), "bytes", bytes));
    } else {
      output.line("", out() + " (" + Said.size(bytes) + "): " + drawing.tally());
    }
  }

  private Path out() {
    return Objects.requireNonNull(out);
  }
}

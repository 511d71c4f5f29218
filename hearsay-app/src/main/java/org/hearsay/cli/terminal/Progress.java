package org.hearsay.cli.terminal;

import java.io.PrintStream;

/// A line on standard error that says how far a run is; only where somebody watches, and only after
/// a second.
public final class Progress implements AutoCloseable {

  private static final long AFTER_NANOS = 1_000_000_000;
  private static final long EVERY_NANOS = 100_000_000;

  private final int all;
  private final PrintStream err = System.err;
  private final boolean watched = Terminal.watched();
  private final long started = System.nanoTime();
  private long shown;
  private int done;

  public Progress(int all) {
    this.all = all;
  }

  public void step(String name) {
    done++;
    long now = System.nanoTime();
    if (watched && now - started > AFTER_NANOS && now - shown > EVERY_NANOS) {
      shown = now;
      int width = Terminal.width() - 1;
      int bar = Math.max(1, Math.min(20, width / 4));
      int full = bar * done / Math.max(1, all);
      String line =
          "["
              + "#".repeat(full)
              + " ".repeat(bar - full)
              + "] "
              + done
              + " of "
              + all
              + "  "
              + Terminal.plain(name);
      err.print(
          "\r"
              + (line.length() > width
                  ? line.substring(0, width)
                  : line + " ".repeat(width - line.length())));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(Terminal.width() - 1) + "\r");
      err.flush();
    }
  }
}

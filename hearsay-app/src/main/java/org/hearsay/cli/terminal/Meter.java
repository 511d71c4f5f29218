package org.hearsay.cli.terminal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/// Measures a run: wall clock, processor time of the whole process, and the most heap it held.
public final class Meter {

  private final long started = System.nanoTime();

  /// `words` words of raw text in the time since this meter was made.
  public String report(long words) {
    double wall = (System.nanoTime() - started) / 1e9;
    double processor =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime() / 1e9
            : Double.NaN;
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(Meter::peak)
            .sum();
    return String.format(
        Locale.ROOT,
        "%d words · %.1f s wall clock · %.1f s processor (start of Java and garbage collection included) · %.0f words a processor second · %d MB peak heap",
        words,
        wall,
        processor,
        words / processor,
        heap >> 20);
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage() == null ? 0 : pool.getPeakUsage().getUsed();
  }
}

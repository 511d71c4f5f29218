package org.hearsay.lab.speed;

import java.lang.management.ManagementFactory;

/// Processor time of this thread since it was made.
final class Stopwatch {

  private final long start = now();

  double milliseconds() {
    return (now() - start) / 1e6;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}

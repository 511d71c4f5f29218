package org.hearsay.present.svg;

import java.util.ArrayDeque;
import java.util.List;

/// Writes lines and rings as the `d` of a path, in tenths of a unit, without corners too fine to be
/// seen.
public final class PathData {

  /// Corners nearer to the line without them are left out, in units.
  private static final double FINE = 0.35;

  private final StringBuilder out = new StringBuilder();

  public PathData ring(double[] ring) {
    if (ring.length >= 6) {
      line(ring);
      out.append('z');
    }
    return this;
  }

  public PathData rings(List<double[]> rings) {
    rings.forEach(this::ring);
    return this;
  }

  /// Moves are relative: they are shorter.
  public PathData line(double[] line) {
    if (line.length < 4) {
      return this;
    }
    var keep = keep(line);
    long x = tenths(line[0]);
    long y = tenths(line[1]);
    out.append('M');
    append(x, true);
    append(y, false);
    boolean first = true;
    for (int i = 2; i < line.length; i += 2) {
      long toX = tenths(line[i]);
      long toY = tenths(line[i + 1]);
      if (keep[i / 2] && (toX != x || toY != y)) {
        out.append(first ? "l" : "");
        append(toX - x, first);
        append(toY - y, false);
        first = false;
        x = toX;
        y = toY;
      }
    }
    return this;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static long tenths(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("expected a number to draw at, found " + value);
    }
    return Math.round(value * 10);
  }

  private void append(long tenths, boolean afterLetter) {
    if (tenths < 0) {
      out.append('-');
    } else if (!afterLetter) {
      out.append(' ');
    }
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    if (whole > 0 || rest == 0) {
      out.append(whole);
    }
    if (rest > 0) {
      out.append('.').append(rest);
    }
  }

  /// Which corners stay (Douglas and Peucker 1973).
  private static boolean[] keep(double[] line) {
    int last = line.length / 2 - 1;
    var keep = new boolean[last + 1];
    keep[0] = true;
    keep[last] = true;
    var open = new ArrayDeque<int[]>();
    open.push(new int[] {0, last});
    while (!open.isEmpty()) {
      int[] stretch = open.pop();
      int farthest = -1;
      double most = FINE;
      for (int i = stretch[0] + 1; i < stretch[1]; i++) {
        double distance = distance(line, i, stretch[0], stretch[1]);
        if (distance > most) {
          most = distance;
          farthest = i;
        }
      }
      if (farthest > 0) {
        keep[farthest] = true;
        open.push(new int[] {stretch[0], farthest});
        open.push(new int[] {farthest, stretch[1]});
      }
    }
    return keep;
  }

  private static double distance(double[] line, int i, int from, int to) {
    double x = line[2 * to] - line[2 * from];
    double y = line[2 * to + 1] - line[2 * from + 1];
    double px = line[2 * i] - line[2 * from];
    double py = line[2 * i + 1] - line[2 * from + 1];
    double square = x * x + y * y;
    double share = square == 0 ? 0 : Math.clamp((px * x + py * y) / square, 0, 1);
    return Math.hypot(px - share * x, py - share * y);
  }
}

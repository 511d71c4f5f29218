package org.hearsay.lab.map;

import java.util.ArrayDeque;

/// Leaves out corners that lie within a tolerance of the line without them (Douglas and Peucker
/// 1973).
final class Simplify {

  private Simplify() {}

  /// @param tolerance in steps of latitude
  static long[] arc(long[] arc, double tolerance) {
    int last = arc.length - 1;
    if (last < 2) {
      return arc;
    }
    var keep = new boolean[arc.length];
    keep[0] = true;
    keep[last] = true;
    var open = new ArrayDeque<int[]>();
    open.push(new int[] {0, last});
    while (!open.isEmpty()) {
      int[] stretch = open.pop();
      int farthest = farthest(arc, stretch[0], stretch[1]);
      boolean closed = arc[stretch[0]] == arc[stretch[1]];
      if (farthest > 0 && (closed || distance(arc, farthest, stretch[0], stretch[1]) > tolerance)) {
        keep[farthest] = true;
        open.push(new int[] {stretch[0], farthest});
        open.push(new int[] {farthest, stretch[1]});
      }
    }
    return kept(arc, keep);
  }

  /// A ring keeps three corners at least: what is too small to enclose anything is left as it was.
  private static long[] kept(long[] arc, boolean[] keep) {
    int count = 0;
    var kept = new long[arc.length];
    for (int i = 0; i < arc.length; i++) {
      if (keep[i]) {
        kept[count++] = arc[i];
      }
    }
    boolean ring = arc[0] == arc[arc.length - 1];
    return ring && count < 4 ? arc : java.util.Arrays.copyOf(kept, count);
  }

  private static int farthest(long[] arc, int from, int to) {
    int farthest = -1;
    double most = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(arc, i, from, to);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  /// From corner `i` to the stretch between two others.
  private static double distance(long[] arc, int i, int from, int to) {
    double squeeze = Grid.squeeze(arc[i]);
    double x = (Grid.x(arc[to]) - Grid.x(arc[from])) * squeeze;
    double y = Grid.y(arc[to]) - Grid.y(arc[from]);
    double px = (Grid.x(arc[i]) - Grid.x(arc[from])) * squeeze;
    double py = Grid.y(arc[i]) - Grid.y(arc[from]);
    double square = x * x + y * y;
    double share = square == 0 ? 0 : Math.clamp((px * x + py * y) / square, 0, 1);
    return Math.hypot(px - share * x, py - share * y);
  }
}

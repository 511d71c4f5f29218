package org.hearsay.present.map;

import java.util.ArrayDeque;
import java.util.Arrays;

/// Leaves out corners that lie within a tolerance of the line without them (Douglas and Peucker
/// 1973). Corners are x and y in turn.
public final class Simplify {

  private static final double NEARLY = 1 - 1e-9;

  private Simplify() {}

  /// The line or ring of the corners that stay; a ring is given without its end repeated, and its
  /// first corner stays.
  public static double[] line(double[] line, double tolerance) {
    var keep = kept(line, tolerance);
    var thin = new double[line.length];
    int size = 0;
    for (int i = 0; i < keep.length; i++) {
      if (keep[i]) {
        thin[size++] = line[2 * i];
        thin[size++] = line[2 * i + 1];
      }
    }
    return Arrays.copyOf(thin, size);
  }

  /// Which corners stay.
  public static boolean[] kept(double[] line, double tolerance) {
    int last = line.length / 2 - 1;
    var keep = new boolean[last + 1];
    keep[0] = true;
    keep[last] = true;
    var open = new ArrayDeque<int[]>();
    open.push(new int[] {0, last});
    while (!open.isEmpty()) {
      int[] stretch = open.pop();
      int farthest = -1;
      double most = tolerance;
      for (int i = stretch[0] + 1; i < stretch[1]; i++) {
        double distance = distance(line, i, stretch[0], stretch[1], most);
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

  /// How far a corner lies from a stretch; −1 if that is clearly no more than `most`, as it is for
  /// nearly all.
  private static double distance(double[] line, int i, int from, int to, double most) {
    double x = line[2 * to] - line[2 * from];
    double y = line[2 * to + 1] - line[2 * from + 1];
    double px = line[2 * i] - line[2 * from];
    double py = line[2 * i + 1] - line[2 * from + 1];
    double square = x * x + y * y;
    double along = square == 0 ? 0 : (px * x + py * y) / square;
    double share = along < 0 ? 0 : along > 1 ? 1 : along;
    double offX = px - share * x;
    double offY = py - share * y;
    return offX * offX + offY * offY < most * most * NEARLY ? -1 : Math.hypot(offX, offY);
  }
}

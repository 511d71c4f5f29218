package org.hearsay.lab.gazetteer.outline;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Where;

/// Leaves out corners that the line between those kept misses by less than a tolerance (Douglas and
/// Peucker 1973).
final class Simplify {

  private final double tolerance;

  /// @param tolerance degrees
  Simplify(double tolerance) {
    this.tolerance = tolerance;
  }

  /// The rings or lines again, without the rings that are too small to be seen.
  List<List<Where.Point>> parts(List<List<Where.Point>> parts, boolean area) {
    var simple = new ArrayList<List<Where.Point>>();
    for (var part : parts) {
      var kept = area ? ring(part) : line(part);
      if (kept.size() > (area ? 2 : 1)) {
        simple.add(kept);
      }
    }
    return simple.isEmpty() ? parts : simple;
  }

  /// A ring is cut at the corner farthest from its first.
  private List<Where.Point> ring(List<Where.Point> ring) {
    int far = 0;
    for (int i = 1; i < ring.size(); i++) {
      far = apart(ring.get(i), ring.getFirst()) > apart(ring.get(far), ring.getFirst()) ? i : far;
    }
    var back = new ArrayList<>(ring.subList(far, ring.size()));
    back.add(ring.getFirst());
    var kept = new ArrayList<>(line(ring.subList(0, far + 1)));
    kept.removeLast();
    kept.addAll(line(back));
    kept.removeLast();
    return kept;
  }

  private static double apart(Where.Point one, Where.Point other) {
    return Math.hypot(one.latitude() - other.latitude(), one.longitude() - other.longitude());
  }

  private List<Where.Point> line(List<Where.Point> line) {
    var keep = new boolean[line.size()];
    keep[0] = true;
    keep[line.size() - 1] = true;
    var open = new ArrayList<int[]>(List.of(new int[] {0, line.size() - 1}));
    while (!open.isEmpty()) {
      int[] run = open.removeLast();
      int far = farthest(line, run[0], run[1]);
      if (far > 0) {
        keep[far] = true;
        open.add(new int[] {run[0], far});
        open.add(new int[] {far, run[1]});
      }
    }
    var kept = new ArrayList<Where.Point>();
    for (int i = 0; i < keep.length; i++) {
      if (keep[i]) {
        kept.add(line.get(i));
      }
    }
    return kept;
  }

  /// The corner that is missed most and by more than the tolerance; −1 if there is none.
  private int farthest(List<Where.Point> line, int from, int to) {
    double most = tolerance;
    int far = -1;
    for (int i = from + 1; i < to; i++) {
      double off = off(line.get(i), line.get(from), line.get(to));
      if (off > most) {
        most = off;
        far = i;
      }
    }
    return far;
  }

  private static double off(Where.Point point, Where.Point from, Where.Point to) {
    double up = to.latitude() - from.latitude();
    double along = to.longitude() - from.longitude();
    double square = up * up + along * along;
    double north = point.latitude() - from.latitude();
    double east = point.longitude() - from.longitude();
    double share = square == 0 ? 0 : Math.clamp((north * up + east * along) / square, 0.0, 1.0);
    return Math.hypot(north - share * up, east - share * along);
  }
}

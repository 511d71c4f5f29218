package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;

/// Cuts from an area or a line the part that lies to one side, or amid it.
final class Sides {

  /// How much of a land "eastern" takes, counted from its eastern end: less than half, since what
  /// lies in the middle is "central", which takes as much.
  private static final double SIDE = 0.42;

  /// Of a line, half: a coast has no middle part of its own.
  private static final double HALF = 0.5;

  /// How far over its bound a part may be meant, as a share of the whole's breadth.
  private static final double VAGUE = 0.08;

  private Sides() {}

  /// @param whole an enclosed area
  /// @param bearing NaN for the middle
  static Footprint ofArea(Footprint whole, double bearing) {
    var flat = new Flat(whole.middle());
    var ring = flat.xy(whole.line());
    double breadth = breadth(ring, Double.isNaN(bearing) ? 0 : bearing);
    var part =
        Double.isNaN(bearing)
            ? ring.stream().map(corner -> new Flat.Xy(0, 0).to(corner, SIDE)).toList()
            : clipped(ring, bearing, bound(ring, bearing, SIDE));
    return part.size() < 4
        ? whole
        : Lines.footprint(flat.points(part), Math.max(whole.marginMetres(), breadth * VAGUE));
  }

  /// @param whole a line
  static Footprint ofLine(Footprint whole, double bearing) {
    var flat = new Flat(whole.middle());
    var line = flat.xy(whole.line());
    if (Double.isNaN(bearing)) {
      int quarter = line.size() / 4;
      return new Footprint(
          whole.line().subList(quarter, line.size() - quarter), whole.marginMetres());
    }
    double bound = bound(line, bearing, HALF);
    var runs = new ArrayList<List<Where.Point>>();
    boolean before = false;
    for (var corner : densely(line)) {
      boolean beyond = corner.along(bearing) >= bound;
      if (beyond && !before) {
        runs.add(new ArrayList<>());
      }
      if (beyond) {
        runs.getLast().add(flat.point(corner));
      }
      before = beyond;
    }
    return Lines.footprint(Lines.chained(runs), whole.marginMetres());
  }

  /// With corners no farther apart than a fiftieth of the line.
  private static List<Flat.Xy> densely(List<Flat.Xy> line) {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).metresTo(line.get(i));
    }
    var dense = new ArrayList<>(List.of(line.getFirst()));
    for (int i = 1; i < line.size(); i++) {
      var from = line.get(i - 1);
      int steps = (int) Math.ceil(from.metresTo(line.get(i)) * 50 / Math.max(1, length));
      for (int step = 1; step <= steps; step++) {
        dense.add(from.to(line.get(i), (double) step / steps));
      }
    }
    return dense;
  }

  private static double breadth(List<Flat.Xy> corners, double bearing) {
    var along = corners.stream().mapToDouble(corner -> corner.along(bearing)).summaryStatistics();
    return along.getMax() - along.getMin();
  }

  /// How far along a part begins that takes `share` of the whole.
  private static double bound(List<Flat.Xy> corners, double bearing, double share) {
    var along = corners.stream().mapToDouble(corner -> corner.along(bearing)).summaryStatistics();
    return along.getMax() - share * (along.getMax() - along.getMin());
  }

  /// What of a closed ring lies beyond the bound (Sutherland and Hodgman), closed.
  private static List<Flat.Xy> clipped(List<Flat.Xy> ring, double bearing, double bound) {
    var kept = new ArrayList<Flat.Xy>();
    for (int i = 1; i < ring.size(); i++) {
      var from = ring.get(i - 1);
      var to = ring.get(i);
      double before = from.along(bearing) - bound;
      double after = to.along(bearing) - bound;
      if (before >= 0) {
        kept.add(from);
      }
      if (before < 0 != after < 0) {
        kept.add(from.to(to, before / (before - after)));
      }
    }
    if (!kept.isEmpty()) {
      kept.add(kept.getFirst());
    }
    return kept;
  }
}

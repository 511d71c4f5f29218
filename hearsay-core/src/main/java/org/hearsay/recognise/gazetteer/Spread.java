package org.hearsay.recognise.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// Points spread over a land – its towns, or a grid within its outline – as far as they tell
/// how far north and east another lies among them.
final class Spread {

  /// Side of the squares that are counted, in degrees, where towns are spread.
  static final double CELL = 0.5;

  /// Squares of the grid across the largest part of an outline, and at most across all of it.
  private static final int ACROSS = 45;

  private static final int MOST_ACROSS = 600;

  private static final double GAP = 2.5;
  private static final double OUTLYING = 0.125;

  /// Share of the whole that a land must reach on the place's own meridian or parallel for that to
  /// be a measure.
  private static final double WIDE = 0.55;

  private final double middle;
  private final double cell;
  private final double[] latitudes;

  /// Counted from `middle`, so that no land is cut by the date line.
  private final double[] longitudes;

  private final double[] cellsNorth;
  private final double[] cellsEast;

  /// Southern and northern end.
  private final double[] north;

  /// Western and eastern end.
  private final double[] east;

  Spread(List<Where.Point> points, Where.Point centre, double cell) {
    this.cell = cell;
    middle = centre.longitude();
    latitudes = points.stream().mapToDouble(Where.Point::latitude).toArray();
    longitudes = points.stream().mapToDouble(this::fromMiddle).toArray();
    var cells =
        IntStream.range(0, latitudes.length)
            .mapToObj(i -> List.of(cell(latitudes[i]), cell(longitudes[i])))
            .distinct()
            .toList();
    cellsNorth = cells.stream().mapToDouble(List::getFirst).sorted().toArray();
    cellsEast = cells.stream().mapToDouble(List::getLast).sorted().toArray();
    north = ends(cellsNorth);
    east = ends(cellsEast);
  }

  /// The points of an even grid that an outline holds.
  static Spread of(Outline outline) {
    double south = outline.south();
    double north = outline.north();
    double west = outline.west();
    double east = outline.east();
    double longer = Math.max(north - south, east - west);
    double largest = outline.parts().stream().mapToDouble(Spread::side).max().orElse(0);
    double cell = Math.max(largest / ACROSS, Math.max(longer / MOST_ACROSS, 0.01));
    var points = new ArrayList<Where.Point>();
    for (double up = south + cell / 2; up < north; up += cell) {
      for (double along = west + cell / 2; along < east; along += cell) {
        var point = new Where.Point(up, along > 180 ? along - 360 : along);
        if (outline.holds(point)) {
          points.add(point);
        }
      }
    }
    double centre = (west + east) / 2;
    if (points.isEmpty()) {
      points.add(outline.parts().getFirst().getFirst());
    }
    return new Spread(points, new Where.Point(0, centre), cell);
  }

  /// Side of a square as large as the box round a ring, in degrees.
  private static double side(List<Where.Point> ring) {
    var up = ring.stream().mapToDouble(Where.Point::latitude).summaryStatistics();
    var along = ring.stream().mapToDouble(Where.Point::longitude).summaryStatistics();
    return Math.sqrt((up.getMax() - up.getMin()) * (along.getMax() - along.getMin()));
  }

  private double fromMiddle(Where.Point point) {
    return (point.longitude() - middle + 540) % 360 - 180;
  }

  private double cell(double degrees) {
    return Math.floor(degrees / cell) * cell + cell / 2;
  }

  private double[] ends(double[] sorted) {
    int few = (int) (sorted.length * OUTLYING);
    int low = 0;
    int high = sorted.length - 1;
    for (int i = 0; i < few; i++) {
      low = sorted[i + 1] - sorted[i] > GAP ? i + 1 : low;
      int j = sorted.length - 1 - i;
      high = sorted[j] - sorted[j - 1] > GAP ? j - 1 : high;
    }
    return new double[] {sorted[low] - cell / 2, sorted[high] + cell / 2};
  }

  Lie.Share northward(Where.Point point) {
    var beside = beside(latitudes, longitudes, fromMiddle(point), east);
    return share(point.latitude(), north, cellsNorth, beside);
  }

  Lie.Share eastward(Where.Point point) {
    var beside = beside(longitudes, latitudes, point.latitude(), north);
    return share(fromMiddle(point), east, cellsEast, beside);
  }

  /// Those of `values` whose `others` lie within a twelfth of the extent of `at`.
  private double[] beside(double[] values, double[] others, double at, double[] extent) {
    double width = Math.max(cell / 2, (extent[1] - extent[0]) / 12);
    return IntStream.range(0, values.length)
        .filter(i -> Math.abs(others[i] - at) <= width)
        .mapToDouble(i -> values[i])
        .toArray();
  }

  private static Lie.Share share(double at, double[] ends, double[] cells, double[] beside) {
    double whole = part(at, ends[0], ends[1]);
    double rank = Arrays.stream(cells).filter(cell -> cell < at).count() / (double) cells.length;
    double local = whole;
    if (beside.length >= Land.FEWEST) {
      double low = Arrays.stream(beside).min().orElseThrow();
      double high = Arrays.stream(beside).max().orElseThrow();
      local = high - low > (ends[1] - ends[0]) * WIDE ? part(at, low, high) : whole;
    }
    return new Lie.Share(
        Math.min(whole, Math.min(rank, local)), Math.max(whole, Math.max(rank, local)));
  }

  private static double part(double at, double low, double high) {
    return Math.clamp((at - low) / (high - low), 0.0, 1.0);
  }
}

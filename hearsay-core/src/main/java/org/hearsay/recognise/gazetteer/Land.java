package org.hearsay.recognise.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;

/// The towns of one land, as far as they tell how a place lies among them.
///
/// Outlying parts are left out of the extent: what lies beyond a gap of 2.5 degrees and holds less
/// than an eighth of the towns' cells (half a degree square), as Hawaii lies off the United States.
final class Land {

  /// Towns a land must have before they tell its extent.
  static final int FEWEST = 5;

  private static final double CELL = 0.5;
  private static final double GAP = 2.5;
  private static final double OUTLYING = 0.125;

  private final List<Where.Point> towns;
  private final double middle;
  private final double[] latitudes;

  /// Counted from `middle`, so that no land is cut by the date line.
  private final double[] longitudes;

  private final double[] cellsNorth;
  private final double[] cellsEast;

  /// Southern and northern end.
  private final double[] north;

  /// Western and eastern end.
  private final double[] east;

  Land(List<Where.Point> towns, Where.Point centre) {
    this.towns = List.copyOf(towns);
    middle = centre.longitude();
    latitudes = towns.stream().mapToDouble(Where.Point::latitude).toArray();
    longitudes = towns.stream().mapToDouble(this::fromMiddle).toArray();
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

  private double fromMiddle(Where.Point point) {
    return (point.longitude() - middle + 540) % 360 - 180;
  }

  private static double cell(double degrees) {
    return Math.floor(degrees / CELL) * CELL + CELL / 2;
  }

  private static double[] ends(double[] sorted) {
    int few = (int) (sorted.length * OUTLYING);
    int low = 0;
    int high = sorted.length - 1;
    for (int i = 0; i < few; i++) {
      low = sorted[i + 1] - sorted[i] > GAP ? i + 1 : low;
      int j = sorted.length - 1 - i;
      high = sorted[j] - sorted[j - 1] > GAP ? j - 1 : high;
    }
    return new double[] {sorted[low] - CELL / 2, sorted[high] + CELL / 2};
  }

  /// Metres from `point` to the nearest town.
  double gap(Where.Point point) {
    return towns.stream().mapToDouble(point::metresTo).min().orElse(Double.POSITIVE_INFINITY);
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
  private static double[] beside(double[] values, double[] others, double at, double[] extent) {
    double width = Math.max(CELL / 2, (extent[1] - extent[0]) / 12);
    return IntStream.range(0, values.length)
        .filter(i -> Math.abs(others[i] - at) <= width)
        .mapToDouble(i -> values[i])
        .toArray();
  }

  private static Lie.Share share(double at, double[] ends, double[] cells, double[] beside) {
    double whole = part(at, ends[0], ends[1]);
    double rank = Arrays.stream(cells).filter(cell -> cell < at).count() / (double) cells.length;
    double local = whole;
    if (beside.length >= FEWEST) {
      double low = Arrays.stream(beside).min().orElseThrow();
      double high = Arrays.stream(beside).max().orElseThrow();
      local = high - low > (ends[1] - ends[0]) / 4 ? part(at, low, high) : whole;
    }
    return new Lie.Share(
        Math.min(whole, Math.min(rank, local)), Math.max(whole, Math.max(rank, local)));
  }

  private static double part(double at, double low, double high) {
    return Math.clamp((at - low) / (high - low), 0.0, 1.0);
  }
}

package org.hearsay.recognise.gazetteer.outline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Where;

/// One ring of an area, or one stretch of a line, in whole thousandths of a degree.
final class Part {

  /// Units in a degree.
  static final double UNIT = 1000;

  /// Metres in a degree from north to south, rounded down.
  private static final double DEGREE = 111_194;

  private static final int TURN = (int) (360 * UNIT);

  final int[] latitudes;
  final int[] longitudes;
  private final int south;
  private final int north;
  final int west;
  final int east;

  Part(int[] latitudes, int[] longitudes) {
    this.latitudes = latitudes;
    this.longitudes = longitudes;
    south = Arrays.stream(latitudes).min().orElseThrow();
    north = Arrays.stream(latitudes).max().orElseThrow();
    west = Arrays.stream(longitudes).min().orElseThrow();
    east = Arrays.stream(longitudes).max().orElseThrow();
  }

  static Part of(List<Where.Point> points) {
    return new Part(
        points.stream().mapToInt(point -> units(point.latitude())).toArray(),
        points.stream().mapToInt(point -> units(point.longitude())).toArray());
  }

  static int units(double degrees) {
    return (int) Math.round(degrees * UNIT);
  }

  int size() {
    return latitudes.length;
  }

  Where.Point point(int i) {
    return new Where.Point(latitudes[i] / UNIT, longitudes[i] / UNIT);
  }

  double south() {
    return south / UNIT;
  }

  double north() {
    return north / UNIT;
  }

  boolean mayReach(double latitude, double longitude) {
    double up = latitude * UNIT;
    double along = longitude * UNIT;
    return up > south - UNIT && up < north + UNIT && along > west - UNIT && along < east + UNIT;
  }

  /// Whether a ray from the point to the east crosses the ring an odd number of times.
  boolean winds(double latitude, double longitude) {
    double up = latitude * UNIT;
    double along = longitude * UNIT;
    if (up < south || up > north || along < west || along > east) {
      return false;
    }
    boolean odd = false;
    for (int i = 0, j = size() - 1; i < size(); j = i++) {
      if (latitudes[i] > up != latitudes[j] > up) {
        double share = (up - latitudes[i]) / (latitudes[j] - latitudes[i]);
        odd ^= along < longitudes[i] + share * (longitudes[j] - longitudes[i]);
      }
    }
    return odd;
  }

  /// Metres that no point of it lies nearer than: as far as it is to the north or south of `point`.
  double leastMetresTo(Where.Point point) {
    return DEGREE * Math.max(south() - point.latitude(), point.latitude() - north());
  }

  /// Metres from `point` to the nearest point of the ring or line.
  ///
  /// @param closed whether the last point is joined to the first
  double metresTo(Where.Point point, boolean closed) {
    double best = Double.POSITIVE_INFINITY;
    var nearest = point(0);
    double width = Math.cos(Math.toRadians(point.latitude()));
    for (int i = closed ? 0 : Math.min(1, size() - 1); i < size(); i++) {
      int j = i > 0 ? i - 1 : size() - 1;
      double fromUp = latitudes[j] / UNIT - point.latitude();
      double up = (latitudes[i] - latitudes[j]) / UNIT;
      if (isBeyond(fromUp, fromUp + up, best)) {
        continue;
      }
      double fromAlong = turned(longitudes[j] / UNIT - point.longitude());
      double along = (longitudes[i] - longitudes[j]) / UNIT;
      double scale = scale(width, fromUp, point.latitude());
      double length = up * up + along * along * scale * scale;
      double share =
          length == 0
              ? 0
              : Math.clamp(-(fromUp * up + fromAlong * along * scale * scale) / length, 0.0, 1.0);
      double north = fromUp + share * up;
      double east = turned(fromAlong + share * along) * scale;
      double square = north * north + east * east;
      if (square < best) {
        best = square;
        nearest =
            new Where.Point(
                point.latitude() + north, (longitudes[j] + share * along * UNIT) / UNIT);
      }
    }
    return point.metresTo(nearest);
  }

  /// Whether all between two heights, degrees north, lies farther off than the root of `square`.
  private static boolean isBeyond(double one, double other, double square) {
    double gap = Math.max(Math.min(one, other), -Math.max(one, other));
    return gap > 0 && gap * gap * 0.999_999 > square;
  }

  /// A degree of longitude in degrees of latitude, halfway between the point and a place `up`
  /// degrees north of it.
  private static double scale(double width, double up, double latitude) {
    return Math.abs(up) < 0.5 ? width : Math.cos(Math.toRadians(latitude + up / 2));
  }

  private static double turned(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  /// The corners, each as one number, so that east and west of the date line are the same.
  Set<Long> corners() {
    var corners = new HashSet<Long>();
    for (int i = 0; i < size(); i++) {
      corners.add(corner(i));
    }
    return corners;
  }

  long corner(int i) {
    return (long) latitudes[i] * TURN + Math.floorMod(longitudes[i], TURN);
  }
}

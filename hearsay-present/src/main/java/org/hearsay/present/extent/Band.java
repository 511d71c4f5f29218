package org.hearsay.present.extent;

import java.util.ArrayList;
import org.hearsay.present.map.Globe;

/// A ring around all that lies within a distance of a line.
final class Band {

  /// Degrees between the corners of a round end.
  private static final int STEP = 15;

  private Band() {}

  /// One side of the line, round its end, the other side back, round its beginning.
  ///
  /// @param line longitudes and latitudes in turn; of one point the band is a circle
  static double[] around(double[] line, double kilometres) {
    int last = line.length / 2 - 1;
    if (last < 1) {
      return Globe.circle(line[0], line[1], kilometres);
    }
    var ring = new ArrayList<double[]>();
    for (int i = 0; i <= last; i++) {
      side(ring, line, i, 1, kilometres);
    }
    for (int i = last; i >= 0; i--) {
      side(ring, line, i, -1, kilometres);
    }
    return ring.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
  }

  /// The corner beside one point of the line: to its left going on (`way` 1), or coming back.
  private static void side(
      ArrayList<double[]> ring, double[] line, int at, int way, double kilometres) {
    int before = at - way;
    int after = at + way;
    boolean begins = before < 0 || before >= line.length / 2;
    boolean ends = after < 0 || after >= line.length / 2;
    double onward = ends ? 180 + bearing(line, at, before) : bearing(line, at, after);
    double inward = begins ? onward : 180 + bearing(line, at, before);
    double turn = Math.IEEEremainder(onward - inward, 360);
    put(ring, line, at, inward + turn / 2 - 90, kilometres);
    for (int round = -90 + STEP; ends && round < 90; round += STEP) {
      put(ring, line, at, onward + round, kilometres);
    }
  }

  private static double bearing(double[] line, int from, int to) {
    return Globe.bearing(line[2 * from], line[2 * from + 1], line[2 * to], line[2 * to + 1]);
  }

  private static void put(
      ArrayList<double[]> ring, double[] line, int at, double bearing, double kilometres) {
    ring.add(Globe.from(line[2 * at], line[2 * at + 1], bearing, kilometres));
  }
}

package org.hearsay.present.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts rings of degrees, longitudes and latitudes in turn, where they cross the 180th meridian.
public final class DateLine {

  private DateLine() {}

  /// The pieces of a ring between -180 and 180 degrees; its end need not repeat its beginning.
  public static List<double[]> pieces(double[] ring) {
    double[] whole = unrolled(ring);
    var pieces = new ArrayList<double[]>();
    for (int turn = -2; turn <= 2; turn++) {
      double west = 360 * turn - 180;
      for (double[] east : Halves.ring(whole, 1, 0, west)) {
        for (double[] piece : Halves.ring(east, -1, 0, -(west + 360))) {
          pieces.add(moved(piece, -360 * turn));
        }
      }
    }
    return pieces;
  }

  /// Without jumps from one side of the date line to the other; a ring round a pole is led along
  /// the pole.
  private static double[] unrolled(double[] ring) {
    int n = ring.length;
    boolean closed = n > 2 && ring[0] == ring[n - 2] && ring[1] == ring[n - 1];
    var whole = Arrays.copyOf(ring, closed ? n - 2 : n);
    double first = whole[0];
    whole[0] -= 360 * Math.floor((first + 180) / 360);
    for (int i = 2; i < whole.length; i += 2) {
      whole[i] = near(whole[i], whole[i - 2]);
    }
    double end = near(whole[0], whole[whole.length - 2]);
    return Math.abs(end - whole[0]) < 180 ? whole : roundPole(whole, end);
  }

  private static double[] roundPole(double[] ring, double end) {
    double pole = ring[1] > 0 ? 90 : -90;
    var whole = Arrays.copyOf(ring, ring.length + 6);
    double[] led = {end, ring[1], end, pole, ring[0], pole};
    System.arraycopy(led, 0, whole, ring.length, led.length);
    return whole;
  }

  private static double near(double longitude, double other) {
    return longitude - 360 * Math.rint((longitude - other) / 360);
  }

  private static double[] moved(double[] ring, double by) {
    var moved = ring.clone();
    for (int i = 0; i < moved.length; i += 2) {
      moved[i] = Math.clamp(moved[i] + by, -180, 180);
    }
    return moved;
  }
}

package org.hearsay.present.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.present.export.Geometry.Corner;
import org.hearsay.present.map.Simplify;

/// How finely a place is written. A town known to 5 km is written to hundredths of a degree, about
/// one kilometre: more decimals would say more than the words do.
///
/// @param decimals of a degree, 1 to 5
record Grain(int decimals) {

  private static final double METRES_A_DEGREE = 111_195;

  /// @param metres from the middle of the place to its edge
  /// @param steps how many of them there are to be at least, from the one to the other
  static Grain of(double metres, int steps) {
    double step = Math.max(1, metres) / steps / METRES_A_DEGREE;
    return new Grain(Math.clamp((int) Math.ceil(-Math.log10(step)), 1, 5));
  }

  Corner corner(double[] corners, int i) {
    return new Corner(round(corners[i]), round(corners[i + 1]));
  }

  double round(double degrees) {
    double scale = Math.pow(10, decimals);
    // adding 0 makes -0 plain
    return Math.rint(degrees * scale) / scale + 0.0;
  }

  /// Without corners that rounding would hide.
  List<Corner> line(double[] corners) {
    double[] thin = Simplify.line(corners, Math.pow(10, -decimals));
    var line = new ArrayList<Corner>();
    for (int i = 0; i < thin.length; i += 2) {
      var corner = corner(thin, i);
      if (line.isEmpty() || !line.getLast().equals(corner)) {
        line.add(corner);
      }
    }
    return line;
  }

  /// Closed and counterclockwise; empty where rounding leaves nothing inside.
  List<Corner> ring(double[] corners) {
    double[] closed = Arrays.copyOf(corners, corners.length + 2);
    closed[corners.length] = corners[0];
    closed[corners.length + 1] = corners[1];
    var ring = line(closed);
    double area = area(ring);
    if (ring.size() < 4 || area == 0) {
      return List.of();
    }
    return area > 0 ? ring : ring.reversed();
  }

  /// Positive where the ring runs counterclockwise, in square degrees.
  static double area(List<Corner> ring) {
    double twice = 0;
    for (int i = 1; i < ring.size(); i++) {
      var from = ring.get(i - 1);
      var to = ring.get(i);
      twice += from.longitude() * to.latitude() - to.longitude() * from.latitude();
    }
    return twice / 2;
  }
}

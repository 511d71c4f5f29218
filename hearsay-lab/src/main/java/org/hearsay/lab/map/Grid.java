package org.hearsay.lab.map;

import java.util.Arrays;
import java.util.List;

/// The grid all corners lie on. A corner is one number, so that two borders' corners can be
/// compared.
final class Grid {

  /// Steps to a degree: 0.002°, about 220 m, a twentieth of a millimetre at 1:5m.
  static final int STEPS = 500;

  private Grid() {}

  static long corner(double longitude, double latitude) {
    return pack((int) Math.round(longitude * STEPS), (int) Math.round(latitude * STEPS));
  }

  /// Without corners that fall on the one before.
  static long[] corners(List<double[]> degrees) {
    var corners = new long[degrees.size()];
    int count = 0;
    for (double[] at : degrees) {
      long next = corner(at[0], at[1]);
      if (count == 0 || corners[count - 1] != next) {
        corners[count++] = next;
      }
    }
    return Arrays.copyOf(corners, count);
  }

  static long pack(int x, int y) {
    return ((long) x << 32) | (y & 0xffffffffL);
  }

  /// East of Greenwich, in steps.
  static int x(long corner) {
    return (int) (corner >> 32);
  }

  /// North of the equator, in steps.
  static int y(long corner) {
    return (int) corner;
  }

  /// How much shorter a step of longitude is than one of latitude there.
  static double squeeze(long corner) {
    return Math.cos(Math.toRadians((double) y(corner) / STEPS));
  }
}

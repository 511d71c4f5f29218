package org.hearsay.present.map;

import java.util.Arrays;
import org.hearsay.present.map.Projection.Xy;

/// The middle of the longest level stretch inside a ring, looked for at a few heights.
public final class Inside {

  private static final int HEIGHTS = 16;

  private Inside() {}

  public static Xy of(double[] ring) {
    double[] stretch = stretch(ring);
    return new Xy(stretch[0] + stretch[2] / 2, stretch[1]);
  }

  /// Its left end, its height and its length.
  public static double[] stretch(double[] ring) {
    var box = Box.around(ring);
    double[] best = {box.left(), (box.top() + box.bottom()) / 2, box.width()};
    double widest = 0;
    for (int i = 1; i < HEIGHTS; i++) {
      double y = box.top() + box.height() * i / HEIGHTS + 1e-7;
      double middling = Math.sqrt(Math.min(i, HEIGHTS - i) / (double) HEIGHTS);
      double[] crossings = crossings(ring, y);
      for (int k = 0; k + 1 < crossings.length; k += 2) {
        double width = crossings[k + 1] - crossings[k];
        if (width * middling > widest) {
          widest = width * middling;
          best = new double[] {crossings[k], y, width};
        }
      }
    }
    return best;
  }

  private static double[] crossings(double[] ring, double y) {
    var crossings = new double[ring.length / 2];
    int found = 0;
    double beforeX = ring[ring.length - 2];
    double beforeY = ring[ring.length - 1];
    for (int i = 0; i < ring.length; i += 2) {
      if (beforeY > y != ring[i + 1] > y) {
        crossings[found++] =
            beforeX + (y - beforeY) / (ring[i + 1] - beforeY) * (ring[i] - beforeX);
      }
      beforeX = ring[i];
      beforeY = ring[i + 1];
    }
    Arrays.sort(crossings, 0, found);
    return Arrays.copyOf(crossings, found);
  }
}

package org.hearsay.present.map;

import java.util.stream.IntStream;
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
    int n = ring.length;
    return IntStream.range(0, n / 2)
        .map(i -> 2 * i)
        .filter(i -> ring[(i + n - 1) % n] > y != ring[i + 1] > y)
        .mapToDouble(
            i -> {
              double beforeX = ring[(i + n - 2) % n];
              double beforeY = ring[(i + n - 1) % n];
              return beforeX + (y - beforeY) / (ring[i + 1] - beforeY) * (ring[i] - beforeX);
            })
        .sorted()
        .toArray();
  }
}

package org.hearsay.lab.map;

import java.util.List;
import org.hearsay.present.map.Layer;

/// Where a name stands: of an area the middle of the longest east-west stretch inside its largest
/// ring, looked for on a few parallels; of a line its middle corner.
final class LabelPoint {

  private static final int PARALLELS = 24;

  private LabelPoint() {}

  static long of(Layer layer, List<long[]> parts) {
    long[] part = largest(layer, parts);
    return layer.isArea() ? inside(part) : part[part.length / 2];
  }

  private static long[] largest(Layer layer, List<long[]> parts) {
    long[] best = parts.getFirst();
    for (long[] part : parts) {
      if (layer.isArea() ? area(part) > area(best) : part.length > best.length) {
        best = part;
      }
    }
    return best;
  }

  private static double area(long[] ring) {
    double twice = 0;
    for (int i = 1; i < ring.length; i++) {
      twice +=
          (double) Grid.x(ring[i - 1]) * Grid.y(ring[i])
              - (double) Grid.x(ring[i]) * Grid.y(ring[i - 1]);
    }
    return Math.abs(twice) * Grid.squeeze(ring[0]);
  }

  private static long inside(long[] ring) {
    int south = Integer.MAX_VALUE;
    int north = Integer.MIN_VALUE;
    for (long corner : ring) {
      south = Math.min(south, Grid.y(corner));
      north = Math.max(north, Grid.y(corner));
    }
    long best = ring[0];
    double widest = 0;
    for (int i = 1; i < PARALLELS; i++) {
      double y = south + (north - south) * (double) i / PARALLELS + 0.5;
      double edge = Math.min(i, PARALLELS - i) / (double) PARALLELS;
      var crossings = crossings(ring, y);
      for (int k = 0; k + 1 < crossings.length; k += 2) {
        double width = (crossings[k + 1] - crossings[k]) * Math.sqrt(edge);
        if (width > widest) {
          widest = width;
          best = Grid.pack((int) ((crossings[k] + crossings[k + 1]) / 2), (int) y);
        }
      }
    }
    return best;
  }

  private static double[] crossings(long[] ring, double y) {
    return java.util.stream.IntStream.range(1, ring.length)
        .filter(i -> Grid.y(ring[i - 1]) > y != Grid.y(ring[i]) > y)
        .mapToDouble(
            i -> {
              double share = (y - Grid.y(ring[i - 1])) / (Grid.y(ring[i]) - Grid.y(ring[i - 1]));
              return Grid.x(ring[i - 1]) + share * (Grid.x(ring[i]) - Grid.x(ring[i - 1]));
            })
        .sorted()
        .toArray();
  }
}

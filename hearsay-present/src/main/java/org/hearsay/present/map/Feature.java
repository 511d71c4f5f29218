package org.hearsay.present.map;

import java.util.List;

/// One thing on the base map.
///
/// @param key what it is found by: `LY`, `gn:2155400`; empty where it is not
/// @param name empty where it has none
/// @param rank how early it is shown: 0 for the greatest, 9 for the least
/// @param label a point well inside, longitude then latitude; for lines their middle
/// @param parts its rings or lines: longitudes and latitudes in turn, degrees WGS 84; a ring ends
/// where it begins
public record Feature(
    Layer layer, String key, String name, int rank, List<Double> label, List<Part> parts) {

  public Feature {
    label = List.copyOf(label);
    parts = List.copyOf(parts);
  }

  /// A ring or line with the edges of the box around it.
  public record Part(double[] corners, Box around) {
    public Part(double[] corners) {
      this(corners, Box.around(corners));
    }
  }
}

package org.hearsay.present.extent;

import java.util.List;
import org.hearsay.present.map.Feature;

/// What of the globe a place takes up.
///
/// @param parts one point, lines, or rings; longitudes and latitudes in turn, degrees WGS 84, which
/// may run beyond 180 where a ring lies across the date line
/// @param traced whether they follow lines of the base map; else they only bound where it is
public record Extent(Sort sort, List<Feature.Part> parts, boolean traced) {

  /// What the parts are.
  public enum Sort {
    POINT,
    LINES,
    /// rings; what lies in an even number of them is outside
    AREA
  }

  public Extent {
    parts = List.copyOf(parts);
  }

  static Extent ring(double[] ring) {
    return new Extent(Sort.AREA, List.of(new Feature.Part(ring)), false);
  }
}

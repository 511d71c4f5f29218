package org.hearsay.present.export;

import java.util.List;
import org.hearsay.present.extent.Extent;

/// An extent as files for map programs want it: inside ±180°, cut at the date line, rings closed,
/// outer ones counterclockwise and holes clockwise (RFC 7946, sections 3.1.6 and 3.1.9), no more
/// decimals than the place is known to.
sealed interface Geometry {

  /// A corner: longitude, latitude.
  record Corner(double longitude, double latitude) {}

  record Point(Corner at) implements Geometry {}

  record Lines(List<List<Corner>> lines) implements Geometry {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /// Each polygon its outer ring first, then its holes.
  record Polygons(List<List<List<Corner>>> polygons) implements Geometry {
    public Polygons {
      polygons = List.copyOf(polygons);
    }
  }

  /// @param metres how far from the middle of the place its parts lie
  static Geometry of(Extent extent, double metres) {
    var grain = Grain.of(metres, extent.sort() == Extent.Sort.POINT ? 3 : 40);
    return switch (extent.sort()) {
      case POINT -> point(extent, grain);
      case LINES -> orPoint(lines(extent, grain), extent, grain);
      case AREA -> orPoint(new Polygons(Polygon.of(extent.parts(), grain)), extent, grain);
    };
  }

  private static Point point(Extent extent, Grain grain) {
    return new Point(grain.corner(extent.parts().getFirst().corners(), 0));
  }

  private static Lines lines(Extent extent, Grain grain) {
    return new Lines(
        extent.parts().stream()
            .map(part -> grain.line(part.corners()))
            .filter(line -> line.size() > 1)
            .toList());
  }

  /// What is smaller than its own grain is a point.
  private static Geometry orPoint(Geometry geometry, Extent extent, Grain grain) {
    return geometry.corners().isEmpty() ? point(extent, grain) : geometry;
  }

  /// Every corner.
  default List<Corner> corners() {
    return switch (this) {
      case Point point -> List.of(point.at());
      case Lines lines -> lines.lines().stream().flatMap(List::stream).toList();
      case Polygons areas ->
          areas.polygons().stream().flatMap(List::stream).flatMap(List::stream).toList();
    };
  }
}

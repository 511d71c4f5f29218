package org.hearsay.present.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.present.export.Geometry.Corner;
import org.hearsay.present.map.DateLine;
import org.hearsay.present.map.Feature;

/// Makes polygons of rings: cut at the date line, each hole with the ring around it.
final class Polygon {

  private Polygon() {}

  /// Rings, outer one first, of each polygon.
  static List<List<List<Corner>>> of(List<Feature.Part> parts, Grain grain) {
    var rings =
        parts.stream()
            .flatMap(part -> DateLine.pieces(part.corners()).stream())
            .map(grain::ring)
            .filter(ring -> !ring.isEmpty())
            .sorted(Comparator.comparingDouble(ring -> -Grain.area(ring)))
            .toList();
    var polygons = new ArrayList<List<List<Corner>>>();
    for (int i = 0; i < rings.size(); i++) {
      var ring = rings.get(i);
      var around = rings.subList(0, i).stream().filter(outer -> isInside(ring, outer)).toList();
      if (around.size() % 2 == 0) {
        polygons.add(new ArrayList<>(List.of(ring)));
      } else {
        polygons.stream()
            .filter(polygon -> polygon.getFirst() == around.getLast())
            .forEach(polygon -> polygon.add(ring.reversed()));
      }
    }
    return polygons;
  }

  /// Whether a corner of the ring lies inside the other one.
  private static boolean isInside(List<Corner> ring, List<Corner> outer) {
    double x = (ring.get(0).longitude() + ring.get(1).longitude()) / 2;
    double y = (ring.get(0).latitude() + ring.get(1).latitude()) / 2;
    boolean inside = false;
    for (int i = 1; i < outer.size(); i++) {
      var from = outer.get(i - 1);
      var to = outer.get(i);
      if (from.latitude() > y != to.latitude() > y
          && x
              < from.longitude()
                  + (y - from.latitude())
                      / (to.latitude() - from.latitude())
                      * (to.longitude() - from.longitude())) {
        inside = !inside;
      }
    }
    return inside;
  }
}

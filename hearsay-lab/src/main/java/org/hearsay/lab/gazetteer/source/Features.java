package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.model.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The features of a GeoJSON file.
final class Features {

  /// @param number its position in the file
  /// @param parts its rings, lines or points
  record Feature(int number, JsonNode properties, List<List<Where.Point>> parts) {

    Feature {
      parts = List.copyOf(parts);
    }

    /// A property as text; empty if there is none.
    String text(String property) {
      return properties.path(property).asString("").strip();
    }

    int count(String property) {
      return properties.path(property).asInt(0);
    }

    /// A point that stands for the whole: the middle of the largest ring or line.
    Where.Point middle() {
      var largest =
          parts.stream().max(Comparator.comparingDouble(Feature::width)).orElse(List.of());
      boolean ring = largest.size() > 2 && largest.getFirst().equals(largest.getLast());
      return ring ? centroid(largest) : largest.get(largest.size() / 2);
    }

    /// Degrees across, of latitude and (shortened towards the poles) longitude.
    private static double width(List<Where.Point> part) {
      double north = part.stream().mapToDouble(Where.Point::latitude).max().orElse(0);
      double south = part.stream().mapToDouble(Where.Point::latitude).min().orElse(0);
      double east = part.stream().mapToDouble(Where.Point::longitude).max().orElse(0);
      double west = part.stream().mapToDouble(Where.Point::longitude).min().orElse(0);
      return north - south + (east - west) * Math.cos(Math.toRadians((north + south) / 2));
    }

    private static Where.Point centroid(List<Where.Point> ring) {
      double twice = 0;
      double x = 0;
      double y = 0;
      var origin = ring.getFirst();
      for (int i = 0; i + 1 < ring.size(); i++) {
        double ax = ring.get(i).longitude() - origin.longitude();
        double ay = ring.get(i).latitude() - origin.latitude();
        double bx = ring.get(i + 1).longitude() - origin.longitude();
        double by = ring.get(i + 1).latitude() - origin.latitude();
        double cross = ax * by - bx * ay;
        twice += cross;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
      }
      return twice == 0
          ? origin
          : new Where.Point(
              origin.latitude() + y / (3 * twice), origin.longitude() + x / (3 * twice));
    }
  }

  private Features() {}

  static List<Feature> read(Path file) throws IOException {
    var features = new ArrayList<Feature>();
    try (var reader = Answers.open(file)) {
      var root = JsonMapper.shared().readTree(reader);
      for (JsonNode feature : root.path("features")) {
        var parts = new ArrayList<List<Where.Point>>();
        collect(feature.path("geometry").path("coordinates"), parts);
        if (!parts.isEmpty()) {
          features.add(new Feature(features.size(), feature.path("properties"), parts));
        }
      }
    }
    return features;
  }

  /// Every point, line or ring, however deeply it is nested.
  private static void collect(JsonNode node, List<List<Where.Point>> parts) {
    if (node.path(0).isNumber()) {
      parts.add(List.of(point(node)));
    } else if (node.path(0).path(0).isNumber()) {
      var part = new ArrayList<Where.Point>();
      for (JsonNode corner : node) {
        part.add(point(corner));
      }
      parts.add(part);
    } else {
      for (JsonNode inner : node) {
        collect(inner, parts);
      }
    }
  }

  private static Where.Point point(JsonNode corner) {
    return new Where.Point(
        Math.clamp(corner.path(1).asDouble(), -90, 90),
        Math.clamp(corner.path(0).asDouble(), -180, 180));
  }
}

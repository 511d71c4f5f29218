package org.hearsay.lab.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.gazetteer.PlaceKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Natural Earth's outlines: how far from a place's centre its parts lie.
final class Outlines {

  /// Parts smaller than this share of the largest, such as far islands, do not count.
  private static final double LEAST_PART = 0.1;

  private final Map<String, List<double[]>> corners = new HashMap<>();

  /// Adds the features of one GeoJSON file under `prefix` and the first of `fields` that is filled.
  void add(Path file, String prefix, List<String> fields) throws IOException {
    try (var reader = Answers.open(file)) {
      var root = JsonMapper.shared().readTree(reader);
      for (JsonNode feature : root.path("features")) {
        var shape = largestParts(feature.path("geometry"));
        for (String field : fields) {
          String value = feature.path("properties").path(field).asString("");
          if (!value.isBlank() && !value.equals("-99")) {
            corners
                .computeIfAbsent(prefix + PlaceKey.of(value), key -> new ArrayList<>())
                .addAll(shape);
            break;
          }
        }
      }
    }
  }

  /// Metres from the centre to the farthest corner, for the outline under `prefix` and `name`.
  Optional<Double> radius(String prefix, String name, double latitude, double longitude) {
    var shape = corners.get(prefix + PlaceKey.of(name));
    if (shape == null) {
      return Optional.empty();
    }
    double farthest = 0;
    for (double[] corner : shape) {
      farthest = Math.max(farthest, Distance.metres(latitude, longitude, corner[1], corner[0]));
    }
    return Optional.of(farthest);
  }

  private static List<double[]> largestParts(JsonNode geometry) {
    var parts = new ArrayList<List<double[]>>();
    collect(geometry.path("coordinates"), parts);
    double largest = parts.stream().mapToDouble(Outlines::area).max().orElse(0);
    var kept = new ArrayList<double[]>();
    for (var part : parts) {
      if (area(part) >= LEAST_PART * largest) {
        kept.addAll(part);
      }
    }
    return kept;
  }

  /// Every ring or line, however deeply it is nested.
  private static void collect(JsonNode node, List<List<double[]>> parts) {
    if (node.path(0).path(0).isNumber()) {
      var part = new ArrayList<double[]>();
      for (JsonNode corner : node) {
        part.add(new double[] {corner.path(0).asDouble(), corner.path(1).asDouble()});
      }
      parts.add(part);
    } else {
      for (JsonNode inner : node) {
        collect(inner, parts);
      }
    }
  }

  private static double area(List<double[]> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] one = ring.get(i);
      double[] next = ring.get((i + 1) % ring.size());
      twice += one[0] * next[1] - next[0] * one[1];
    }
    double latitude = ring.isEmpty() ? 0 : ring.getFirst()[1];
    return Math.abs(twice / 2) * Math.cos(Math.toRadians(latitude));
  }
}

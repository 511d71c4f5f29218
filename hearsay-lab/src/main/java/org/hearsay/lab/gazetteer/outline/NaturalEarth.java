package org.hearsay.lab.gazetteer.outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.model.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the features of Natural Earth's GeoJSON files.
final class NaturalEarth {

  private static final List<String> NAMES =
      List.of(
          "name",
          "NAME",
          "name_en",
          "name_alt",
          "namealt",
          "NAME_ALT",
          "name_abb",
          "BRK_NAME",
          "iso_3166_2");

  /// In the order in which they are asked: the World Bank's code stands where ISO's is left out.
  private static final List<String> CODES = List.of("gn_id", "ISO_A2", "WB_A2");

  private NaturalEarth() {}

  /// @param holes whether what is cut out of an area is not part of it; in regions it is, as the
  /// Tibesti in the Sahara
  static List<Feature> read(Path file, boolean holes) throws IOException {
    var features = new ArrayList<Feature>();
    try (var reader = Answers.open(file)) {
      for (JsonNode feature : JsonMapper.shared().readTree(reader).path("features")) {
        features.add(feature(feature, holes));
      }
    }
    return features;
  }

  private static Feature feature(JsonNode feature, boolean holes) {
    var properties = feature.path("properties");
    var names = new ArrayList<String>();
    for (String field : NAMES) {
      for (String name : properties.path(field).asString("").split("[,;/]")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    String code =
        CODES.stream()
            .map(field -> properties.path(field).asString(""))
            .filter(value -> !value.isBlank() && !value.startsWith("-99"))
            .findFirst()
            .orElse("");
    boolean area = feature.path("geometry").path("type").asString("").endsWith("Polygon");
    var parts = new ArrayList<List<Where.Point>>();
    var coordinates = feature.path("geometry").path("coordinates");
    parts(coordinates, area, holes ? Integer.MAX_VALUE : 1, parts);
    return new Feature(properties.path("featurecla").asString(""), code, names, area, parts);
  }

  /// Every line; of a polygon as many rings as are wanted, without their repeated last points.
  private static void parts(JsonNode node, boolean area, int rings, List<List<Where.Point>> parts) {
    boolean polygon = node.path(0).path(0).path(0).isNumber();
    if (node.path(0).path(0).isNumber()) {
      parts.add(part(node, area));
      return;
    }
    for (int i = 0; i < (area && polygon ? Math.min(rings, node.size()) : node.size()); i++) {
      parts(node.path(i), area, rings, parts);
    }
  }

  private static List<Where.Point> part(JsonNode corners, boolean area) {
    var part = new ArrayList<Where.Point>();
    for (JsonNode corner : corners) {
      part.add(new Where.Point(corner.path(1).asDouble(), corner.path(0).asDouble()));
    }
    if (area && part.size() > 1 && part.getFirst().equals(part.getLast())) {
      part.removeLast();
    }
    return part;
  }
}

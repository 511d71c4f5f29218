package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.present.map.Layer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads Natural Earth's GeoJSON layers at 1:50m, and the names of seas at 1:10m.
final class NaturalEarth {

  private static final String SEAS = "geography_marine_polys";

  /// The files and what they hold, in the order they are read.
  static final List<String> FILES =
      List.of(
          "land",
          "admin_0_countries",
          "admin_1_states_provinces",
          "lakes",
          "rivers_lake_centerlines",
          "admin_0_boundary_lines_land",
          "admin_0_boundary_lines_disputed_areas",
          SEAS);

  /// Rivers and lakes of a higher rank are too small for a map of a story.
  private static final int LEAST_WATER = 6;

  private final Path folder;
  private final List<Shape> shapes = new ArrayList<>();

  private NaturalEarth(Path folder) {
    this.folder = folder;
  }

  static List<Shape> read(Path folder) throws IOException {
    var earth = new NaturalEarth(folder);
    for (String file : FILES) {
      earth.add(file);
    }
    return earth.shapes;
  }

  static String fileName(String layer) {
    return "natural-earth-ne_" + (layer.equals(SEAS) ? "10m_" : "50m_") + layer + ".json.gz";
  }

  private void add(String file) throws IOException {
    try (var reader = Answers.open(folder.resolve(fileName(file)))) {
      for (JsonNode feature : JsonMapper.shared().readTree(reader).path("features")) {
        var parts = new ArrayList<long[]>();
        collect(feature.path("geometry").path("coordinates"), parts);
        if (!parts.isEmpty()) {
          add(file, feature.path("properties"), parts);
        }
      }
    }
  }

  private void add(String file, JsonNode about, List<long[]> parts) {
    int rank = (int) Math.clamp(number(about, "scalerank"), 0, 9);
    switch (file) {
      case "land" -> add(Layer.LAND, "", "", rank, parts);
      case "admin_0_countries" ->
          add(
              Layer.COUNTRY,
              iso(about),
              text(about, "NAME"),
              (int) Math.clamp(number(about, "LABELRANK"), 0, 9),
              parts);
      case "admin_1_states_provinces" ->
          add(
              Layer.REGION,
              "gn:" + (long) number(about, "gn_id"),
              text(about, "name"),
              rank,
              parts);
      case SEAS -> addSea(about, rank, parts);
      case "lakes" -> addWater(Layer.LAKE, about, rank, parts);
      case "rivers_lake_centerlines" -> addWater(Layer.RIVER, about, rank, parts);
      case "admin_0_boundary_lines_land" ->
          add(isAgreed(about) ? Layer.BORDER : Layer.DISPUTED, "", "", rank, parts);
      case "admin_0_boundary_lines_disputed_areas" -> add(Layer.DISPUTED, "", "", rank, parts);
      default -> throw new IllegalStateException("no layer is made from " + file);
    }
  }

  /// Only the name of a sea is kept; Natural Earth has none at 1:50m.
  private void addSea(JsonNode about, int rank, List<long[]> parts) {
    String name = text(about, "name");
    if (rank <= LEAST_WATER && !name.isEmpty()) {
      name = name.equals(name.toUpperCase(Locale.ROOT)) ? capitalised(name) : name;
      shapes.add(new Shape(Layer.SEA, "", name, rank, LabelPoint.of(Layer.SEA, parts), List.of()));
    }
  }

  /// "North Atlantic Ocean" for NORTH ATLANTIC OCEAN.
  private static String capitalised(String name) {
    return Arrays.stream(name.split(" "))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private void addWater(Layer layer, JsonNode about, int rank, List<long[]> parts) {
    if (rank <= LEAST_WATER) {
      String name = text(about, "name_en");
      add(layer, "", name.isEmpty() ? text(about, "name") : name, rank, parts);
    }
  }

  private void add(Layer layer, String key, String name, int rank, List<long[]> parts) {
    shapes.add(new Shape(layer, key, name, rank, LabelPoint.of(layer, parts), parts));
  }

  /// Whether Natural Earth calls the border international, neither disputed nor indefinite.
  private static boolean isAgreed(JsonNode about) {
    return (text(about, "featurecla") + text(about, "FEATURECLA"))
        .toLowerCase(Locale.ROOT)
        .startsWith("international");
  }

  private static String iso(JsonNode about) {
    String code = text(about, "ISO_A2_EH");
    code = code.isEmpty() || code.equals("-99") ? text(about, "ISO_A2") : code;
    return code.equals("-99") ? "" : code;
  }

  private static String text(JsonNode about, String field) {
    return about.path(field).asString("").strip();
  }

  private static double number(JsonNode about, String field) {
    return about.path(field).asDouble(0);
  }

  /// Every ring or line, however deeply it is nested.
  private static void collect(JsonNode node, List<long[]> parts) {
    if (node.path(0).path(0).isNumber()) {
      var corners = new long[node.size()];
      int count = 0;
      for (JsonNode corner : node) {
        long next = Grid.corner(corner.path(0).asDouble(), corner.path(1).asDouble());
        if (count == 0 || corners[count - 1] != next) {
          corners[count++] = next;
        }
      }
      boolean ring = count > 0 && corners[0] == corners[count - 1];
      if (count >= (ring ? 4 : 2)) {
        parts.add(Arrays.copyOf(corners, count));
      }
    } else {
      for (JsonNode inner : node) {
        collect(inner, parts);
      }
    }
  }
}

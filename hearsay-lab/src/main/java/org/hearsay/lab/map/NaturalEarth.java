package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hearsay.lab.area.Dissolve;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.present.map.Layer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the layers of the base map of Natural Earth's, and towns of GeoNames'.
final class NaturalEarth {

  private static final String LAKES = "natural-earth-ne_10m_lakes.json.gz";
  private static final String RIVERS = "natural-earth-ne_10m_rivers_lake_centerlines.json.gz";
  private static final String SEAS = "natural-earth-ne_10m_geography_marine_polys.json.gz";
  private static final String LANDSCAPES = "natural-earth-ne_10m_geography_regions_polys.json.gz";
  private static final String LINES = "natural-earth-ne_50m_admin_0_boundary_lines_land.json.gz";
  private static final String CLAIMS =
      "natural-earth-ne_50m_admin_0_boundary_lines_disputed_areas.json.gz";

  /// What the base map is made of.
  static final List<String> FILES =
      List.of(
          Atlas.FILE,
          Provinces.FILE,
          LAKES,
          RIVERS,
          SEAS,
          LANDSCAPES,
          LINES,
          CLAIMS,
          GeoNames.COUNTRIES,
          GeoNames.DIVISIONS,
          GeoNames.TOWNS);

  /// Rivers, lakes and seas of a higher rank are too small for a map of a story.
  private static final int LEAST_WATER = 6;

  /// Landscapes end nowhere exactly, so that their outlines may be this coarse, in steps: 4 km.
  private static final double SOFT = 18;

  /// Continents are no landscapes, and dragons no place.
  private static final Set<String> NO_LANDSCAPE = Set.of("Continent", "Dragons-be-here");

  private final Path folder;
  private final List<Shape> shapes = new ArrayList<>();

  private NaturalEarth(Path folder) {
    this.folder = folder;
  }

  static List<Shape> read(Path folder) throws IOException {
    var earth = new NaturalEarth(folder);
    var names = GeoNames.read(folder);
    var atlas = Atlas.read(folder);
    earth.countries(atlas, names);
    earth.divisions(Provinces.read(folder), names);
    earth.borders(atlas);
    earth.waters(LAKES, Layer.LAKE);
    earth.waters(RIVERS, Layer.RIVER);
    earth.landscapes();
    earth.seas();
    names.towns().forEach(earth::town);
    return earth.shapes;
  }

  private void town(GeoNames.Named town) {
    shapes.add(new Shape(Layer.TOWN, town.key(), town.name(), town.rank(), town.at(), List.of()));
  }

  private void countries(Atlas atlas, GeoNames names) {
    add(Layer.LAND, "", "", 0, atlas.land());
    for (var country : atlas.countries()) {
      var known = names.country(country.code(), country.name());
      add(Layer.COUNTRY, known.key(), known.name(), 0, atlas.rings(country));
    }
  }

  /// Provinces by GeoNames' divisions. Where those are larger, all that are a part of one are put
  /// together; an outline that does not hold the division's towns is another's, and has no key.
  private void divisions(List<Provinces.Province> provinces, GeoNames names) {
    var parts = new LinkedHashMap<GeoNames.Named, List<Provinces.Province>>();
    for (var province : provinces) {
      var whole = names.division(province);
      whole.ifPresent(one -> parts.computeIfAbsent(one, key -> new ArrayList<>()).add(province));
      if (whole.isEmpty()) {
        add(Layer.REGION, "", province.name(), 0, province.rings());
      }
    }
    parts.forEach((whole, all) -> division(whole, all, names));
    add(Layer.DIVISION, "", "", 0, Provinces.lines(provinces));
  }

  private void division(GeoNames.Named whole, List<Provinces.Province> parts, GeoNames names) {
    var rings = parts.stream().flatMap(part -> part.rings().stream()).toList();
    var outline = parts.size() == 1 ? rings : whole(rings);
    boolean proven = names.isHeld(whole, outline);
    add(Layer.REGION, proven ? whole.key() : "", whole.name(), 0, outline);
  }

  /// One outline of all that lie side by side.
  ///
  /// @param rings a ring's last corner its first
  private static List<long[]> whole(List<long[]> rings) {
    var open =
        rings.stream().map(ring -> Arrays.stream(ring).limit(ring.length - 1).boxed().toList());
    return Dissolve.rings(open.toList()).stream()
        .map(
            ring ->
                LongStream.concat(
                    ring.stream().mapToLong(at -> at), LongStream.of(ring.getFirst())))
        .map(LongStream::toArray)
        .toList();
  }

  /// Borders as they run de facto, parted into agreed and disputed; then what else is claimed.
  private void borders(Atlas atlas) throws IOException {
    var said = new Contested();
    var disputed = new ArrayList<double[][]>();
    for (JsonNode line : features(LINES)) {
      for (double[][] part : parts(line)) {
        boolean agreed = isAgreed(line.path("properties"));
        said.add(part, !agreed);
        if (!agreed) {
          disputed.add(part);
        }
      }
    }
    for (JsonNode line : features(CLAIMS)) {
      disputed.addAll(parts(line));
    }
    var drawn = new Contested();
    atlas.borders().forEach(arc -> drawn.add(arc, false));
    add(Layer.BORDER, stretches(atlas.borders(), said::isDisputed, false));
    add(Layer.DISPUTED, stretches(atlas.borders(), said::isDisputed, true));
    add(Layer.DISPUTED, stretches(disputed, drawn::isNear, false));
  }

  private static List<long[]> stretches(
      List<double[][]> lines, java.util.function.Predicate<double[]> question, boolean answer) {
    return lines.stream()
        .flatMap(line -> Contested.stretches(line, question, answer).stream())
        .map(line -> Grid.corners(Arrays.asList(line)))
        .filter(line -> line.length > 1)
        .toList();
  }

  private void add(Layer layer, List<long[]> lines) {
    add(layer, "", "", 0, lines);
  }

  /// Natural Earth calls the border international, neither disputed nor indefinite.
  private static boolean isAgreed(JsonNode about) {
    return (text(about, "featurecla") + text(about, "FEATURECLA"))
        .toLowerCase(Locale.ROOT)
        .startsWith("international");
  }

  private void waters(String file, Layer layer) throws IOException {
    for (JsonNode feature : features(file)) {
      var about = feature.path("properties");
      if (rank(about) <= LEAST_WATER && !text(about, "featurecla").startsWith("Lake Centerline")) {
        String name = text(about, "name_en");
        add(layer, "", name.isEmpty() ? text(about, "name") : name, rank(about), corners(feature));
      }
    }
  }

  private void landscapes() throws IOException {
    for (JsonNode feature : features(LANDSCAPES)) {
      var about = feature.path("properties");
      String name = text(about, "NAME") + text(about, "name");
      boolean named = !name.isEmpty();
      if (named && !NO_LANDSCAPE.contains(text(about, "FEATURECLA") + text(about, "featurecla"))) {
        var soft =
            corners(feature).stream()
                .map(ring -> Simplify.arc(ring, SOFT))
                .filter(ring -> ring.length > 3)
                .toList();
        add(Layer.LANDSCAPE, "", capitalised(name), rank(about), soft);
      }
    }
  }

  /// Only the name of a sea is kept.
  private void seas() throws IOException {
    for (JsonNode feature : features(SEAS)) {
      var about = feature.path("properties");
      String name = text(about, "name");
      var rings = corners(feature);
      if (rank(about) <= LEAST_WATER && !name.isEmpty() && !rings.isEmpty()) {
        long label = LabelPoint.of(Layer.SEA, rings);
        shapes.add(new Shape(Layer.SEA, "", capitalised(name), rank(about), label, List.of()));
      }
    }
  }

  private void add(Layer layer, String key, String name, int rank, List<long[]> parts) {
    if (!parts.isEmpty()) {
      shapes.add(new Shape(layer, key, name, rank, LabelPoint.of(layer, parts), parts));
    }
  }

  /// "North Atlantic Ocean" for NORTH ATLANTIC OCEAN.
  private static String capitalised(String name) {
    return !name.equals(name.toUpperCase(Locale.ROOT))
        ? name
        : Arrays.stream(name.split(" +"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  private Iterable<JsonNode> features(String file) throws IOException {
    try (var reader = Answers.open(folder.resolve(file))) {
      return JsonMapper.shared().readTree(reader).path("features");
    }
  }

  private static int rank(JsonNode about) {
    double rank = about.path("scalerank").asDouble(about.path("SCALERANK").asDouble(0));
    return (int) Math.clamp(rank, 0, 9);
  }

  private static String text(JsonNode about, String field) {
    return about.path(field).asString("").strip();
  }

  private static List<long[]> corners(JsonNode feature) {
    return parts(feature).stream()
        .map(part -> Grid.corners(Arrays.asList(part)))
        .filter(part -> part.length >= (part[0] == part[part.length - 1] ? 4 : 2))
        .toList();
  }

  private static List<double[][]> parts(JsonNode feature) {
    var parts = new ArrayList<double[][]>();
    collect(feature.path("geometry").path("coordinates"), parts);
    return parts;
  }

  /// Every ring or line, however deeply it is nested.
  private static void collect(JsonNode node, List<double[][]> parts) {
    if (node.path(0).path(0).isNumber()) {
      var part = new double[node.size()][];
      for (int i = 0; i < part.length; i++) {
        part[i] = new double[] {node.path(i).path(0).asDouble(), node.path(i).path(1).asDouble()};
      }
      parts.add(part);
    } else {
      node.forEach(inner -> collect(inner, parts));
    }
  }
}

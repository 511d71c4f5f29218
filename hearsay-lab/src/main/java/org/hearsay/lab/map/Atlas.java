package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.present.map.DateLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Natural Earth's countries at 1:10m as the npm package world-atlas holds them: arcs, which
/// neighbours share (TopoJSON).
final class Atlas {

  static final String FILE = "world-atlas-2.0.2.tgz";

  private static final String ENTRY = "package/countries-10m.json";

  /// A country.
  ///
  /// @param code ISO 3166-1 numeric, empty where it has none
  /// @param rings each the numbers of its arcs, `~n` for arc n backwards
  record Country(String code, String name, List<int[]> rings) {
    Country {
      rings = List.copyOf(rings);
    }
  }

  private final List<double[][]> arcs = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();
  private final List<int[]> land = new ArrayList<>();

  private Atlas(JsonNode topology) {
    var scale = topology.path("transform").path("scale");
    var origin = topology.path("transform").path("translate");
    for (JsonNode arc : topology.path("arcs")) {
      arcs.add(arc(arc, scale, origin));
    }
    for (JsonNode country : topology.path("objects").path("countries").path("geometries")) {
      var rings = new ArrayList<int[]>();
      collect(country.path("arcs"), rings);
      countries.add(
          new Country(
              country.path("id").asString(""),
              country.path("properties").path("name").asString(),
              rings));
    }
    for (JsonNode part : topology.path("objects").path("land").path("geometries")) {
      collect(part.path("arcs"), land);
    }
  }

  static Atlas read(Path folder) throws IOException {
    return new Atlas(JsonMapper.shared().readTree(entry(folder.resolve(FILE))));
  }

  List<Country> countries() {
    return countries;
  }

  /// Every ring of land as corners of the grid.
  List<long[]> land() {
    return land.stream().flatMap(ring -> rings(ring).stream()).toList();
  }

  List<long[]> rings(Country country) {
    return country.rings().stream().flatMap(ring -> rings(ring).stream()).toList();
  }

  /// Arcs that two countries share.
  List<double[][]> borders() {
    Map<Integer, Integer> uses = new HashMap<>();
    for (Country country : countries) {
      country.rings().stream()
          .flatMapToInt(Arrays::stream)
          .map(arc -> arc < 0 ? ~arc : arc)
          .distinct()
          .forEach(arc -> uses.merge(arc, 1, Integer::sum));
    }
    return uses.entrySet().stream()
        .filter(use -> use.getValue() > 1)
        .map(use -> arcs.get(use.getKey()))
        .toList();
  }

  /// More than one where it lies across the date line.
  private List<long[]> rings(int[] numbers) {
    var corners = new ArrayList<double[]>();
    for (int number : numbers) {
      double[][] arc = arcs.get(number < 0 ? ~number : number);
      for (int i = 0; i < arc.length; i++) {
        corners.add(arc[number < 0 ? arc.length - 1 - i : i]);
      }
    }
    double[] flat = corners.stream().flatMapToDouble(Arrays::stream).toArray();
    return DateLine.pieces(flat).stream()
        .map(Atlas::closed)
        .filter(ring -> ring.length > 3)
        .toList();
  }

  private static long[] closed(double[] flat) {
    var corners = new ArrayList<double[]>();
    for (int i = 0; i <= flat.length; i += 2) {
      corners.add(new double[] {flat[i % flat.length], flat[i % flat.length + 1]});
    }
    return Grid.corners(corners);
  }

  private static double[][] arc(JsonNode arc, JsonNode scale, JsonNode origin) {
    var corners = new double[arc.size()][];
    long x = 0;
    long y = 0;
    for (int i = 0; i < corners.length; i++) {
      x += arc.path(i).path(0).asLong();
      y += arc.path(i).path(1).asLong();
      corners[i] =
          new double[] {
            x * scale.path(0).asDouble() + origin.path(0).asDouble(),
            y * scale.path(1).asDouble() + origin.path(1).asDouble()
          };
    }
    return corners;
  }

  /// Every ring, however deeply it is nested.
  private static void collect(JsonNode node, List<int[]> rings) {
    if (node.path(0).isNumber()) {
      var ring = new int[node.size()];
      for (int i = 0; i < ring.length; i++) {
        ring[i] = node.path(i).asInt();
      }
      rings.add(ring);
    } else {
      node.forEach(inner -> collect(inner, rings));
    }
  }

  /// One file of a compressed tape archive: blocks of 512 bytes, a header before each file with its
  /// name first and its size, in octal digits, from byte 124.
  private static byte[] entry(Path archive) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(archive))) {
      for (byte[] head = in.readNBytes(512); head.length == 512; head = in.readNBytes(512)) {
        String name = new String(head, 0, 100, StandardCharsets.US_ASCII).trim();
        String octal = new String(head, 124, 12, StandardCharsets.US_ASCII).trim();
        int size = octal.isEmpty() ? 0 : Integer.parseInt(octal, 8);
        byte[] content = in.readNBytes((size + 511) / 512 * 512);
        if (name.equals(ENTRY)) {
          return Arrays.copyOf(content, size);
        }
      }
    }
    throw new IOException(archive.getFileName() + ": expected " + ENTRY + " in it, found none");
  }
}

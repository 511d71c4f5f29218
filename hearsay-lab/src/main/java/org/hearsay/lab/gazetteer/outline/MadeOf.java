package org.hearsay.lab.gazetteer.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.lab.area.Dissolve;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// Regions that are made of countries, divisions and named outlines, as `made-of.tsv` lists
/// them, or drawn by hand in `own-rings.tsv`.
final class MadeOf {

  /// Between two parts: before a code of two letters, that of a division, or a name.
  private static final String SPACE = " (?=[A-Z]{2}(?: |-|$)|=)";

  private final Map<String, List<List<Where.Point>>> parts = new TreeMap<>();

  MadeOf(List<Feature> features) {
    for (var feature : features) {
      parts.putIfAbsent(feature.code(), feature.parts());
      for (String name : feature.names()) {
        String part = isDivision(name) ? name : "=" + name;
        parts.putIfAbsent(parts.containsKey(part) ? part + " 2" : part, feature.parts());
      }
    }
  }

  private static boolean isDivision(String name) {
    return name.matches("[A-Z]{2}-.+");
  }

  /// The outlines by the identifiers of the places.
  Map<String, Outline> outlines() throws IOException {
    var outlines = new TreeMap<String, Outline>();
    for (String line : lines("own-rings.tsv")) {
      String[] columns = line.split("\t");
      outlines.put(columns[0], Outline.area(List.of(ring(columns[2]))));
    }
    for (String line : lines("made-of.tsv")) {
      String[] columns = line.split("\t");
      var rings = new ArrayList<List<Where.Point>>();
      for (String part : columns[2].split(SPACE)) {
        var found = parts.get(part);
        if (found == null) {
          throw new IOException("made-of.tsv, " + columns[1] + ": no outline for " + part);
        }
        rings.addAll(found);
      }
      outlines.put(columns[0], Outline.area(Dissolve.rings(rings)));
    }
    return outlines;
  }

  /// @param corners "35.5,38.9 36.8,40.7"
  private static List<Where.Point> ring(String corners) {
    return Arrays.stream(corners.split(" "))
        .map(corner -> corner.split(","))
        .map(pair -> new Where.Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
        .toList();
  }

  /// The lines of a table of this package but its first.
  static List<String> lines(String table) throws IOException {
    try (var stream = Objects.requireNonNull(MadeOf.class.getResourceAsStream(table), table);
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}

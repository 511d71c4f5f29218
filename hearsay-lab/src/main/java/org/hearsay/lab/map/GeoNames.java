package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// What GeoNames calls countries and first-order divisions, and its larger towns.
final class GeoNames {

  static final String COUNTRIES = "geonames-countryInfo.txt.gz";
  static final String DIVISIONS = "geonames-admin1CodesASCII.txt.gz";
  static final String TOWNS = "geonames-cities500.txt.gz";

  /// Words for what a division is, which one list has and the other has not.
  private static final String GENERIC =
      "(?i)\\b(provincia|province|region|state|governorate|muhafazat|sha.biyat|oblast'?|district|"
          + "department|departamento|county|municipality|de|del|of|the|al|el|an|ar|as|ash|at|az)\\b";

  /// Towns with so many people, from the first rank on; capitals have a rank of their own.
  private static final long[] RANKS = {5_000_000, 2_000_000, 1_000_000, 0, 500_000, 250_000};

  private static final int CAPITAL = 3;

  /// So large a share of a division's towns lies in its outline; some stand on a shore that is
  /// drawn a little inland.
  private static final double HELD = 0.7;

  /// A country or town as the base map has it.
  ///
  /// @param key ISO 3166-1 alpha-2 of a country, `gn:` and number of a town
  record Named(String key, String name, int rank, long at) {}

  private final Map<String, Named> byCode = new HashMap<>();
  private final Map<String, List<String[]>> divisions = new HashMap<>();
  private final Map<String, List<Long>> places = new HashMap<>();
  private final List<Named> towns = new ArrayList<>();

  private GeoNames() {}

  static GeoNames read(Path folder) throws IOException {
    var names = new GeoNames();
    for (String[] row : rows(folder.resolve(COUNTRIES))) {
      names.byCode.put(row[2], new Named(row[0], row[4], 0, 0));
    }
    for (String[] row : rows(folder.resolve(DIVISIONS))) {
      names.divisions.computeIfAbsent(row[0].substring(0, 2), key -> new ArrayList<>()).add(row);
    }
    Map<String, String> keys = new HashMap<>();
    names.divisions.values().stream()
        .flatMap(List::stream)
        .forEach(row -> keys.put(row[0], "gn:" + row[3]));
    for (String[] row : rows(folder.resolve(TOWNS))) {
      names.town(row, keys.getOrDefault(row[8] + "." + row[10], ""));
    }
    return names;
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (var reader = Answers.open(file)) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private void town(String[] row, String division) {
    long at = Grid.corner(Double.parseDouble(row[5]), Double.parseDouble(row[4]));
    places.computeIfAbsent(division, key -> new ArrayList<>()).add(at);
    long people = Long.parseLong(row[14]);
    int rank = row[7].equals("PPLC") ? CAPITAL : RANKS.length;
    for (int i = RANKS.length - 1; i >= 0; i--) {
      rank = RANKS[i] > 0 && people >= RANKS[i] ? Math.min(rank, i) : rank;
    }
    if (rank < RANKS.length && !row[7].equals("PPLX")) {
      towns.add(new Named("gn:" + row[0], row[1], rank, at));
    }
  }

  /// Towns for the eye to find its way by.
  List<Named> towns() {
    return towns;
  }

  /// @param code ISO 3166-1 numeric
  /// @param name what to call it where GeoNames does not know it
  Named country(String code, String name) {
    String key = name.equals("Kosovo") ? "XK" : "";
    return byCode.getOrDefault(code, new Named(key, name, 0, 0));
  }

  /// The division that the province is, or is a part of: by its names, else by its codes.
  Optional<Named> division(Provinces.Province province) {
    var rows = divisions.getOrDefault(province.country(), List.of());
    String fips = province.fips().length() == 4 ? province.fips().substring(2) : "";
    return rows.stream()
        .filter(row -> isSame(province.geonames(), row) || isSame(province.name(), row))
        .findFirst()
        .or(() -> coded(rows, province.unit()))
        .or(() -> coded(rows, fips))
        .map(row -> new Named("gn:" + row[3], row[1], 0, 0));
  }

  private static Optional<String[]> coded(List<String[]> rows, String code) {
    return rows.stream().filter(row -> row[0].substring(3).equals(code)).findFirst();
  }

  /// Whether most towns of the division lie within the outline; false where it has none.
  boolean isHeld(Named division, List<long[]> outline) {
    var towns = places.getOrDefault(division.key(), List.of());
    long inside = towns.stream().filter(town -> isInside(town, outline)).count();
    return inside > 0 && inside >= HELD * towns.size();
  }

  private static boolean isInside(long at, List<long[]> outline) {
    boolean inside = false;
    for (long[] ring : outline) {
      for (int i = 1; i < ring.length; i++) {
        double north = Grid.y(ring[i - 1]) - Grid.y(at);
        double next = Grid.y(ring[i]) - Grid.y(at);
        if (north > 0 != next > 0) {
          double share = north / (north - next);
          double x = Grid.x(ring[i - 1]) + share * (Grid.x(ring[i]) - Grid.x(ring[i - 1]));
          inside ^= Grid.x(at) < x;
        }
      }
    }
    return inside;
  }

  private static boolean isSame(String name, String[] row) {
    return !name.isEmpty()
        && (plain(name).equals(plain(row[1])) || plain(name).equals(plain(row[2])));
  }

  private static String plain(String name) {
    String bare = name.replaceAll("\\(.*?\\)", " ").replace('-', ' ').replaceAll(GENERIC, " ");
    return PlaceKey.of(bare.isBlank() ? name : bare).replaceAll("[^\\p{L}]", "");
  }
}

package org.hearsay.lab.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /// A country or town as the base map has it.
  ///
  /// @param key ISO 3166-1 alpha-2 of a country, `gn:` and number of a town
  record Named(String key, String name, int rank, long at) {}

  private final Map<String, Named> byCode = new HashMap<>();
  private final Map<String, List<String[]>> divisions = new HashMap<>();
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
    for (String[] row : rows(folder.resolve(TOWNS))) {
      names.town(row);
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

  private void town(String[] row) {
    long people = Long.parseLong(row[14]);
    int rank = row[7].equals("PPLC") ? CAPITAL : RANKS.length;
    for (int i = RANKS.length - 1; i >= 0; i--) {
      rank = RANKS[i] > 0 && people >= RANKS[i] ? Math.min(rank, i) : rank;
    }
    if (rank < RANKS.length && !row[7].equals("PPLX")) {
      long at = Grid.corner(Double.parseDouble(row[5]), Double.parseDouble(row[4]));
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

  /// `gn:` and the number of the division, empty where none of its country's has one of its names.
  String division(Provinces.Province province) {
    var rows = divisions.getOrDefault(province.country(), List.of());
    for (String name : List.of(province.geonames(), province.name())) {
      for (String[] row : rows) {
        if (!name.isEmpty() && isSame(name, row)) {
          return "gn:" + row[3];
        }
      }
    }
    for (String[] row : rows) {
      boolean coded =
          province.fips().length() == 4 && row[0].endsWith("." + province.fips().substring(2));
      if (coded && (isAlike(province.name(), row) || isAlike(province.geonames(), row))) {
        return "gn:" + row[3];
      }
    }
    return "";
  }

  private static boolean isSame(String name, String[] row) {
    return plain(name).equals(plain(row[1])) || plain(name).equals(plain(row[2]));
  }

  /// Whether they share a third of their pairs of letters.
  private static boolean isAlike(String name, String[] row) {
    var one = pairs(plain(name));
    var other = pairs(plain(row[2]));
    var both = new TreeSet<>(one);
    both.retainAll(other);
    return 3 * both.size() >= Math.max(1, Math.min(one.size(), other.size()));
  }

  private static Set<String> pairs(String name) {
    var pairs = new TreeSet<String>();
    for (int i = 2; i <= name.length(); i++) {
      pairs.add(name.substring(i - 2, i));
    }
    return pairs;
  }

  private static String plain(String name) {
    String bare = name.replaceAll("\\(.*?\\)", " ").replace('-', ' ').replaceAll(GENERIC, " ");
    return PlaceKey.of(bare.isBlank() ? name : bare).replaceAll("[^\\p{L}]", "");
  }
}

package org.hearsay.recognise.gazetteer.geonames;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.Place;
import org.hearsay.recognise.gazetteer.pack.PrintableName;
import org.hearsay.recognise.gazetteer.pack.UsualRadius;

/// One row of allCountries.txt, or of one country's file: geonameid, name, asciiname,
/// alternatenames, latitude, longitude, feature class, feature code, country, cc2, admin1 to
/// admin4, population, elevation, dem, timezone, modification date.
final class PlaceRow {

  static final int COLUMNS = 19;

  private static final int LONGEST_NAME = 400;

  private PlaceRow() {}

  /// The GeoNames number of a row.
  static long number(ZippedTable table, String[] row) throws IOException {
    try {
      long number = Long.parseLong(row[0]);
      if (number >= 0 && number <= 0xFFFF_FFFFL) {
        return number;
      }
    } catch (NumberFormatException none) {
      // as below
    }
    throw table.wrong("expected a GeoNames number in the first column, found \"" + row[0] + "\"");
  }

  static Place place(ZippedTable table, String[] row) throws IOException {
    long number = number(table, row);
    if (row[1].isBlank() || row[1].length() > LONGEST_NAME) {
      throw table.wrong(
          "expected a name of 1 to %d letters, found %,d".formatted(LONGEST_NAME, row[1].length()));
    }
    String code = row[6] + "." + row[7];
    String country = row[8].length() == 2 ? row[8] : "";
    String admin1 = row[10].equals("00") || row[10].equals("0") ? "" : row[10];
    long people = Math.max(0, Math.round(value(table, row[14], "a population", 1e11)));
    return new Place(
        "gn:" + number,
        row[1],
        others(row),
        value(table, row[4], "a latitude", 90),
        value(table, row[5], "a longitude", 180),
        code,
        new Place.Division(country, admin1, row[11]),
        new Place.Extent(people, UsualRadius.metres(code, people, reach(code))));
  }

  private static double value(ZippedTable table, String written, String what, double most)
      throws IOException {
    try {
      double value = written.isEmpty() ? 0 : Double.parseDouble(written);
      if (Math.abs(value) <= most) {
        return value;
      }
    } catch (NumberFormatException none) {
      // as below
    }
    throw table.wrong("expected %s of at most %,.0f, found \"%s\"".formatted(what, most, written));
  }

  /// Of divisions and small features, which ours are told by their outline.
  private static double reach(String code) {
    return switch (code) {
      case "A.PCLI" -> 500_000;
      case "A.ADM1" -> 100_000;
      case "A.ADM2" -> 30_000;
      case "A.ADM3" -> 15_000;
      case "A.ADM4" -> 10_000;
      default ->
          switch (code.charAt(0)) {
            case 'A', 'L' -> 20_000;
            case 'R' -> 500;
            default -> 5_000;
          };
    };
  }

  /// The names without language that the row itself brings; codes left out.
  private static List<String> others(String[] row) {
    var names = new LinkedHashSet<String>();
    names.add(row[2]);
    for (String name : row[3].isEmpty() ? new String[0] : row[3].split(",")) {
      if (PrintableName.is(name) && !PrintableName.isCode(name)) {
        names.add(name);
      }
    }
    names.remove(row[1]);
    names.remove("");
    return new ArrayList<>(names);
  }
}

package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Who's On First for Iraq, Libya, Syria and Yemen, whose names the press spells in many ways.
/// Countries are left to GeoNames: here they bear the names of their people too.
public final class WhosOnFirst implements Source {

  private static final List<String> COUNTRIES = List.of("iq", "ly", "sy", "ye");

  private static final int ID = 0;
  private static final int GEONAMES = 1;
  private static final int TYPE = 2;
  private static final int NAME = 3;
  private static final int NAMES = 4;
  private static final int LATITUDE = 5;
  private static final int LONGITUDE = 6;
  private static final int COUNTRY = 7;
  private static final int POPULATION = 8;
  private static final int PARENT = 10;

  @Override
  public List<String> files() {
    return COUNTRIES.stream().map(country -> "whosonfirst-" + country + ".tsv.gz").toList();
  }

  @Override
  public String licence() {
    return "Who's On First (wof:): CC BY 4.0 and the licences of its sources,"
        + " https://whosonfirst.org/docs/licenses/";
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    var divisions = new GeoNamesDivisionCodes(folder);
    var places = new ArrayList<Place>();
    for (String file : files()) {
      var rows = Rows.read(folder.resolve(file), PARENT + 1);
      var first = firstDivisions(rows, divisions);
      for (String[] row : rows) {
        if (!row[TYPE].equals("country") && !row[NAME].isBlank()) {
          places.add(place(row, first.getOrDefault(row[ID], "")));
        }
      }
    }
    return places;
  }

  /// Code of the first-order division each row is or lies in, by its identifier.
  private static Map<String, String> firstDivisions(
      List<String[]> rows, GeoNamesDivisionCodes divisions) {
    Map<String, String> parents = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (String[] row : rows) {
      parents.put(row[ID], row[PARENT]);
      if (row[TYPE].equals("region")) {
        first.put(row[ID], divisions.of(row[COUNTRY], row[GEONAMES], names(row)));
      }
    }
    for (String[] row : rows) {
      String above = row[PARENT];
      for (int steps = 0; steps < 3 && !first.containsKey(above); steps++) {
        above = parents.getOrDefault(above, "");
      }
      first.putIfAbsent(row[ID], first.getOrDefault(above, ""));
    }
    return first;
  }

  private static List<String> names(String[] row) {
    var names = new ArrayList<>(List.of(row[NAME]));
    names.addAll(Arrays.asList(row[NAMES].split(",")));
    if (row[TYPE].equals("region") || row[TYPE].equals("county")) {
      List.copyOf(names).forEach(name -> names.addAll(DivisionNames.plain(name)));
    }
    return names;
  }

  private static Place place(String[] row, String first) {
    String name = row[NAME].strip();
    boolean known = !row[GEONAMES].isBlank() && Long.parseLong(row[GEONAMES]) > 0;
    return new Place(
        known ? "gn:" + row[GEONAMES] : "wof:" + row[ID],
        name,
        LatinNames.of(name, names(row)),
        Double.parseDouble(row[LATITUDE]),
        Double.parseDouble(row[LONGITUDE]),
        code(row[TYPE]),
        new Place.Division(row[COUNTRY], first, ""),
        new Place.Extent(Rows.count(row[POPULATION]), 0));
  }

  private static String code(String type) {
    return switch (type) {
      case "region" -> "A.ADM1";
      case "county" -> "A.ADM2";
      case "neighbourhood" -> "P.PPLX";
      case "campus" -> "S.AIRP";
      default -> "P.PPL";
    };
  }
}

package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Countries, territories and what GeoNames lists beside them, under the short name of its table of
/// countries where that has one; Natural Earth's long and formal names are further names.
public final class GeoNamesCountries implements Source {

  private static final String PLACES = "geonames-countries-and-territories.txt.gz";
  private static final String TABLE = "geonames-countryInfo.txt.gz";
  private static final String SHAPES = "natural-earth-ne_50m_admin_0_countries.json.gz";

  /// Columns of the table of countries.
  private static final int ISO = 0;

  private static final int COUNTRY = 4;
  private static final int NUMBER = 16;

  private static final List<String> NAMES =
      List.of("NAME", "NAME_LONG", "FORMAL_EN", "NAME_ALT", "BRK_NAME");

  @Override
  public List<String> files() {
    return List.of(PLACES, TABLE, SHAPES);
  }

  @Override
  public String licence() {
    return GeoNames.LICENCE;
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (String[] row : Rows.read(folder.resolve(TABLE), NUMBER + 1)) {
      if (!row[ISO].equals("ISO")) {
        names.put(row[NUMBER], row[COUNTRY].strip());
      }
    }
    var formal = formal(folder);
    var places = new ArrayList<Place>();
    for (String[] row : Rows.read(folder.resolve(PLACES), GeoNames.POPULATION + 1)) {
      if (!row[GeoNames.CLASS].isEmpty()) {
        places.add(place(row, names, formal));
      }
    }
    return places;
  }

  private static Map<String, Set<String>> formal(Path folder) throws IOException {
    Map<String, Set<String>> formal = new HashMap<>();
    for (var shape : Features.read(folder.resolve(SHAPES))) {
      var names = formal.computeIfAbsent(shape.text("ISO_A2"), key -> new LinkedHashSet<>());
      NAMES.stream()
          .map(shape::text)
          .filter(name -> !name.isEmpty() && !name.contains("."))
          .forEach(names::add);
    }
    formal.remove("-99");
    return formal;
  }

  private static Place place(
      String[] row, Map<String, String> names, Map<String, Set<String>> formal) {
    String own = row[GeoNames.NAME];
    String name = names.getOrDefault(row[GeoNames.ID], own);
    String country = row[GeoNames.COUNTRY];
    boolean whole = row[GeoNames.CODE].startsWith("PCL") || row[GeoNames.CODE].equals("TERR");
    var others = new LinkedHashSet<>(List.of(own, own.replace('’', '\''), row[GeoNames.ASCII]));
    if (whole && names.containsKey(row[GeoNames.ID])) {
      others.addAll(formal.getOrDefault(country, Set.of()));
    }
    for (String code : row[GeoNames.ALTERNATES].split(",")) {
      if (code.length() > 3) {
        others.add(code);
      }
    }
    return new Place(
        "gn:" + row[GeoNames.ID],
        name,
        LatinNames.of(name, others),
        Double.parseDouble(row[GeoNames.LATITUDE]),
        Double.parseDouble(row[GeoNames.LONGITUDE]),
        row[GeoNames.CLASS] + "." + row[GeoNames.CODE],
        new Place.Division(country, GeoNames.division(row[GeoNames.ADMIN1]), ""),
        new Place.Extent(Rows.count(row[GeoNames.POPULATION]), 0));
  }
}

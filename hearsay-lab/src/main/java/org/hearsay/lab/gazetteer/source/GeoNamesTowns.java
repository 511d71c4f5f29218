package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.OneSpelling;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Towns of 500 people and more, and seats of divisions.
public final class GeoNamesTowns implements Source {

  static final String FILE = "geonames-cities500.txt.gz";

  /// Below this population a town keeps its other names only where they help: where its own name is
  /// written in another script and spelled in many ways.
  private static final long KNOWN_TOWN = 50_000;

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public String licence() {
    return GeoNames.LICENCE;
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    return Rows.read(folder.resolve(FILE), GeoNames.POPULATION + 1).stream()
        .map(GeoNamesTowns::place)
        .toList();
  }

  private static Place place(String[] row) {
    long people = Rows.count(row[GeoNames.POPULATION]);
    String country = row[GeoNames.COUNTRY];
    var names = new ArrayList<>(List.of(row[GeoNames.NAME]));
    if (people >= KNOWN_TOWN || !OneSpelling.holdsIn(country)) {
      names.addAll(Arrays.asList(row[GeoNames.ALTERNATES].split(",")));
    }
    return new Place(
        "gn:" + row[GeoNames.ID],
        row[GeoNames.NAME],
        LatinNames.of(row[GeoNames.NAME], names),
        Double.parseDouble(row[GeoNames.LATITUDE]),
        Double.parseDouble(row[GeoNames.LONGITUDE]),
        "P." + (row[GeoNames.CODE].isEmpty() ? "PPL" : row[GeoNames.CODE]),
        new Place.Division(country, GeoNames.division(row[GeoNames.ADMIN1]), row[GeoNames.ADMIN2]),
        new Place.Extent(people, 0));
  }
}

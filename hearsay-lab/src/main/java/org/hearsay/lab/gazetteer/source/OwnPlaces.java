package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Places the free sources lack, from `own-places.tsv`: number, name, further names, latitude,
/// longitude, class and code, country, first-order division, weight, radius in metres, where the
/// coordinates are from.
public final class OwnPlaces implements Source {

  static final String FILE = "own-places.tsv";

  @Override
  public List<String> files() {
    return List.of();
  }

  @Override
  public String licence() {
    return "own entries (hs:): Apache-2.0";
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    return Rows.own(FILE, 11).stream().map(OwnPlaces::place).toList();
  }

  private static Place place(String[] row) {
    return new Place(
        "hs:" + row[0],
        row[1],
        LatinNames.of(row[1], Arrays.asList(row[2].split("\\|"))),
        Double.parseDouble(row[3]),
        Double.parseDouble(row[4]),
        row[5],
        new Place.Division(row[6], row[7], ""),
        new Place.Extent(Rows.count(row[8]), row[9].isBlank() ? 0 : Double.parseDouble(row[9])));
  }
}

package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.pack.Place;

/// First- and second-order divisions. GeoNames lists them without coordinates: a division stands
/// where Natural Earth sets its name, or else in the middle of its towns; one without towns is left
/// out.
public final class GeoNamesDivisions implements Source {

  static final String FIRST = "geonames-admin1CodesASCII.txt.gz";
  private static final String SECOND = "geonames-admin2Codes.txt.gz";

  @Override
  public List<String> files() {
    return List.of(FIRST, SECOND, States.FILE);
  }

  @Override
  public String licence() {
    return GeoNames.LICENCE;
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    var towns = new TownCentres(new GeoNamesTowns().read(folder));
    var states = States.read(folder);
    var divisions = new ArrayList<Place>();
    for (String[] row : Rows.read(folder.resolve(FIRST), 4)) {
      towns.of(row[0]).map(inside -> first(row, inside, states)).ifPresent(divisions::add);
    }
    for (String[] row : Rows.read(folder.resolve(SECOND), 4)) {
      towns
          .of(row[0])
          .map(inside -> division(row, "A.ADM2", inside.middle(), inside.people()))
          .ifPresent(divisions::add);
    }
    return divisions;
  }

  private static Place first(String[] row, TownCentres.Towns inside, States states) {
    var state = states.of(row[3]);
    var point = state.map(States.State::point).orElse(inside.middle());
    return division(row, "A.ADM1", point, inside.people())
        .alsoNamed(LatinNames.of(row[1], state.map(States.State::names).orElse(List.of())));
  }

  /// @param row code such as `US.TX.201`, name, name in ASCII, identifier
  private static Place division(String[] row, String code, Where.Point point, long people) {
    String[] codes = row[0].split("\\.", 3);
    var names = new ArrayList<>(DivisionNames.plain(row[1]));
    names.add(row[2]);
    return new Place(
        "gn:" + row[3],
        row[1],
        LatinNames.of(row[1], names),
        point.latitude(),
        point.longitude(),
        code,
        new Place.Division(codes[0], codes[1], codes.length > 2 ? codes[2] : ""),
        new Place.Extent(people, 0));
  }
}

package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Natural Earth's breakaway, disputed and leased areas, as regions that belong to nobody: whose
/// they are is what reports disagree about.
public final class DisputedAreas implements Source {

  private static final String FILE = "natural-earth-ne_10m_admin_0_disputed_areas.json.gz";

  private static final int FIRST_NUMBER = 90_000;

  /// An area with fewer people is not known by its bare name.
  private static final int KNOWN = 100_000;

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public String licence() {
    return NaturalEarth.LICENCE;
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    var places = new ArrayList<Place>();
    for (var feature : Features.read(folder.resolve(FILE))) {
      String set = feature.text("BRK_NAME").replaceAll(" *\\(.*\\)", "");
      if (!set.isEmpty()) {
        String name = FeatureNames.spelledOut(set);
        var middle = feature.middle();
        long people = Math.max(0, feature.count("POP_EST"));
        places.add(
            new Place(
                "ne:" + (FIRST_NUMBER + feature.number()),
                name,
                LatinNames.of(name, List.of(set)),
                middle.latitude(),
                middle.longitude(),
                people < KNOWN ? "L.AREA" : "L.RGN",
                new Place.Division("", "", ""),
                new Place.Extent(people, 0)));
      }
    }
    return places;
  }
}

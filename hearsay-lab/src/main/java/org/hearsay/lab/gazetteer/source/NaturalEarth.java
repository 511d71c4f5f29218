package org.hearsay.lab.gazetteer.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Natural Earth's named features: regions, deserts, ranges, islands, capes, peaks, seas, lakes and
/// rivers.
///
/// They bear no identifier; `ne:` and a number made of their file's and their place in it is theirs
/// here.
public final class NaturalEarth implements Source {

  static final String LICENCE =
      "Natural Earth (ne:): public domain, https://www.naturalearthdata.com/";

  private static final String PREFIX = "natural-earth-ne_10m_";

  private static final List<String> LAYERS =
      List.of(
          "geography_regions_polys",
          "geography_marine_polys",
          "geography_regions_points",
          "geography_regions_elevation_points",
          "lakes",
          "rivers_lake_centerlines");

  /// Features in one file are fewer.
  private static final int NUMBERS = 10_000;

  @Override
  public List<String> files() {
    return LAYERS.stream().map(layer -> PREFIX + layer + ".json.gz").toList();
  }

  @Override
  public String licence() {
    return LICENCE;
  }

  @Override
  public List<Place> read(Path folder) throws IOException {
    var places = new ArrayList<Place>();
    int layer = 0;
    for (String file : files()) {
      layer++;
      boolean rivers = file.contains("rivers");
      for (var feature : Features.read(folder.resolve(file))) {
        String what = rivers ? "river" : feature.text("featurecla");
        if (!feature.text("name").isEmpty() && !what.equals("Dragons-be-here")) {
          places.add(place("ne:" + (layer * NUMBERS + feature.number()), what, feature));
        }
      }
    }
    return places;
  }

  private static Place place(String id, String what, Features.Feature feature) {
    String code = FeatureCodes.of(what);
    String set = feature.text("name");
    String english = feature.text("name_en");
    String name = FeatureNames.spelledOut(english.isEmpty() ? set : english);
    var others = new LinkedHashSet<String>();
    for (String other : List.of(name, set, feature.text("namealt"), feature.text("name_alt"))) {
      for (String one : other.split("[/;]")) {
        String full = FeatureNames.spelledOut(one);
        others.add(full);
        if (!full.isEmpty()) {
          others.addAll(FeatureNames.others(full, code));
        }
      }
    }
    var middle = feature.middle();
    return new Place(
        id,
        name,
        LatinNames.of(name, others),
        middle.latitude(),
        middle.longitude(),
        code,
        new Place.Division("", "", ""),
        new Place.Extent(weight(feature.count("scalerank")), 0));
  }

  /// In place of people, which stand for how well known a place is: a tenth for each rank of scale.
  private static long weight(int rank) {
    return Math.round(Math.pow(10, Math.clamp(7 - rank, 0, 7)));
  }
}

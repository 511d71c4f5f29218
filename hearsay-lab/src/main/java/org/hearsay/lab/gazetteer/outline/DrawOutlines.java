package org.hearsay.lab.gazetteer.outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// Gives places their outlines: countries by ISO code, divisions by GeoNames' number, regions by
/// what they are made of, all else by name, class and nearness.
public final class DrawOutlines {

  /// The files it reads, from the folder of the gazetteer's sources.
  public static final List<String> FILES =
      List.of(
          "natural-earth-ne_50m_admin_0_countries.json.gz",
          "natural-earth-ne_50m_admin_1_states_provinces.json.gz",
          "natural-earth-ne_50m_coastline.json.gz",
          "natural-earth-ne_10m_admin_0_disputed_areas.json.gz",
          "natural-earth-ne_10m_geography_regions_polys.json.gz",
          "natural-earth-ne_10m_geography_marine_polys.json.gz",
          "natural-earth-ne_10m_lakes.json.gz",
          "natural-earth-ne_10m_rivers_lake_centerlines.json.gz");

  private static final double COAST = 0.01;

  private final Map<String, Outline> byCode = new HashMap<>();
  private final Map<String, Outline> byIdentifier;
  private final NearestFeature nearest;
  private final Outline coast;

  /// @param folder where the gazetteer's sources lie
  public DrawOutlines(Path folder) throws IOException {
    var read = new ArrayList<List<Feature>>();
    for (String file : FILES) {
      read.add(NaturalEarth.read(folder.resolve(file), !file.contains("regions")));
    }
    var countries = read.get(0);
    var divisions = read.get(1);
    for (var feature : divisions) {
      byCode.put(feature.code(), Outline.area(feature.parts()));
    }
    for (var feature : countries) {
      byCode.put(feature.code(), Outline.area(feature.parts()));
    }
    coast = coast(read.get(2));
    var others = new ArrayList<Feature>();
    read.get(3).forEach(feature -> others.add(claim(feature)));
    read.subList(4, read.size()).forEach(others::addAll);
    var all = new ArrayList<>(countries);
    all.addAll(divisions);
    all.addAll(others);
    byIdentifier = new MadeOf(all).outlines();
    nearest = new NearestFeature(others, MadeOf.lines("kinds.tsv"), MadeOf.lines("same.tsv"));
  }

  private static Feature claim(Feature feature) {
    return new Feature("claim", "", feature.names(), feature.area(), feature.parts());
  }

  private static Outline coast(List<Feature> coastline) {
    var lines = new ArrayList<List<Where.Point>>();
    coastline.forEach(feature -> lines.addAll(feature.parts()));
    return Outline.line(new Simplify(COAST).parts(lines, false));
  }

  /// The coasts of the world's seas.
  public Outline coast() {
    return coast;
  }

  /// The outline of a place.
  ///
  /// @param identifier "gn:2215636"
  /// @param names its name, then others
  /// @param code "A.PCLI"
  /// @param country ISO 3166-1 code
  public Optional<Outline> of(
      String identifier, List<String> names, String code, String country, Where.Point point) {
    if (byIdentifier.containsKey(identifier)) {
      return Optional.ofNullable(byIdentifier.get(identifier));
    }
    String number = code.startsWith("A.PCL") ? country : identifier.replace("gn:", "");
    if (!number.isEmpty() && byCode.containsKey(number)) {
      return Optional.ofNullable(byCode.get(number));
    }
    return nearest.find(code.startsWith("A.") ? List.of(names.getFirst()) : names, code, point);
  }
}

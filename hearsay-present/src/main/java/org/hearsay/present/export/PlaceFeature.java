package org.hearsay.present.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.present.extent.Extents;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.view.PlaceMention;
import org.hearsay.present.view.PoolView;
import org.jspecify.annotations.Nullable;

/// A place in a claim, as map programs take it: one feature each, so that claims can be filtered by
/// report, day and state; places named outside claims follow those of their report.
///
/// @param id `c41.1`, the first place of claim 41; `r3.1`, the first of report 3 outside its claims
/// @param geometry empty for what is never a point: countries, continents, seas and what else is
/// too wide to draw, governments named by their town, and what no gazetteer entry fits
/// @param properties flat, each a text, a number, a list of texts or null; what they mean stands in
/// `docs/places.schema.json`
record PlaceFeature(
    String id, String name, Optional<Geometry> geometry, Map<String, @Nullable Object> properties) {

  /// Whom the places and outlines come from; every file says so.
  static final String ATTRIBUTION =
      "Places: GeoNames (geonames.org), CC BY 4.0; for Iraq, Libya, Syria and Yemen also Who's On"
          + " First (whosonfirst.org), CC BY 4.0. Outlines: Natural Earth (naturalearthdata.com),"
          + " public domain. Words and claims: the reports named in each feature.";

  /// How far from what it says a feature may lie.
  static final String PRECISION =
      "Each feature says how exact its place is: \"precision\", and \"radius_m\", metres from its"
          + " middle within which it lies; of a place along a line, to either side of it. Countries,"
          + " continents, what is too wide to draw, places named for their government and unknown"
          + " names have no geometry.";

  static List<PlaceFeature> of(PoolView pool) {
    var extents = new Extents(WorldMap.bundled());
    var features = new ArrayList<PlaceFeature>();
    for (var report : pool.readings()) {
      String before = "";
      int number = 0;
      for (var mention : PlaceMention.of(report)) {
        String owner =
            mention.claim().map(claim -> report.claim(claim.id())).orElse(report.report());
        number = owner.equals(before) ? number : 0;
        before = owner;
        for (var reading : mention.readings()) {
          number++;
          features.add(
              PlaceProperties.feature(pool, owner + "." + number, mention, reading, extents));
        }
      }
    }
    return features;
  }
}

package org.hearsay.present.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Footprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.present.view.Words;
import org.jspecify.annotations.Nullable;

/// A place as exports write it: an entry of the gazetteer with its centre, or a place made of
/// others with its footprint. What is not known where has no degrees.
final class PlaceJson {

  /// Degrees are written to about a metre.
  private static final double DECIMALS = 1e5;

  private PlaceJson() {}

  static Map<String, @Nullable Object> of(String quote, Mention.Placed placed) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("quote", quote);
    place(placed.where(), quote, object);
    object.put(
        "precision",
        placed.use() == Mention.Use.METONYM
            ? "institution"
            : PlaceProperties.precision(placed.where()));
    return object;
  }

  private static void place(Where where, String quote, Map<String, @Nullable Object> object) {
    switch (where) {
      case Where.Spot spot -> spot(spot, object);
      case Where.OneOf several -> place(several.candidates().getFirst(), quote, object);
      case Where.Unresolved unresolved -> unresolved(object);
      case Where.Between between -> made("between", between.footprint(), quote, object);
      case Where.Offset offset -> made("offset", offset.footprint(), quote, object);
      case Where.Part part -> made("part", part.footprint(), quote, object);
      case Where.Composed composed ->
          made(Words.of(composed.relation()), composed.footprint(), quote, object);
    }
  }

  private static void spot(Where.Spot spot, Map<String, @Nullable Object> object) {
    object.put("name", spot.name());
    object.put("kind", Words.of(spot.kind()));
    object.put("lat", spot.centre().latitude());
    object.put("lon", spot.centre().longitude());
    object.put("radius_m", spot.radiusMetres());
    boolean geoNames = spot.gazetteerId().startsWith("gn:");
    object.put("geonameid", geoNames ? spot.gazetteerId().substring(3) : null);
    object.put("margin_m", null);
    object.put("geometry", null);
  }

  private static void unresolved(Map<String, @Nullable Object> object) {
    for (String field :
        List.of("name", "kind", "lat", "lon", "radius_m", "geonameid", "margin_m", "geometry")) {
      object.put(field, field.equals("kind") ? "unresolved" : null);
    }
  }

  private static void made(
      String kind, Footprint footprint, String quote, Map<String, @Nullable Object> object) {
    var middle = footprint.middle();
    object.put("name", String.join(" ", quote.strip().split("\\s+")));
    object.put("kind", kind);
    object.put("lat", rounded(middle.latitude()));
    object.put("lon", rounded(middle.longitude()));
    object.put("radius_m", (double) Math.round(footprint.reachMetres()));
    object.put("geonameid", null);
    object.put("margin_m", (double) Math.round(footprint.marginMetres()));
    object.put("geometry", geometry(footprint));
  }

  /// As GeoJSON has it: the footprint is all within the margin of it.
  private static Map<String, Object> geometry(Footprint footprint) {
    var corners = footprint.line().stream().map(PlaceJson::corner).toList();
    var geometry = new LinkedHashMap<String, Object>();
    if (footprint.encloses()) {
      geometry.put("type", "Polygon");
      geometry.put("coordinates", List.of(corners));
    } else if (corners.size() > 1) {
      geometry.put("type", "LineString");
      geometry.put("coordinates", corners);
    } else {
      geometry.put("type", "Point");
      geometry.put("coordinates", corners.getFirst());
    }
    return geometry;
  }

  private static List<Double> corner(Where.Point point) {
    return List.of(rounded(point.longitude()), rounded(point.latitude()));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * DECIMALS) / DECIMALS + 0.0;
  }
}

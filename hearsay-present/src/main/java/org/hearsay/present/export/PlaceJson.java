package org.hearsay.present.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.model.Mention;
import org.hearsay.present.view.Words;
import org.jspecify.annotations.Nullable;

/// A place as exports write it; a place that rests on no gazetteer entry has no degrees.
final class PlaceJson {

  private PlaceJson() {}

  static Map<String, @Nullable Object> of(String quote, Mention.Placed placed) {
    var spot = Words.spot(placed.where());
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("quote", quote);
    object.put("name", spot.map(one -> one.name()).orElse(null));
    object.put("kind", spot.map(one -> Words.of(one.kind())).orElse("unresolved"));
    object.put("lat", spot.map(one -> one.centre().latitude()).orElse(null));
    object.put("lon", spot.map(one -> one.centre().longitude()).orElse(null));
    object.put("radius_m", spot.map(one -> one.radiusMetres()).orElse(null));
    object.put(
        "geonameid",
        spot.map(one -> one.gazetteerId())
            .filter(id -> id.startsWith("gn:"))
            .map(id -> id.substring(3))
            .orElse(null));
    return object;
  }
}

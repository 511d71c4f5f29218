package org.hearsay.wire;

import java.util.List;
import org.hearsay.model.Footprint;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;

/// Places.
final class WhereJson {

  private WhereJson() {}

  static void write(JsonWriter json, List<? extends Where> places) {
    json.list(places, WhereJson::write);
  }

  static void write(JsonWriter json, Where where) {
    json.open().name("is").text(where.getClass().getSimpleName());
    switch (where) {
      case Where.Spot spot -> spot(json, spot);
      case Where.Between between -> {
        write(json.name("first"), between.first());
        write(json.name("second"), between.second());
        footprint(json, between.footprint());
      }
      case Where.Offset offset -> {
        write(json.name("from"), offset.from());
        json.name("distanceMetres").number(offset.distanceMetres());
        json.name("bearingDegrees").number(offset.bearingDegrees());
        footprint(json, offset.footprint());
      }
      case Where.Part part -> {
        write(json.name("of"), part.of());
        json.name("bearingDegrees").number(part.bearingDegrees());
        json.name("words").text(part.words());
        footprint(json, part.footprint());
      }
      case Where.Composed composed -> {
        json.name("relation").choice(composed.relation());
        write(json.name("of"), composed.of());
        footprint(json, composed.footprint());
      }
      case Where.OneOf several -> write(json.name("candidates"), several.candidates());
      case Where.Unresolved unresolved -> json.name("words").text(unresolved.words());
    }
    json.end();
  }

  private static void spot(JsonWriter json, Where.Spot spot) {
    json.name("gazetteerId").text(spot.gazetteerId());
    json.name("name").text(spot.name());
    json.name("kind").choice(spot.kind());
    json.name("country").text(spot.country());
    json.name("admin1").text(spot.admin1());
    json.name("population").number(spot.population());
    point(json.name("centre"), spot.centre());
    json.name("radiusMetres").number(spot.radiusMetres());
  }

  private static void footprint(JsonWriter json, Footprint footprint) {
    json.name("footprint").open();
    json.name("line").list(footprint.line(), WhereJson::point);
    json.name("marginMetres").number(footprint.marginMetres()).end();
  }

  private static void point(JsonWriter json, Where.Point point) {
    json.open().name("latitude").number(point.latitude());
    json.name("longitude").number(point.longitude()).end();
  }

  static void lie(JsonWriter json, Lie lie) {
    json.open().name("inside").truth(lie.inside());
    json.name("gapMetres").number(lie.gapMetres());
    json.name("home").text(lie.home());
    share(json.name("northward"), lie.northward());
    share(json.name("eastward"), lie.eastward());
    json.end();
  }

  private static void share(JsonWriter json, Lie.Share share) {
    json.open().name("low").number(share.low()).name("high").number(share.high()).end();
  }
}

package org.hearsay.present.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Footprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.present.extent.Extent;
import org.hearsay.present.extent.Extents;
import org.hearsay.present.view.MapSheet.Shape;
import org.hearsay.present.view.MapSheet.Why;
import org.hearsay.present.view.PlaceMention;
import org.hearsay.present.view.PlaceShape;
import org.hearsay.present.view.PlaceShape.Drawn;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.State;
import org.hearsay.present.view.Words;
import org.jspecify.annotations.Nullable;

/// Gathers what a map program shows beside a place.
final class PlaceProperties {

  /// A line or outline of the base map is no truer than this, metres.
  private static final double BASE_MAP = 20_000;

  private PlaceProperties() {}

  static PlaceFeature feature(
      PoolView pool, String id, PlaceMention mention, Where reading, Extents extents) {
    boolean office = mention.placed().use() == Mention.Use.METONYM;
    var drawn = PlaceShape.of(reading);
    var shape =
        !office && drawn instanceof Drawn.Shown shown
            ? Optional.of(shown.shape())
            : Optional.<Shape>empty();
    var extent = shape.flatMap(extents::of);
    double metres = shape.map(one -> metres(one, reading)).orElse(Double.NaN);
    var about = new LinkedHashMap<String, @Nullable Object>();
    place(mention, reading, about);
    about.put("precision", office ? "institution" : precision(drawn, reading));
    about.put("precision_words", words(office, drawn));
    about.put("radius_m", Double.isNaN(metres) ? null : Math.round(metres));
    about.put("shape", extent.map(PlaceProperties::shape).orElse("none"));
    about.put("because", mention.placed().because().rule());
    about.put(
        "runners_up", mention.placed().runnersUp().stream().map(mention::name).distinct().toList());
    report(mention, about);
    claim(pool, mention, about);
    var geometry =
        extent.map(one -> Geometry.of(one, one.traced() ? Math.min(metres, BASE_MAP) : metres));
    return new PlaceFeature(id, mention.name(reading), geometry, about);
  }

  private static void place(
      PlaceMention mention, Where reading, Map<String, @Nullable Object> about) {
    var spot = Words.spot(reading);
    about.put("name", mention.name(reading));
    about.put("quote", mention.words());
    about.put("use", Words.of(mention.placed().use()));
    about.put(
        "kind",
        reading instanceof Where.Unresolved ? "unresolved" : kind(reading, spot.orElse(null)));
    about.put(
        "country", spot.map(Where.Spot::country).filter(code -> !code.isEmpty()).orElse(null));
    about.put("gazetteer_id", reading instanceof Where.Spot whole ? whole.gazetteerId() : null);
    about.put(
        "reckoned_from",
        reading instanceof Where.Spot ? null : spot.map(Where.Spot::name).orElse(null));
  }

  private static String kind(Where reading, Where.@Nullable Spot spot) {
    return reading instanceof Where.Spot whole
        ? Words.of(whole.kind())
        : spot == null ? "unresolved" : "composed";
  }

  /// The class of precision, from a building to what is no point at all; of several readings
  /// that of the first.
  static String precision(Where reading) {
    return reading instanceof Where.OneOf several
        ? precision(several.candidates().getFirst())
        : precision(PlaceShape.of(reading), reading);
  }

  private static String precision(Drawn drawn, Where reading) {
    return switch (drawn) {
      case Drawn.NotShown not -> precision(not.why());
      case Drawn.Shown shown ->
          switch (shown.shape()) {
            case Shape.Dot dot ->
                reading instanceof Where.Spot spot ? Words.of(spot.kind()) : "town";
            case Shape.Area area -> "region";
            case Shape.Side side -> "part";
            case Shape.Landscape landscape -> "landscape";
            case Shape.Disc disc -> "around";
            case Shape.Sector sector -> "direction";
            case Shape.Band band -> reading instanceof Where.Between ? "between" : "along";
            case Shape.Zone zone -> "within";
            case Shape.Water water -> "water";
          };
    };
  }

  private static String precision(Why why) {
    return switch (why) {
      case COUNTRY -> "country";
      case WIDE -> "wide";
      case UNRESOLVED -> "unresolved";
    };
  }

  private static String words(boolean office, Drawn drawn) {
    if (office) {
      return "named for its government, which need not be there";
    }
    return switch (drawn) {
      case Drawn.Shown shown -> shown.precision();
      case Drawn.NotShown not ->
          switch (not.why()) {
            case COUNTRY -> "a country, which is no point";
            case WIDE -> "too wide to draw";
            case UNRESOLVED -> "no gazetteer entry fits";
          };
    };
  }

  private static double metres(Shape shape, Where reading) {
    return switch (shape) {
      case Shape.Dot dot ->
          Words.spot(reading).map(spot -> Math.max(100, spot.radiusMetres())).orElse(Double.NaN);
      case Shape.Area area -> 1000 * area.radius();
      case Shape.Side side -> 1000 * side.of().radius();
      case Shape.Disc disc -> 1000 * disc.radius();
      case Shape.Sector sector -> 1000 * sector.far();
      case Shape.Landscape landscape -> 1000 * landscape.radius();
      case Shape.Band band -> 1000 * band.width();
      case Shape.Zone zone -> Footprint.of(reading).map(Footprint::reachMetres).orElse(Double.NaN);
      case Shape.Water water -> 1000 * water.radius();
    };
  }

  /// What the geometry is: the middle of the place, its line or outline on the base map, or bounds
  /// within which it lies.
  private static String shape(Extent extent) {
    return switch (extent.sort()) {
      case POINT -> "middle";
      case LINES -> "line";
      case AREA -> extent.traced() ? "outline" : "bounds";
    };
  }

  private static void report(PlaceMention mention, Map<String, @Nullable Object> about) {
    var report = mention.report().reading().report();
    var published = report.imprint().published();
    about.put("report", mention.report().report());
    about.put("file", report.origin().label());
    about.put("outlet", report.imprint().outlet());
    about.put("title", report.imprint().headline());
    about.put("published_earliest", published.earliest().map(LocalDate::toString).orElse(null));
    about.put("published_latest", published.latest().map(LocalDate::toString).orElse(null));
    about.put("sentence", mention.sentence());
    about.put("receipt", mention.report().receipt(mention.sentence()));
  }

  private static void claim(
      PoolView pool, PlaceMention mention, Map<String, @Nullable Object> about) {
    String text = mention.report().reading().report().text();
    var claim = mention.claim();
    about.put("claim", claim.map(one -> mention.report().claim(one.id())).orElse(null));
    about.put("claim_words", claim.map(one -> one.words(text)).orElse(null));
    about.put("state", claim.map(one -> Words.of(State.of(pool, one))).orElse(null));
    about.put("sources", claim.map(one -> sources(one, text)).orElse(List.of()));
    var time = claim.flatMap(one -> ClaimsExport.firstTime(one.mentions().stream(), text));
    about.put("when", time.map(one -> one.get("edtf")).orElse(null));
    about.put("when_earliest", time.map(one -> one.get("earliest")).orElse(null));
    about.put("when_latest", time.map(one -> one.get("latest")).orElse(null));
  }

  /// Nearest the reader first.
  private static List<String> sources(Claim claim, String text) {
    return claim.attribution().chain().stream()
        .map(
            hop ->
                hop.speakerWords().stream()
                    .map(span -> span.of(text))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}

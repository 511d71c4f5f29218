package org.hearsay.present.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Footprint;
import org.hearsay.model.Reach;
import org.hearsay.model.Where;
import org.hearsay.present.view.MapSheet.Shape;
import org.hearsay.present.view.MapSheet.Why;

/// What a place is drawn as, never more exact than the words are.
public final class PlaceShape {

  /// Kilometres from middle to edge above which a natural region tells no more than a continent.
  private static final double WIDE = 1_000;

  /// The same for a region that is in no one country: "the Middle East".
  private static final double ABROAD = 400;

  /// What is no better known than to so many kilometres is not drawn: "4,000 km away" is half a
  /// hemisphere.
  private static final double VAGUE = 1_000;

  /// Whether and how a place can be drawn.
  public sealed interface Drawn {
    record Shown(Shape shape, String precision) implements Drawn {}

    record NotShown(Why why) implements Drawn {}
  }

  private PlaceShape() {}

  public static Drawn of(Where where) {
    var drawn = shape(where);
    return drawn instanceof Drawn.Shown shown && reach(shown.shape()) > VAGUE
        ? new Drawn.NotShown(Why.WIDE)
        : drawn;
  }

  /// How far from its middle a vague place reaches, kilometres; 0 of what the base map has.
  private static double reach(Shape shape) {
    return switch (shape) {
      case Shape.Disc disc -> disc.radius();
      case Shape.Sector sector -> sector.far() / 2;
      case Shape.Band band -> band.width();
      case Shape.Dot dot -> 0;
      case Shape.Area area -> 0;
      case Shape.Side side -> 0;
      case Shape.Landscape landscape -> 0;
      case Shape.Zone zone -> 0;
      case Shape.Water water -> 0;
    };
  }

  private static Drawn shape(Where where) {
    return switch (where) {
      case Where.Spot spot -> spot(spot);
      case Where.Between two -> between(two);
      case Where.Offset offset ->
          Words.spot(offset).map(from -> offset(offset, from)).orElse(none());
      case Where.Part part -> Words.spot(part).map(of -> part(part, of)).orElse(none());
      case Where.Composed composed -> composed(composed);
      case Where.OneOf several -> Words.spot(several).map(PlaceShape::spot).orElse(none());
      case Where.Unresolved unresolved -> none();
    };
  }

  private static Drawn none() {
    return new Drawn.NotShown(Why.UNRESOLVED);
  }

  private static Drawn spot(Where.Spot spot) {
    double latitude = spot.centre().latitude();
    double longitude = spot.centre().longitude();
    double radius = kilometres(spot);
    return switch (spot.kind()) {
      case COUNTRY -> new Drawn.NotShown(Why.COUNTRY);
      case CONTINENT -> new Drawn.NotShown(Why.WIDE);
      case TOWN -> new Drawn.Shown(new Shape.Dot(latitude, longitude), "town");
      case SITE -> new Drawn.Shown(new Shape.Dot(latitude, longitude), "site");
      case WATER ->
          new Drawn.Shown(
              new Shape.Water(spot.name(), latitude, longitude, radius), "water, on its name");
      case REGION ->
          isWide(spot)
              ? new Drawn.NotShown(Why.WIDE)
              : new Drawn.Shown(area(spot), "region, " + reach(radius));
      case PHYSICAL ->
          radius > WIDE
              ? new Drawn.NotShown(Why.WIDE)
              : new Drawn.Shown(
                  new Shape.Landscape(spot.name(), latitude, longitude, radius),
                  "landscape, " + reach(radius));
    };
  }

  private static boolean isWide(Where.Spot spot) {
    double radius = kilometres(spot);
    return spot.country().isEmpty() ? radius > ABROAD : radius > WIDE && spot.admin1().isEmpty();
  }

  private static Shape.Area area(Where.Spot spot) {
    return new Shape.Area(
        spot.gazetteerId(),
        spot.country(),
        spot.kind() == Where.Kind.COUNTRY,
        spot.centre().latitude(),
        spot.centre().longitude(),
        kilometres(spot));
  }

  private static Drawn between(Where.Between two) {
    Optional<Where.Spot> first = Words.spot(two.first()).filter(PlaceShape::isSmall);
    Optional<Where.Spot> second = Words.spot(two.second()).filter(PlaceShape::isSmall);
    if (first.isEmpty() || second.isEmpty()) {
      return new Drawn.NotShown(Why.WIDE);
    }
    return new Drawn.Shown(shape(two.footprint()), "somewhere between the two");
  }

  /// A country or continent is no end of a way.
  private static boolean isSmall(Where.Spot spot) {
    return spot.kind() != Where.Kind.COUNTRY && spot.kind() != Where.Kind.CONTINENT;
  }

  private static Drawn offset(Where.Offset offset, Where.Spot from) {
    if (!isSmall(from) || Double.isNaN(from.centre().latitude())) {
      return new Drawn.NotShown(from.kind() == Where.Kind.COUNTRY ? Why.COUNTRY : Why.WIDE);
    }
    if (Double.isNaN(offset.bearingDegrees())) {
      var around = offset.footprint();
      return new Drawn.Shown(
          shape(around), "somewhere within " + whole(around.marginMetres() / 1000) + " km");
    }
    var reach = Reach.of(offset.distanceMetres(), offset.bearingDegrees(), from.radiusMetres());
    double near = reach.nearMetres() / 1000;
    double far = reach.farMetres() / 1000;
    var sector =
        new Shape.Sector(
            from.centre().latitude(),
            from.centre().longitude(),
            offset.bearingDegrees(),
            Reach.SPREAD_DEGREES,
            near,
            far);
    return new Drawn.Shown(
        sector,
        offset.distanceMetres() > 0
            ? "that way, " + whole(near) + " to " + whole(far) + " km off"
            : "that way; no distance stated, drawn to " + whole(far) + " km");
  }

  private static Drawn part(Where.Part part, Where.Spot of) {
    double radius = kilometres(of);
    boolean region = of.kind() == Where.Kind.COUNTRY || of.kind() == Where.Kind.REGION;
    if (of.kind() == Where.Kind.CONTINENT || !region && radius > WIDE) {
      return new Drawn.NotShown(Why.WIDE);
    }
    String precision = "a part of " + of.name() + ", its bounds not stated";
    if (region) {
      return new Drawn.Shown(new Shape.Side(area(of), part.bearingDegrees()), precision);
    }
    return new Drawn.Shown(
        new Shape.Disc(of.centre().latitude(), of.centre().longitude(), radius), precision);
  }

  private static Drawn composed(Where.Composed composed) {
    var footprint = composed.footprint();
    double margin = footprint.marginMetres() / 1000;
    String within = whole(margin) + " km";
    String precision =
        switch (composed.relation()) {
          case BORDER -> "along the border, " + within + " to either side";
          case COAST -> "along the coast, within " + within + " of it";
          case VALLEY -> "along the river, " + within + " to either side";
          case ROUTE -> "on the way, within " + within + " of the straight line";
          case AROUND -> "within " + within + " of it";
        };
    return new Drawn.Shown(
        shape(footprint),
        footprint.encloses()
            ? "within its bounds, or not far outside them"
            : footprint.line().size() == 1 ? "within " + within : precision);
  }

  private static Shape shape(Footprint footprint) {
    double margin = footprint.marginMetres() / 1000;
    var line =
        footprint.line().stream().flatMap(at -> Stream.of(at.longitude(), at.latitude())).toList();
    if (footprint.encloses()) {
      return new Shape.Zone(line);
    }
    return line.size() == 2
        ? new Shape.Disc(line.getLast(), line.getFirst(), margin)
        : new Shape.Band(line, margin);
  }

  private static double kilometres(Where.Spot spot) {
    return Math.max(1, spot.radiusMetres() / 1000);
  }

  private static String reach(double radius) {
    return "about " + whole(radius) + " km from middle to edge";
  }

  private static String whole(double kilometres) {
    return String.valueOf(Math.round(kilometres));
  }
}

package org.hearsay.present.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /// Half the angle of a compass point's sector, of which there are eight.
  private static final double SPREAD = 22.5;

  /// How far "north of" reaches where no distance is stated, kilometres.
  private static final double FAR = 100;

  /// A stated distance is rounded by its writer; this share to either side.
  private static final double ROUNDED = 0.2;

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
    var from = first.get().centre();
    var to = second.get().centre();
    double width = Math.clamp(from.metresTo(to) / 1000 * ROUNDED / 2, 2, 50);
    return new Drawn.Shown(
        new Shape.Band(
            List.of(from.longitude(), from.latitude(), to.longitude(), to.latitude()), width),
        "somewhere between the two");
  }

  /// A country or continent is no end of a way.
  private static boolean isSmall(Where.Spot spot) {
    return spot.kind() != Where.Kind.COUNTRY && spot.kind() != Where.Kind.CONTINENT;
  }

  private static Drawn offset(Where.Offset offset, Where.Spot from) {
    if (!isSmall(from) || Double.isNaN(from.centre().latitude())) {
      return new Drawn.NotShown(from.kind() == Where.Kind.COUNTRY ? Why.COUNTRY : Why.WIDE);
    }
    double latitude = from.centre().latitude();
    double longitude = from.centre().longitude();
    double distance = offset.distanceMetres() / 1000;
    if (Double.isNaN(offset.bearingDegrees())) {
      double reach = distance > 0 ? distance * (1 + ROUNDED) : Math.max(20, kilometres(from));
      return new Drawn.Shown(
          new Shape.Disc(latitude, longitude, reach), "somewhere within " + whole(reach) + " km");
    }
    double near = distance > 0 ? distance * (1 - ROUNDED) : 0;
    double far = distance > 0 ? distance * (1 + ROUNDED) : Math.max(FAR, 2 * kilometres(from));
    return new Drawn.Shown(
        new Shape.Sector(latitude, longitude, offset.bearingDegrees(), SPREAD, near, far),
        distance > 0
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
    var line =
        footprint.line().stream().flatMap(at -> Stream.of(at.longitude(), at.latitude())).toList();
    if (footprint.encloses()) {
      return new Drawn.Shown(new Shape.Zone(line), "within its bounds, or not far outside them");
    }
    if (line.size() == 2) {
      return new Drawn.Shown(
          new Shape.Disc(line.getLast(), line.getFirst(), margin),
          "within " + whole(margin) + " km");
    }
    return new Drawn.Shown(
        new Shape.Band(line, margin),
        switch (composed.relation()) {
          case BORDER -> "along the border, " + whole(margin) + " km to either side";
          case COAST -> "along the coast, within " + whole(margin) + " km of it";
          case VALLEY -> "along the river, " + whole(margin) + " km to either side";
          case ROUTE -> "on the way, within " + whole(margin) + " km of the straight line";
          case AROUND -> "within " + whole(margin) + " km of it";
        });
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

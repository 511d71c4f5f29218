package org.hearsay.present.story;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Footprint;
import org.hearsay.model.Stance;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.present.view.Words;

/// What was made of a time or a place, in words.
public final class Meaning {

  private Meaning() {}

  /// EDTF with its bound where the words fix a time, else a description: "a length of 2 years".
  public static String of(When when) {
    return switch (when) {
      case When.Interval interval -> Words.of(interval);
      case When.Lasting lasting ->
          "a length of "
              + (lasting.atLeast() == lasting.atMost()
                  ? number(lasting.atLeast())
                  : number(lasting.atLeast()) + " to " + number(lasting.atMost()))
              + " "
              + lasting.unit().toString().toLowerCase(Locale.ROOT);
      case When.Repeated repeated -> "again and again, every " + repeated.every();
      case When.Vague vague -> "some time, " + Words.of(vague.direction());
      case When.Unresolved unresolved -> "not resolved: " + unresolved.why();
    };
  }

  /// What an outlet does that stands so: "leaves it open".
  public static String of(Stance.Stand stand) {
    return switch (stand) {
      case OWN -> "says so itself";
      case VOUCHES -> "takes it for granted";
      case OPEN -> "leaves it open";
      case DISTANT -> "keeps its distance";
      case AGAINST -> "tells it as not so";
    };
  }

  /// "Sirte, town, Libya"; "the border of Libya and Tunisia (±25 km)".
  public static String of(Where where) {
    return switch (where) {
      case Where.Spot spot -> spot(spot);
      case Where.Between between -> told(between) + within(between.footprint());
      case Where.Offset offset -> told(offset) + within(offset.footprint());
      case Where.Part part -> told(part) + within(part.footprint());
      case Where.Composed composed -> told(composed) + within(composed.footprint());
      case Where.OneOf several ->
          several.candidates().stream().map(Meaning::of).collect(Collectors.joining("; or "));
      case Where.Unresolved unresolved -> "in no gazetteer";
    };
  }

  /// The same without how far it reaches.
  private static String told(Where where) {
    return switch (where) {
      case Where.Spot spot -> spot(spot);
      case Where.Between between ->
          "between " + told(between.first()) + " and " + told(between.second());
      case Where.Offset offset -> offset(offset);
      case Where.Part part -> part(part.bearingDegrees()) + " of " + told(part.of());
      case Where.Composed composed -> composed(composed);
      case Where.OneOf several -> of(several);
      case Where.Unresolved unresolved -> "in no gazetteer";
    };
  }

  private static String composed(Where.Composed composed) {
    var of = composed.of().stream().map(Meaning::name).toList();
    return switch (composed.relation()) {
      case BORDER -> "the border of " + String.join(" and ", of);
      case COAST -> "the coast of " + of.getFirst();
      case VALLEY -> "along the river " + of.getFirst();
      case ROUTE -> "the way from " + String.join(" to ", of);
      case AROUND -> "around " + of.getFirst();
    };
  }

  private static String name(Where where) {
    return where instanceof Where.Spot spot ? spot.name() : told(where);
  }

  /// What is no line or circle has bounds instead of a margin.
  private static String within(Footprint footprint) {
    return footprint.encloses()
        ? ""
        : " (±" + number(Math.round(footprint.marginMetres() / 1000)) + " km)";
  }

  private static String spot(Where.Spot spot) {
    String kind = Words.of(spot.kind());
    String country = country(spot.country());
    return spot.kind() == Where.Kind.COUNTRY || country.isEmpty() || country.equals(spot.name())
        ? spot.name() + ", " + kind
        : spot.name() + ", " + kind + ", " + country;
  }

  private static String country(String code) {
    return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  private static String offset(Where.Offset offset) {
    String distance =
        offset.distanceMetres() == 0
            ? ""
            : number(Math.round(offset.distanceMetres() / 100) / 10.0) + " km ";
    String bearing =
        Double.isNaN(offset.bearingDegrees()) ? "from " : way(offset.bearingDegrees()) + " of ";
    return distance + bearing + told(offset.from());
  }

  private static String part(double bearing) {
    return Double.isNaN(bearing) ? "the middle" : "the " + way(bearing);
  }

  /// "north-east" for 45.
  public static String way(double bearing) {
    var ways =
        new String[] {
          "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"
        };
    return ways[(int) Math.floorMod(Math.round(bearing / 45), 8L)];
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }
}

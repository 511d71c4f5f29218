package org.hearsay.present.view;

import java.util.List;

/// Where a pool's claims say things are: what can be drawn, each as what it is; what can only be
/// listed; and how many claims neither holds.
///
/// @param marks what is drawn, in the order of their first mention
/// @param listed what is named but cannot be put on a map: a country alone is never a pin
/// @param sources "12 reports by Evening Post, Coast Wire and 3 more, published 2024-03-05 to
/// 2024-03-12"
public record MapSheet(List<Mark> marks, List<Listed> listed, Tally tally, String sources) {

  /// A place on the map.
  ///
  /// @param id `p3`, its number on this sheet
  /// @param name the gazetteer's name, or the report's words where the place is none of its
  /// entries: "eastern Syria"
  /// @param precision how exact the place is: "town", "region, about 120 km from middle to edge"
  /// @param claims the claims that name it; empty where it is named outside claims only
  /// @param receipts the sentences that name it, `r3:s7`
  public record Mark(
      String id,
      String name,
      String precision,
      Shape shape,
      List<Cited> claims,
      List<String> receipts) {
    public Mark {
      claims = List.copyOf(claims);
      receipts = List.copyOf(receipts);
    }

    public State state() {
      return Cited.gravest(claims);
    }
  }

  /// What a place looks like. Degrees WGS 84, kilometres on the ground, bearings in degrees
  /// clockwise from true north.
  public sealed interface Shape {

    /// A town, a building.
    record Dot(double latitude, double longitude) implements Shape {}

    /// A gazetteer's region, or a whole country: its outline where the base map has one, else its
    /// extent as a circle.
    ///
    /// @param country ISO 3166-1 alpha-2, empty where it is in no one country
    record Area(
        String gazetteerId,
        String country,
        boolean whole,
        double latitude,
        double longitude,
        double radius)
        implements Shape {}

    /// Somewhere within a circle.
    record Disc(double latitude, double longitude, double radius) implements Shape {}

    /// Somewhere in a direction, from `near` to `far` kilometres away, `spread` degrees to either
    /// side.
    record Sector(
        double latitude, double longitude, double bearing, double spread, double near, double far)
        implements Shape {}

    /// The side of a region or country that lies that way.
    record Side(Area of, double bearing) implements Shape {}

    /// A desert, mountains, an island: its outline where the base map has one of that name there,
    /// else its extent as a circle.
    record Landscape(String name, double latitude, double longitude, double radius)
        implements Shape {}

    /// Somewhere within `width` kilometres of a line: the way between two places, a border, a
    /// coast, a river.
    ///
    /// @param line longitudes and latitudes in turn
    record Band(List<Double> line, double width) implements Shape {
      public Band {
        line = List.copyOf(line);
      }
    }

    /// Somewhere within a ring, or not far outside it.
    ///
    /// @param ring longitudes and latitudes in turn
    record Zone(List<Double> ring) implements Shape {
      public Zone {
        ring = List.copyOf(ring);
      }
    }

    /// A river, lake or sea: its name, on its line where the base map has it.
    record Water(String name, double latitude, double longitude, double radius) implements Shape {}
  }

  /// Why a place is listed and not drawn.
  public enum Why {
    COUNTRY,
    /// a continent, or a region wider than any town on it could tell
    WIDE,
    /// no gazetteer entry fits
    UNRESOLVED
  }

  /// A place that is named but not drawn.
  public record Listed(String name, Why why, List<Cited> claims, List<String> receipts) {
    public Listed {
      claims = List.copyOf(claims);
      receipts = List.copyOf(receipts);
    }
  }

  /// Each claim is counted once, under the first that holds.
  ///
  /// @param shown claims with a mark
  /// @param wide claims that name a country or continent, and nothing within it
  /// @param unresolved claims whose places no gazetteer entry fits
  /// @param institution claims that name a place only for who sits there: "Moscow said"
  /// @param without claims that name no place
  public record Tally(
      int claims, int shown, int wide, int unresolved, int institution, int without) {

    /// "showing 180 of 611 claims: 290 without place, 141 country only".
    public String words() {
      var parts = new java.util.StringJoiner(", ", ": ", "").setEmptyValue("");
      add(parts, without, "without place");
      add(parts, wide, "country or continent only");
      add(parts, unresolved, "with a name no gazetteer entry fits");
      add(parts, institution, "with a place named only for its government");
      return "showing " + shown + " of " + claims + (claims == 1 ? " claim" : " claims") + parts;
    }

    private static void add(java.util.StringJoiner parts, int count, String what) {
      if (count > 0) {
        parts.add(count + " " + what);
      }
    }
  }

  public MapSheet {
    marks = List.copyOf(marks);
    listed = List.copyOf(listed);
  }

  public static MapSheet of(PoolView pool) {
    return new PlaceMarks().sheet(pool);
  }
}

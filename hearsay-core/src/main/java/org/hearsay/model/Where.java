package org.hearsay.model;

import java.util.List;

/// Where something is said to be. All degrees are WGS 84.
public sealed interface Where {

  /// What sort of place the gazetteer says it is.
  enum Kind {
    COUNTRY,
    REGION,
    TOWN,
    WATER,
    PHYSICAL,
    CONTINENT,
    SITE
  }

  /// A gazetteer entry. `radiusMetres` is the radius within which its parts lie; a country is
  /// never a point, its centre only stands for it.
  ///
  /// @param gazetteerId e.g. `gn:2210554` (GeoNames) or `ne:…` (Natural Earth)
  /// @param country ISO 3166-1 alpha-2, or empty
  /// @param admin1 first-order division's code within the country, or empty
  record Spot(
      String gazetteerId,
      String name,
      Kind kind,
      String country,
      String admin1,
      long population,
      Point centre,
      double radiusMetres)
      implements Where {}

  /// Degrees WGS 84, north and east positive. Distances and bearings are those of a sphere with the
  /// mean radius of the Earth, 6,371,008.8 m (IUGG): within 0.6 % of the ellipsoid's.
  record Point(double latitude, double longitude) {

    private static final double RADIUS = 6_371_008.8;

    /// Great-circle metres to `other` (haversine).
    public double metresTo(Point other) {
      double up = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
      double along = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
      double half =
          up * up
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * along
                  * along;
      return 2 * RADIUS * Math.atan2(Math.sqrt(half), Math.sqrt(Math.max(0, 1 - half)));
    }

    /// Degrees clockwise from true north, 0 to below 360, in which a great circle to `other` sets
    /// out; from a pole, away from it.
    public double bearingTo(Point other) {
      if (Math.abs(latitude) >= 90) {
        return latitude > 0 ? 180 : 0;
      }
      double from = Math.toRadians(latitude);
      double to = Math.toRadians(other.latitude);
      double along = Math.toRadians(other.longitude - longitude);
      double east = Math.sin(along) * Math.cos(to);
      double north =
          Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(along);
      return turned(Math.toDegrees(Math.atan2(east, north)));
    }

    /// Degrees clockwise from true north of the line that keeps one course to `other`, as a map in
    /// Mercator's projection shows it (rhumb line), the shorter way round.
    public double courseTo(Point other) {
      double along = Math.toRadians(turned(other.longitude - longitude + 180) - 180);
      double up = stretched(other.latitude) - stretched(latitude);
      return turned(Math.toDegrees(Math.atan2(along, up)));
    }

    private static double stretched(double latitude) {
      double inside = Math.clamp(latitude, -89.9, 89.9);
      return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(inside) / 2));
    }

    /// The point `metres` away in the direction of `bearingDegrees`.
    public Point towards(double bearingDegrees, double metres) {
      double from = Math.toRadians(latitude);
      double angle = metres / RADIUS;
      double bearing = Math.toRadians(bearingDegrees);
      double up =
          Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing);
      double along =
          Math.atan2(
              Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
              Math.cos(angle) - Math.sin(from) * up);
      double east = turned(longitude + Math.toDegrees(along) + 180) - 180;
      return new Point(Math.toDegrees(Math.asin(Math.clamp(up, -1, 1))), east);
    }

    /// Metres to the nearest point of the way from `one` to `other` (great circle).
    public double metresTo(Point one, Point other) {
      double length = one.metresTo(other) / RADIUS;
      double away = one.metresTo(this) / RADIUS;
      double off = Math.toRadians(one.bearingTo(this) - one.bearingTo(other));
      double beside = Math.asin(Math.clamp(Math.sin(away) * Math.sin(off), -1, 1));
      double along = Math.atan2(Math.sin(away) * Math.cos(off), Math.cos(away));
      return along > 0 && along < length
          ? Math.abs(beside) * RADIUS
          : Math.min(metresTo(one), metresTo(other));
    }

    /// Degrees north and degrees east of `other`, the shorter way round.
    double[] from(Point other) {
      return new double[] {
        latitude - other.latitude, turned(longitude - other.longitude + 180) - 180
      };
    }

    private static double turned(double degrees) {
      double turned = (degrees % 360 + 360) % 360;
      return turned >= 360 ? 0 : turned;
    }
  }

  /// Between two places: "between Sirte and Tripoli".
  record Between(Where first, Where second, Footprint footprint) implements Where {}

  /// So far from somewhere: "30 km north of Mosul", "40 miles off the coast of Somalia".
  ///
  /// @param distanceMetres 0 where none is stated ("north of Mosul")
  /// @param bearingDegrees clockwise from true north; NaN where none is stated
  record Offset(Where from, double distanceMetres, double bearingDegrees, Footprint footprint)
      implements Where {}

  /// A part of a place: "eastern Syria"; `bearingDegrees` is NaN for "central".
  record Part(Where of, double bearingDegrees, String words, Footprint footprint)
      implements Where {}

  /// What lies somehow to other places: "the Libyan-Tunisian border", "off the coast of Somalia",
  /// "along the Tigris", "the road from Homs to Hama", "around Kidal".
  ///
  /// @param of the places whose border, coast, valley, road or surroundings it is; of a border one
  /// where the words name one side only
  record Composed(Relation relation, List<Where> of, Footprint footprint) implements Where {
    public Composed {
      of = List.copyOf(of);
    }
  }

  /// How a [Composed] place lies to those it is made of.
  enum Relation {
    /// where they meet
    BORDER,
    /// on their shore, or off it
    COAST,
    /// along a river: its banks, its valley, its basin
    VALLEY,
    /// the road or other way from one to the next
    ROUTE,
    /// near, outside, in the surroundings of
    AROUND
  }

  /// Several readings that cannot be told apart.
  record OneOf(List<Where> candidates) implements Where {
    public OneOf {
      candidates = List.copyOf(candidates);
    }
  }

  /// A place name that no gazetteer entry fits, with its words.
  record Unresolved(String words) implements Where {}
}

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

  /// A gazetteer entry. `radiusMetres` is the radius within which its parts lie; a country is never
  // a
  /// point, its centre only stands for it.
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

  /// Degrees WGS 84, north and east positive.
  record Point(double latitude, double longitude) {}

  /// Between two places: "between Sirte and Tripoli".
  record Between(Where first, Where second) implements Where {}

  /// So far from somewhere: "30 km north of Mosul".
  ///
  /// @param distanceMetres 0 where none is stated ("north of Mosul")
  /// @param bearingDegrees clockwise from true north; NaN where none is stated
  record Offset(Where from, double distanceMetres, double bearingDegrees) implements Where {}

  /// A part of a place: "eastern Syria"; `bearingDegrees` is NaN for "central".
  record Part(Where of, double bearingDegrees, String words) implements Where {}

  /// Several readings that cannot be told apart.
  record OneOf(List<Where> candidates) implements Where {
    public OneOf {
      candidates = List.copyOf(candidates);
    }
  }

  /// A place name that no gazetteer entry fits, with its words.
  record Unresolved(String words) implements Where {}
}

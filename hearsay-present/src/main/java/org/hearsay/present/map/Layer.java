package org.hearsay.present.map;

/// The layers of the base map, in the order of the file.
public enum Layer {
  LAND,
  /// a country's area, its key the ISO 3166-1 alpha-2 code; de facto, as Natural Earth draws it
  COUNTRY,
  /// a first-order division's area, its key the GeoNames id
  REGION,
  LAKE,
  RIVER,
  BORDER,
  /// a border that is disputed, claimed, indefinite, or a line of control
  DISPUTED,
  /// a sea, bay or strait: a name and where it stands, no shape
  SEA,
  /// where two first-order divisions of a country meet
  DIVISION,
  /// a desert, range, plain, peninsula or island, about where it lies
  LANDSCAPE,
  /// a large town or a capital: a name and where it is
  TOWN;

  /// Whether its shapes enclose something.
  public boolean isArea() {
    return switch (this) {
      case LAND, COUNTRY, REGION, LAKE, SEA, LANDSCAPE -> true;
      case RIVER, BORDER, DISPUTED, DIVISION, TOWN -> false;
    };
  }
}

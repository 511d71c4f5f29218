package org.hearsay.lab.gazetteer;

import java.util.List;

/// One row of the assembled candidates.
///
/// @param other further names, best first
/// @param code class and code, `P.PPLC`
/// @param where country, first- and second-order division
record Place(
    String id,
    String name,
    List<String> other,
    double latitude,
    double longitude,
    String code,
    Division where,
    Extent extent) {

  /// Codes of the country and its first- and second-order division; empty where there is none.
  record Division(String country, String admin1, String admin2) {}

  /// @param radiusMetres 0 until it is worked out
  record Extent(long population, double radiusMetres) {}

  Place withRadius(double metres) {
    return new Place(
        id, name, other, latitude, longitude, code, where, new Extent(extent.population(), metres));
  }
}

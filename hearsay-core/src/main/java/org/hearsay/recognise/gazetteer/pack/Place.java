package org.hearsay.recognise.gazetteer.pack;

import java.util.LinkedHashSet;
import java.util.List;

/// One place to write into a pack.
///
/// @param other further names, best first
/// @param code class and code, `P.PPLC`
/// @param where country, first- and second-order division
public record Place(
    String id,
    String name,
    List<String> other,
    double latitude,
    double longitude,
    String code,
    Division where,
    Extent extent) {

  public Place {
    other = List.copyOf(other);
  }

  /// Codes of the country and its first- and second-order division; empty where there is none.
  public record Division(String country, String admin1, String admin2) {}

  /// @param radiusMetres 0 until it is worked out
  public record Extent(long population, double radiusMetres) {}

  /// The same place with further names.
  public Place alsoNamed(List<String> names) {
    var all = new LinkedHashSet<>(other);
    all.addAll(names);
    return new Place(id, name, List.copyOf(all), latitude, longitude, code, where, extent);
  }

  public Place withRadius(double metres) {
    return new Place(
        id, name, other, latitude, longitude, code, where, new Extent(extent.population(), metres));
  }

  public Place withPopulation(long people) {
    return new Place(
        id,
        name,
        other,
        latitude,
        longitude,
        code,
        where,
        new Extent(people, extent.radiusMetres()));
  }
}

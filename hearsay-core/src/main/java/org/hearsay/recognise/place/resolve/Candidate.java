package org.hearsay.recognise.place.resolve;

import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;

/// One place a name may mean, with what is asked of it again and again.
///
/// @param quality of the name, as in [Gazetteer.Hit]
/// @param division its number in the gazetteer; -1 where it lies in none
/// @param code of its division with the country's before it, `US.IL`; empty where it lies in none
/// @param x of the direction from the Earth's centre, as y and z, length 1
record Candidate(
    int entry, int quality, int division, String code, String country, String type, Direction at) {

  /// A town of so many people goes by a short name.
  private static final long KNOWN = 100_000;

  /// A direction from the Earth's centre.
  record Direction(double x, double y, double z) {

    private static final double RADIUS_KILOMETRES = 6371.0088;

    static Direction of(double latitude, double longitude) {
      double up = Math.toRadians(latitude);
      double along = Math.toRadians(longitude);
      return new Direction(
          Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up));
    }

    /// Through the Earth, which ranks as the way around it does and is quicker to tell.
    double kilometres(Direction other) {
      double cosine = x * other.x + y * other.y + z * other.z;
      return RADIUS_KILOMETRES * Math.sqrt(Math.max(0, 2 - 2 * cosine));
    }
  }

  static Candidate of(Gazetteer gazetteer, String key, Gazetteer.Hit hit) {
    int entry = hit.entry();
    String admin1 = gazetteer.admin1(entry);
    String country = gazetteer.country(entry);
    return new Candidate(
        entry,
        hit.quality() == 2 && isShort(gazetteer, key, entry) ? 1 : hit.quality(),
        admin1.isEmpty() ? -1 : gazetteer.region(entry),
        admin1.isEmpty() ? "" : country + "." + admin1,
        country,
        gazetteer.code(entry),
        Direction.of(gazetteer.latitude(entry), gazetteer.longitude(entry)));
  }

  /// Whether the name is the first part of a town's main name: "New York" of New York City.
  private static boolean isShort(Gazetteer gazetteer, String key, int entry) {
    return gazetteer.population(entry) >= KNOWN
        && gazetteer.code(entry).charAt(0) == 'P'
        && PlaceKey.of(gazetteer.name(entry)).startsWith(key + " ");
  }

  boolean isCountry() {
    return type.startsWith("A.PCL");
  }

  boolean isDivision() {
    return type.equals("A.ADM1");
  }

  /// Whether it is a town or a county: what an outlet may lie in the middle of.
  boolean isLocal() {
    return type.charAt(0) == 'P' || type.equals("A.ADM2");
  }

  boolean sharesDivision(Candidate other) {
    return division >= 0 && division == other.division;
  }

  boolean sharesCountry(Candidate other) {
    return !country.isEmpty() && country.equals(other.country);
  }

  double kilometres(Candidate other) {
    return at.kilometres(other.at);
  }
}

package org.hearsay.lab.gazetteer;

/// Great-circle distance on a sphere of 6,371,008.8 m (IUGG mean radius).
public final class Distance {

  private static final double RADIUS = 6_371_008.8;

  private Distance() {}

  public static double metres(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double a = Math.toRadians(latitude);
    double b = Math.toRadians(otherLatitude);
    double up = Math.sin((b - a) / 2);
    double along = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    double half = up * up + Math.cos(a) * Math.cos(b) * along * along;
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}

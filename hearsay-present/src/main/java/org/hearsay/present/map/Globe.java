package org.hearsay.present.map;

/// Ways on the globe, taken as a ball.
public final class Globe {

  private Globe() {}

  /// Where one comes to who goes `kilometres` in a direction: longitude and latitude.
  ///
  /// @param bearing degrees clockwise from north
  public static double[] from(
      double longitude, double latitude, double bearing, double kilometres) {
    double way = kilometres / Projection.RADIUS;
    double north = Math.toRadians(latitude);
    double turn = Math.toRadians(bearing);
    double sine =
        Math.sin(north) * Math.cos(way) + Math.cos(north) * Math.sin(way) * Math.cos(turn);
    double to = Math.asin(Math.clamp(sine, -1, 1));
    double east =
        Math.atan2(
            Math.sin(turn) * Math.sin(way) * Math.cos(north),
            Math.cos(way) - Math.sin(north) * sine);
    return new double[] {longitude + Math.toDegrees(east), Math.toDegrees(to)};
  }

  /// Kilometres on the great circle (haversine formula).
  public static double kilometres(
      double longitude, double latitude, double toLongitude, double toLatitude) {
    double north = Math.toRadians(toLatitude - latitude);
    double east = Math.toRadians(toLongitude - longitude);
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(toLatitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * Projection.RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  /// The direction in which one sets out from one place to another, degrees clockwise from north.
  public static double bearing(
      double longitude, double latitude, double toLongitude, double toLatitude) {
    double east = Math.toRadians(toLongitude - longitude);
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(toLatitude);
    return Math.toDegrees(
        Math.atan2(
            Math.sin(east) * Math.cos(to),
            Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east)));
  }

  /// A ring at that distance around a place, longitudes and latitudes in turn.
  public static double[] circle(double longitude, double latitude, double kilometres) {
    return sector(longitude, latitude, 0, 180, kilometres, kilometres);
  }

  /// A ring around what lies from `near` to `far` in a direction, `spread` degrees to either side;
  /// with both the same, a circle.
  public static double[] sector(
      double longitude, double latitude, double bearing, double spread, double near, double far) {
    boolean circle = near == far;
    int steps = Math.max(4, (int) (spread / 5));
    int inner = circle ? 0 : near > 0 ? steps + 1 : 1;
    var ring = new double[2 * (steps + 1 + inner)];
    for (int i = 0; i <= steps; i++) {
      put(ring, i, from(longitude, latitude, bearing - spread + 2 * spread * i / steps, far));
    }
    for (int i = 0; i < inner; i++) {
      double turn = bearing + spread - 2 * spread * i / steps;
      put(ring, steps + 1 + i, from(longitude, latitude, turn, near));
    }
    return ring;
  }

  private static void put(double[] ring, int i, double[] place) {
    ring[2 * i] = place[0];
    ring[2 * i + 1] = place[1];
  }
}

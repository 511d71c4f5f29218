package org.hearsay.present.view;

import org.hearsay.model.Where.Point;

/// The Earth as a ball of its mean radius, 6,371.0088 km (IUGG).
final class Earth {

  private static final double RADIUS = 6371.0088;

  private Earth() {}

  /// Kilometres on the great circle (haversine formula).
  static double kilometres(Point one, Point other) {
    double north = Math.toRadians(other.latitude() - one.latitude());
    double east = Math.toRadians(other.longitude() - one.longitude());
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}

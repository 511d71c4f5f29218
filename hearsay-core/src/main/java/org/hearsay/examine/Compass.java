package org.hearsay.examine;

import java.util.Locale;

/// Distances and bearings in words.
final class Compass {

  private static final String[] WORDS = {
    "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"
  };

  private Compass() {}

  /// The nearest of the eight points: 72 is "east".
  static String word(double bearing) {
    return WORDS[(int) Math.round(((bearing % 360) + 360) % 360 / 45) % 8];
  }

  /// "2,150 km", "37 km", "3.4 km".
  static String kilometres(double metres) {
    double kilometres = metres / 1000;
    String form = kilometres < 10 ? "%.1f km" : "%,.0f km";
    double rounded = kilometres < 1000 ? kilometres : Math.round(kilometres / 10) * 10;
    return String.format(Locale.ROOT, form, rounded);
  }

  static String degrees(double bearing) {
    return Math.round(bearing) % 360 + "°";
  }

  /// Degrees between two bearings, 0–180.
  static double turn(double one, double other) {
    return Math.abs((one - other + 900) % 360 - 180);
  }
}

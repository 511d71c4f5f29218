package org.hearsay.model;

/// How far from where it counts a place may lie that is told by distance or direction alone.
///
/// Example: "30 km north of Mosul", a town of 8 km from middle to edge, lies 19 to 41 km from its
/// middle.
///
/// @param nearMetres from the middle of where it counts
/// @param farMetres from there, too
/// @param marginMetres about the point that the words tell, which lies half way where they tell no
/// distance, and at the start where they tell no direction
public record Reach(double nearMetres, double farMetres, double marginMetres) {

  /// Half of an eighth of the compass: "west" may be meant from WNW to WSW.
  public static final double SPREAD_DEGREES = 22.5;

  /// No report places anything better than this, metres.
  public static final double LEAST_METRES = 2_000;

  /// A stated distance is rounded by its writer: this share to either side.
  private static final double ROUNDED = 0.1;

  /// How far "north of" reaches where no distance is stated, metres.
  private static final double FAR = 100_000;

  /// @param metres the distance; 0 where none is stated
  /// @param bearing NaN where none is stated
  /// @param radius of where it counts from, metres; 0 of a line
  public static Reach of(double metres, double bearing, double radius) {
    if (Double.isNaN(bearing)) {
      double far = metres * (1 + ROUNDED) + Math.max(LEAST_METRES, radius);
      return new Reach(0, far, far);
    }
    if (metres == 0) {
      double far = Math.max(FAR, 2 * radius);
      return new Reach(0, far, far / 2);
    }
    double edge = Math.min(radius, metres / 2);
    double aside = Math.sin(Math.toRadians(SPREAD_DEGREES));
    return new Reach(
        metres * (1 - ROUNDED) - edge,
        metres * (1 + ROUNDED) + edge,
        Math.max(LEAST_METRES, metres * (ROUNDED + aside)) + edge);
  }
}

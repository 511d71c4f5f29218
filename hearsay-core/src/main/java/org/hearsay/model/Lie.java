package org.hearsay.model;

/// How a place lies in a country or division, as far as that land's towns tell.
///
/// Example: Darnah in Libya is inside, 97–100 % of the way from south to north, 87–98 % of that
/// from west to east.
///
/// @param inside whether it counts among the land's own places
/// @param gapMetres from the place to the nearest town of the land; 0 where it is inside
/// @param home what it does lie in: "Galicia, Spain"
/// @param northward how far it lies from the southern end (0) to the northern (1)
/// @param eastward how far it lies from the western end (0) to the eastern (1)
public record Lie(boolean inside, double gapMetres, String home, Share northward, Share eastward) {

  /// The least and the most by the ways people measure: against the whole extent of the land,
  /// against its towns, and against what lies on the same meridian or parallel.
  public record Share(double low, double high) {}
}

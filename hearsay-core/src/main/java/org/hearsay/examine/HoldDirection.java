package org.hearsay.examine;

import java.util.Optional;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Does it lie in the direction stated? A word of the compass covers sixty degrees to either side,
/// and the angle under which both places are seen; the great circle's bearing may do, or the course
/// on the map.
final class HoldDirection {

  private static final double EITHER_SIDE = 60;
  private static final double BESIDE = 3_000;

  private HoldDirection() {}

  /// Empty where no direction is stated, or the places are too near to tell.
  static Optional<Held> hold(Mention.Located located, Where.Offset offset) {
    if (Double.isNaN(offset.bearingDegrees()) || !(offset.from() instanceof Where.Spot anchor)) {
      return Optional.empty();
    }
    var here = anchor.centre();
    var there = located.subject().centre();
    double metres = here.metresTo(there);
    double extent = HoldDistance.extent(located.subject(), anchor) + BESIDE;
    if (metres <= extent) {
      return Optional.empty();
    }
    double stated = offset.bearingDegrees();
    double bearing = here.bearingTo(there);
    double turn =
        Math.min(Compass.turn(bearing, stated), Compass.turn(here.courseTo(there), stated));
    double most = EITHER_SIDE + Math.toDegrees(Math.asin(extent / metres));
    return Optional.of(
        new Held(
            Finding.On.DIRECTION,
            turn / most,
            located.subject().name()
                + " lies "
                + Compass.kilometres(metres)
                + " "
                + Compass.word(bearing)
                + " of "
                + anchor.name()
                + " (bearing "
                + Compass.degrees(bearing)
                + ", "
                + Math.round(turn)
                + "° off "
                + Compass.word(stated)
                + ")",
            "up to " + Math.round(most) + "° off would pass"));
  }
}

package org.hearsay.examine;

import java.util.Optional;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Does it lie between the two? The way over it may be longer by three fifths than the straight
/// one.
final class HoldBetween {

  private static final double DETOUR = 1.6;

  private HoldBetween() {}

  static Optional<Held> hold(Mention.Located located, Where.Between between) {
    if (!(between.first() instanceof Where.Spot first)
        || !(between.second() instanceof Where.Spot second)) {
      return Optional.empty();
    }
    var place = located.subject().centre();
    double over = first.centre().metresTo(place) + place.metresTo(second.centre());
    double straight = first.centre().metresTo(second.centre());
    double extent = HoldDistance.extent(first, second) + located.subject().radiusMetres();
    double most = straight * DETOUR + 2 * extent;
    return Optional.of(
        new Held(
            Finding.On.DISTANCE,
            over / most,
            first.name()
                + " to "
                + second.name()
                + ": "
                + Compass.kilometres(straight)
                + ", over "
                + located.subject().name()
                + " "
                + Compass.kilometres(over)
                + " (great circles)",
            "up to " + Compass.kilometres(most) + " would pass"));
  }
}

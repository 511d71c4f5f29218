package org.hearsay.examine;

import java.util.Optional;
import org.hearsay.model.Amount;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Is it as far as stated? Held against the great circle between the two places' centres. The
/// stated figure may be off by the extent of both places, by rounding, and, upwards, by the detours
/// of roads.
final class HoldDistance {

  private static final double ROUNDED = 0.15;
  private static final double ABOUT = 0.25;
  private static final double GRACE = 5_000;
  private static final double NEAR = 150_000;
  static final double DETOUR = 1.6;
  private static final double DETOUR_STATED_WAY = 3;
  private static final double DETOUR_STRAIGHT = 1.35;
  private static final double LONG = 1_500_000;

  private HoldDistance() {}

  /// Empty where no distance is stated.
  static Optional<Held> hold(Mention.Located located, Where.Offset offset) {
    if (!(offset.from() instanceof Where.Spot anchor)) {
      return Optional.empty();
    }
    if (located.manner() == Mention.Located.Manner.NEAR) {
      return Optional.of(near(located.subject(), anchor));
    }
    return located
        .distance()
        .map(stated -> hold(stated, located.subject(), anchor, detour(located, offset)));
  }

  private static double detour(Mention.Located located, Where.Offset offset) {
    boolean straight = !Double.isNaN(offset.bearingDegrees()) || offset.distanceMetres() > LONG;
    return located.manner() == Mention.Located.Manner.TRAVELLED
        ? DETOUR_STATED_WAY
        : straight ? DETOUR_STRAIGHT : DETOUR;
  }

  private static Held hold(Amount stated, Where.Spot place, Where.Spot anchor, double detour) {
    double metres = anchor.centre().metresTo(place.centre());
    return hold(stated, metres, extent(place, anchor), detour, between(anchor, place, metres));
  }

  /// Whether `metres` between two rims or middles may be told as `stated`.
  ///
  /// @param extent by how much the ends of the way may lie elsewhere
  static Held hold(Amount stated, double metres, double extent, double detour, String computed) {
    double rough = stated.approximate() ? ABOUT : ROUNDED;
    double least = Math.max(0, (metres - extent) * (1 - rough) - GRACE);
    double most = (metres + extent) * Math.max(detour, 1 + rough) + GRACE;
    double apart =
        stated.high() < least
            ? least / Math.max(1, stated.high())
            : Math.max(stated.low() / most, Double.MIN_NORMAL);
    return new Held(
        Finding.On.DISTANCE,
        apart,
        computed,
        Compass.kilometres(least)
            + " to "
            + Compass.kilometres(most)
            + " would pass, for the extent of both places, rounding and detours");
  }

  private static Held near(Where.Spot place, Where.Spot anchor) {
    double metres = anchor.centre().metresTo(place.centre());
    double most = NEAR + extent(place, anchor);
    return new Held(
        Finding.On.DISTANCE,
        metres / most,
        between(anchor, place, metres),
        "up to " + Compass.kilometres(most) + " would pass as near");
  }

  /// How far both places reach from their centres.
  static double extent(Where.Spot place, Where.Spot anchor) {
    return place.radiusMetres() + anchor.radiusMetres();
  }

  private static String between(Where.Spot anchor, Where.Spot place, double metres) {
    return anchor.name()
        + " to "
        + place.name()
        + ": "
        + Compass.kilometres(metres)
        + " (great circle)";
  }
}

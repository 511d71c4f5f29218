package org.hearsay.examine;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Finding;
import org.hearsay.model.Lie;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Does it lie in that part of the land? "Northern" passes for what lies, by any of the ways people
/// measure, in the northern two thirds; "central" for all but the outer eighth at either end.
final class HoldPart {

  private static final double BEYOND = 0.36;
  private static final double OUTER = 0.1;
  private static final Set<String> CENTRAL = Set.of("central", "centre", "center", "middle");

  private HoldPart() {}

  /// Empty where nothing tells how the land's parts lie: "upper Egypt".
  static Optional<Held> hold(Mention.Located located, Where.Part part) {
    boolean told = !Double.isNaN(part.bearingDegrees()) || CENTRAL.contains(part.words());
    return told && part.of() instanceof Where.Spot land
        ? located.lie().map(lie -> hold(located.subject(), land, part, lie))
        : Optional.empty();
  }

  private static Held hold(Where.Spot place, Where.Spot land, Where.Part part, Lie lie) {
    double apart =
        Double.isNaN(part.bearingDegrees())
            ? Math.min(central(lie.northward()), central(lie.eastward()))
            : sides(part.bearingDegrees(), lie);
    return new Held(
        Finding.On.REGION,
        apart,
        place.name()
            + " lies "
            + share(lie.northward())
            + " of the way from the south of "
            + land.name()
            + " to its north, "
            + share(lie.eastward())
            + " from its west to its east",
        "a place passes as "
            + part.words()
            + " by any of three measures: the land's extent, its towns, and its breadth there");
  }

  private static double sides(double bearing, Lie lie) {
    double up = Math.cos(Math.toRadians(bearing));
    double along = Math.sin(Math.toRadians(bearing));
    return Math.max(side(up, lie.northward()), side(along, lie.eastward()));
  }

  /// @param way how much the part lies towards the upper end (1), the lower (-1) or neither (0)
  private static double side(double way, Lie.Share share) {
    if (Math.abs(way) < 0.3) {
      return 0;
    }
    double nearest = way > 0 ? share.high() : 1 - share.low();
    return BEYOND / Math.max(nearest, 0.01);
  }

  private static double central(Lie.Share share) {
    double nearest = Math.min(share.high(), 1 - share.low());
    return OUTER / Math.max(nearest, 0.01);
  }

  private static String share(Lie.Share share) {
    long low = Math.round(100 * share.low());
    long high = Math.round(100 * share.high());
    return low == high ? low + " %" : low + "–" + high + " %";
  }
}

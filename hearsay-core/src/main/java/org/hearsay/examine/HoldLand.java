package org.hearsay.examine;

import java.util.Optional;
import org.hearsay.model.Finding;
import org.hearsay.model.Lie;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Does it lie in that country or division? By the gazetteer's divisions; a division of the same
/// country passes where one of its towns is within reach of the place's own extent.
final class HoldLand {

  private static final double BORDER = 3_000;

  private HoldLand() {}

  static Optional<Held> hold(Mention.Located located, Where.Spot land) {
    return located.lie().map(lie -> hold(located.subject(), land, lie));
  }

  private static Held hold(Where.Spot place, Where.Spot land, Lie lie) {
    boolean sameCountry = place.country().equals(land.country());
    double grace = sameCountry ? BORDER + place.radiusMetres() : 1;
    String gap =
        lie.inside()
            ? ""
            : ", "
                + Compass.kilometres(lie.gapMetres())
                + " from the nearest town of "
                + land.name();
    return new Held(
        Finding.On.REGION,
        lie.inside() ? 0 : 1 + Math.max(-0.5, (lie.gapMetres() - grace) / grace),
        place.name() + " lies in " + lie.home() + gap,
        sameCountry ? "up to " + Compass.kilometres(grace) + " over the border would pass" : "");
  }
}

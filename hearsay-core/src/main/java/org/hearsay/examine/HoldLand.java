package org.hearsay.examine;

import java.util.Optional;
import org.hearsay.model.Finding;
import org.hearsay.model.Lie;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Does it lie in that country, division or region? By the gazetteer's divisions and outlines; a
/// division of the same country passes within reach of the place's own extent, a region without a
/// border somewhat beyond its outline.
final class HoldLand {

  private static final double BORDER = 3_000;

  /// Share of its reach by which a region without a border may be taken more widely, and the least
  /// and most metres of that.
  private static final double VAGUE = 0.2;

  private static final double VAGUE_LEAST = 100_000;
  private static final double VAGUE_MOST = 300_000;

  private HoldLand() {}

  /// Whether no line is drawn on the ground where the land ends: the Sahara, the Middle East.
  private static boolean isVague(Where.Spot land) {
    return switch (land.kind()) {
      case PHYSICAL, CONTINENT -> true;
      case REGION -> land.admin1().isEmpty();
      case COUNTRY, TOWN, WATER, SITE -> false;
    };
  }

  static Optional<Held> hold(Mention.Located located, Where.Spot land) {
    return located.lie().map(lie -> hold(located.subject(), land, lie));
  }

  private static Held hold(Where.Spot place, Where.Spot land, Lie lie) {
    boolean sameCountry = place.country().equals(land.country());
    double grace =
        isVague(land)
            ? place.radiusMetres()
                + Math.clamp(land.radiusMetres() * VAGUE, VAGUE_LEAST, VAGUE_MOST)
            : sameCountry ? BORDER + place.radiusMetres() : 1;
    String gap =
        lie.inside() ? "" : ", " + Compass.kilometres(lie.gapMetres()) + " from " + land.name();
    return new Held(
        Finding.On.REGION,
        lie.inside() ? 0 : 1 + Math.max(-0.5, (lie.gapMetres() - grace) / grace),
        place.name() + " lies in " + lie.home() + gap,
        sameCountry || isVague(land)
            ? "up to "
                + Compass.kilometres(grace)
                + (isVague(land) ? " beyond its edge would pass" : " over the border would pass")
            : "");
  }
}

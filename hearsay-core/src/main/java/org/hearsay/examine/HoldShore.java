package org.hearsay.examine;

import java.util.Optional;
import org.hearsay.model.Finding;
import org.hearsay.model.Lie;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Does it lie on that river, that sea, that border – or on no sea? Held against the outlines'
/// edges, which are true to a few kilometres; a place passes whose own extent comes within reach.
final class HoldShore {

  private static final double BORDER = 50_000;
  private static final double BORDER_NEAR = 150_000;
  private static final double RIVER = 20_000;
  private static final double SEA = 40_000;

  /// Lands that miss the sea by less are taken to reach it, and to touch each other.
  private static final double MEETS = 10_000;

  private HoldShore() {}

  static Optional<Held> hold(Mention.Located located, Where.Composed composed) {
    if (!(composed.of().getFirst() instanceof Where.Spot feature)) {
      return Optional.empty();
    }
    return located.lie().map(lie -> hold(located, composed.relation(), feature, lie));
  }

  private static Held hold(
      Mention.Located located, Where.Relation relation, Where.Spot feature, Lie lie) {
    var place = located.subject();
    if (place.kind() == Where.Kind.COUNTRY) {
      return place.gazetteerId().equals(feature.gazetteerId())
          ? landlocked(place, lie)
          : neighbours(place, feature, lie);
    }
    String computed =
        place.name()
            + " lies in "
            + lie.home()
            + ", "
            + Compass.kilometres(lie.gapMetres())
            + " from "
            + name(relation, feature);
    if (located.distance().isPresent()) {
      return HoldDistance.hold(
          located.distance().get(),
          lie.gapMetres(),
          place.radiusMetres(),
          HoldDistance.DETOUR,
          computed);
    }
    double most = place.radiusMetres() + reach(relation, located.manner());
    return new Held(
        Finding.On.REGION,
        lie.gapMetres() / most,
        computed,
        "up to "
            + Compass.kilometres(most)
            + " would pass, for the extent of the place and the map");
  }

  private static double reach(Where.Relation relation, Mention.Located.Manner manner) {
    return switch (relation) {
      case BORDER -> manner == Mention.Located.Manner.NEAR ? BORDER_NEAR : BORDER;
      case VALLEY -> RIVER;
      case COAST, ROUTE, AROUND -> SEA;
    };
  }

  private static String name(Where.Relation relation, Where.Spot feature) {
    return switch (relation) {
      case BORDER -> "the border of " + feature.name();
      case COAST ->
          feature.kind() == Where.Kind.COUNTRY
              ? "the nearest water that the map shows"
              : "the shore of " + feature.name();
      case VALLEY, ROUTE, AROUND -> "the line of " + feature.name();
    };
  }

  private static Held landlocked(Where.Spot land, Lie lie) {
    return new Held(
        Finding.On.REGION,
        MEETS / Math.max(lie.gapMetres(), MEETS / 100),
        lie.gapMetres() < MEETS
            ? land.name() + " has a coast"
            : land.name() + " lies " + Compass.kilometres(lie.gapMetres()) + " from the sea",
        "a land passes as landlocked that keeps " + Compass.kilometres(MEETS) + " from the sea");
  }

  private static Held neighbours(Where.Spot land, Where.Spot other, Lie lie) {
    return new Held(
        Finding.On.REGION,
        lie.gapMetres() / MEETS,
        lie.gapMetres() == 0
            ? land.name() + " and " + other.name() + " have a border in common"
            : land.name()
                + " and "
                + other.name()
                + " lie "
                + Compass.kilometres(lie.gapMetres())
                + " apart",
        "up to " + Compass.kilometres(MEETS) + " apart would pass");
  }
}

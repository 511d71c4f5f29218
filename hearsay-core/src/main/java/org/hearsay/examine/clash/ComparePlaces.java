package org.hearsay.examine.clash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Fact.Act.Kind;
import org.hearsay.model.Thing;

/// Two reports put one thing at places that do not meet, or one says that it was at a place and the
/// other that it was never there.
final class ComparePlaces {

  private static final String RULE = "examine/places";
  private static final String NEVER = "examine/never-there";
  private static final Set<String> AT = Set.of("at", "in", "on", "off", "near", "of", "from");
  private static final Set<String> BELONGS = Set.of("base");
  private static final double LEAST = 5_000;
  private static final double OFF = 60_000;

  private ComparePlaces() {}

  static List<Clash> find(Pool pool) {
    var two = pool.pairs(ComparePlaces::comparable, ComparePlaces::act);
    var never = pool.pairs(one -> placed(one).isPresent(), ComparePlaces::place);
    return Stream.concat(
            two.stream().flatMap(pair -> twoPlaces(pair).stream()),
            never.stream().flatMap(pair -> neverThere(pair).stream()))
        .toList();
  }

  private static boolean comparable(Stated one) {
    var kind = one.fact().act().kind();
    boolean sole =
        kind == Kind.END
            || kind == Kind.ONCE
            || kind == Kind.NOTICE
            || one.fact().act().verb().equals("lie")
            || BELONGS.contains(one.fact().act().verb());
    return sole && one.holds() && AT.contains(one.fact().role()) && position(one).isPresent();
  }

  /// Being found somewhere and lying there are one.
  private static String act(Stated one) {
    return one.fact().act().kind() == Kind.NOTICE ? "lie" : one.fact().act().verb();
  }

  private static Thing thing(Stated one) {
    boolean noticed = one.fact().act().kind() == Kind.NOTICE && !one.fact().with().isEmpty();
    return noticed && !one.fact().with().head().equals("km") ? one.fact().with() : one.fact().of();
  }

  private static Optional<Mention.Placed> placed(Stated one) {
    return one.value() instanceof Mention.Placed placed ? Optional.of(placed) : Optional.empty();
  }

  private static Optional<Position> position(Stated one) {
    return placed(one).flatMap(placed -> Position.of(placed.where()));
  }

  private static String place(Stated one) {
    return position(one).map(Position::name).orElse("");
  }

  private static Optional<Clash> twoPlaces(Pool.Pair pair) {
    var same = SameThing.of(thing(pair.one()), thing(pair.other()));
    var mine = position(pair.one()).orElseThrow();
    var yours = position(pair.other()).orElseThrow();
    double distance = mine.distance(yours);
    double slack = mine.margin() + yours.margin() + slack(pair.one()) + slack(pair.other());
    if (same == SameThing.NO || distance <= slack) {
      return Optional.empty();
    }
    return Optional.of(
        Clash.of(
            On.PLACE,
            pair,
            kilometres(distance) + " apart",
            kilometres(slack) + " together, by the size of the places and how they are told",
            same == SameThing.NAMED ? 3.5 : 2.5,
            RULE));
  }

  private static double slack(Stated one) {
    return Set.of("off", "near").contains(one.fact().role()) ? OFF : LEAST;
  }

  private static String kilometres(double metres) {
    return Math.round(metres / 1000) + " km";
  }

  /// "She was never in Vigo Bay" against what has her there.
  private static Optional<Clash> neverThere(Pool.Pair pair) {
    boolean first = denies(pair.one());
    var denied = first ? pair.one() : pair.other();
    var there = first ? pair.other() : pair.one();
    boolean opposed = denies(denied) && there.holds() && !place(there).isEmpty();
    return opposed && SameThing.of(denied.fact().of(), there.fact().of()) == SameThing.NAMED
        ? Optional.of(Clash.of(On.PLACE, pair, "there, and not there", "", 3, NEVER))
        : Optional.empty();
  }

  private static boolean denies(Stated one) {
    return one.fact().negated()
        && one.claim().certainty().negated()
        && one.fact().act().verb().equals("be")
        && AT.contains(one.fact().role());
  }
}

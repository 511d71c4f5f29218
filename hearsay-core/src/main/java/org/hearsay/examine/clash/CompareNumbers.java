package org.hearsay.examine.clash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Amount;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Mention.Fact.Act.Kind;

/// Two reports give amounts of the same thing that cannot both be right: a depth of 310 metres
/// against 92, 60 cannon against 23.
///
/// "At least", "some" and the like widen an amount ([Reach]). A count of what goes on happening
/// that a later report raises is an update, not a clash; so is a price or a temperature.
final class CompareNumbers {

  private static final String RULE = "examine/numbers";
  private static final Set<String> MOVING =
      Set.of("price", "temperature", "debt", "salary", "budget");
  private static final Set<String> COUNTS =
      Set.of("count", "total", "number", "tally", "toll", "figure");
  private static final Set<String> ANYTHING =
      Set.of(
          "person", "people", "man", "woman", "child", "thing", "case", "time", "country", "member",
          "percent", "way", "part", "place", "other", "victim", "one");

  private CompareNumbers() {}

  static List<Clash> find(Pool pool) {
    return pool
        .pairs(CompareNumbers::comparable, one -> unit(one) + " " + thing(one.fact().role()))
        .stream()
        .filter(CompareNumbers::sameThing)
        .flatMap(pair -> compare(pair, pool).stream())
        .toList();
  }

  private static boolean comparable(Stated one) {
    return one.holds()
        && one.measured().isPresent()
        && !one.fact().role().isEmpty()
        && !MOVING.contains(one.fact().role())
        && !unit(one).equals("%");
  }

  private static String unit(Stated one) {
    return one.measured().map(measured -> measured.amount().unit()).orElse("");
  }

  private static String thing(String role) {
    return role.endsWith("s") ? role.substring(0, role.length() - 1) : role;
  }

  private static boolean sameThing(Pool.Pair pair) {
    return unit(pair.one()).equals("1") ? sameCount(pair) : strength(pair) != SameThing.NO;
  }

  /// The best fit of any thing of the one clause with any of the other.
  private static SameThing strength(Pool.Pair pair) {
    var one = pair.one().fact();
    var other = pair.other().fact();
    var best = SameThing.NO;
    for (var mine : List.of(one.of(), one.with())) {
      for (var yours : List.of(other.of(), other.with())) {
        var fit = SameThing.of(mine, yours);
        best = fit.atLeast(best) ? fit : best;
      }
    }
    return best;
  }

  private static boolean sameCount(Pool.Pair pair) {
    var one = pair.one().fact();
    var other = pair.other().fact();
    boolean there = there(one.act().kind()) && there(other.act().kind());
    if (!there && !one.act().equals(other.act())) {
      return false;
    }
    if (there) {
      boolean rare = !ANYTHING.contains(one.role());
      boolean pointed = bare(pair.one()) || bare(pair.other());
      return rare && (pointed || strength(pair) != SameThing.NO);
    }
    return one.act().kind() == Kind.BEFALL || strength(pair) != SameThing.NO;
  }

  private static boolean there(Kind kind) {
    return kind == Kind.BE || kind == Kind.NOTICE;
  }

  /// Whoever counts or notices is not what is counted: "the final count is 23", "the survey
  /// recorded 23".
  private static boolean bare(Stated one) {
    return one.fact().act().kind() == Kind.NOTICE || COUNTS.contains(one.fact().of().head());
  }

  private static Optional<Clash> compare(Pool.Pair pair, Pool pool) {
    var mine = pair.one().measured().orElseThrow().amount();
    var yours = pair.other().measured().orElseThrow().amount();
    var first = Reach.of(mine);
    var second = Reach.of(yours);
    if (first.meets(second) || isUpdate(pair, pool) || isPart(pair)) {
      return Optional.empty();
    }
    String computed = first.words() + " against " + second.words() + ": they do not meet";
    double weight =
        (strength(pair) == SameThing.NAMED ? 2 : 1)
            + (first.open() || second.open() ? 0 : 1)
            + Math.min(1, first.apart(second));
    return Optional.of(Clash.of(On.NUMBER, pair, computed, first.tolerance(second), weight, RULE));
  }

  /// Whether the later of two reports only counts more of what goes on being counted.
  private static boolean isUpdate(Pool.Pair pair, Pool pool) {
    var first = pool.day(pair.one().report());
    var second = pool.day(pair.other().report());
    boolean stays =
        pair.one().fact().act().verb().equals("have")
            || pair.other().fact().act().verb().equals("have")
            || !unit(pair.one()).equals("1");
    if (stays || first.isEmpty() || second.isEmpty()) {
      return false;
    }
    double rise = low(pair.other()) - low(pair.one());
    return first.get().isBefore(second.get()) && rise > 0
        || second.get().isBefore(first.get()) && rise < 0;
  }

  private static double low(Stated one) {
    return one.measured().map(measured -> measured.amount().low()).orElse(0.0);
  }

  /// Whether the one counts only some of the other's: "20 bronze cannon" of "60 cannon".
  private static boolean isPart(Pool.Pair pair) {
    int mine = pair.one().words().split("\\s+").length;
    int yours = pair.other().words().split("\\s+").length;
    boolean count = unit(pair.one()).equals("1");
    return count && mine != yours && (mine > yours) == (low(pair.one()) < low(pair.other()));
  }

  /// Of two amounts of one unit.
  static boolean isMoney(Amount amount) {
    return amount.unit().matches("[A-Z]{3}");
  }
}

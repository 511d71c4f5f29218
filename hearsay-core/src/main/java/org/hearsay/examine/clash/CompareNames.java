package org.hearsay.examine.clash;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Mention;

/// Two reports name the same thing differently ("the wreck is the Monte Alto", "the wreck is the
/// São Gens"), or one says that it is not what the other calls it.
final class CompareNames {

  private static final String RULE = "examine/names";

  private CompareNames() {}

  static List<Clash> find(Pool pool) {
    return pool
        .pairs(one -> one.fact().role().equals("name"), one -> one.fact().of().head())
        .stream()
        .filter(pair -> isOneThing(pair, pool))
        .flatMap(pair -> compare(pair).stream())
        .toList();
  }

  /// Both speak of the one ("the wreck", "her captain"); or the one does and its report also names
  /// whom the other calls so ("Captain X").
  private static boolean isOneThing(Pool.Pair pair, Pool pool) {
    boolean first = pair.one().fact().of().definite();
    boolean second = pair.other().fact().of().definite();
    if (first && second) {
      return true;
    }
    var known = first ? pair.one() : pair.other();
    var called = first ? pair.other() : pair.one();
    return (first || second) && pool.names(known.report(), called.fact().with());
  }

  private static Optional<Clash> compare(Pool.Pair pair) {
    var mine = pair.one().fact();
    var yours = pair.other().fact();
    boolean same = SameThing.sharesName(mine.with(), yours.with());
    boolean opposed = pair.one().holds() != pair.other().holds();
    boolean clash = same ? opposed : pair.one().holds() && pair.other().holds();
    return clash
        ? Optional.of(
            Clash.of(
                isPerson(pair.one()) && isPerson(pair.other()) ? On.PERSON : On.POLARITY,
                pair,
                same ? "it is, and it is not" : "two names for one " + mine.of().head(),
                "",
                3,
                RULE))
        : Optional.empty();
  }

  private static boolean isPerson(Stated one) {
    return one.claim().mentions().stream()
        .anyMatch(
            mention ->
                mention instanceof Mention.Named named
                    && named.kind() == Mention.Kind.PERSON
                    && named.span().overlaps(one.fact().span()));
  }
}

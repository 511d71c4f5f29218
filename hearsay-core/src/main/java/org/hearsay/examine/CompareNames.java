package org.hearsay.examine;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Finding.On;

/// Two reports name the same thing differently ("the wreck is the Monte Alto", "the wreck is the
/// São Gens"), or one says that it is not what the other calls it.
final class CompareNames {

  private static final String RULE = "examine/names";

  private CompareNames() {}

  static List<Clash> find(Pool pool) {
    return pool
        .pairs(one -> one.fact().role().equals("name"), one -> one.fact().of().head())
        .stream()
        .flatMap(pair -> compare(pair).stream())
        .toList();
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
                On.POLARITY,
                pair,
                same ? "it is, and it is not" : "two names for one " + mine.of().head(),
                "",
                3,
                RULE))
        : Optional.empty();
  }
}

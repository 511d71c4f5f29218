package org.hearsay.examine.clash;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Mention.Fact.Act.Kind;

/// Two reports date what happens to a thing only once to times that do not meet ("sank on 11
/// November 1702", "went down on 23 October 1702"), or one has it alive and well after its end
/// ("was afloat in 1704").
final class CompareDates {

  private static final String RULE = "examine/dates";
  private static final String AFTER = "examine/after-the-end";

  private CompareDates() {}

  static List<Clash> find(Pool pool) {
    var twice = pool.pairs(CompareDates::once, one -> one.fact().act().verb());
    var after = pool.pairs(one -> dated(one) && (ends(one) || lives(one)), one -> "");
    return Stream.concat(
            twice.stream().flatMap(pair -> twoTimes(pair).stream()),
            after.stream().flatMap(pair -> afterTheEnd(pair).stream()))
        .toList();
  }

  private static boolean dated(Stated one) {
    return one.holds() && one.fact().role().isEmpty() && Days.of(one.value()).isPresent();
  }

  private static boolean once(Stated one) {
    return dated(one) && (ends(one) || one.fact().act().kind() == Kind.ONCE);
  }

  private static boolean ends(Stated one) {
    return one.fact().act().kind() == Kind.END;
  }

  private static boolean lives(Stated one) {
    return one.fact().act().kind() == Kind.LIVE;
  }

  private static Optional<Clash> twoTimes(Pool.Pair pair) {
    var mine = Days.of(pair.one().value()).orElseThrow();
    var yours = Days.of(pair.other().value()).orElseThrow();
    var same = SameThing.of(pair.one().fact().of(), pair.other().fact().of());
    if (same == SameThing.NO || mine.meets(yours) || mine.isOldStyleOf(yours)) {
      return Optional.empty();
    }
    return Optional.of(
        Clash.of(
            On.DATE,
            pair,
            mine.words() + " against " + yours.words() + ": " + count(mine.apart(yours)) + " apart",
            "none: each as stated",
            same == SameThing.NAMED ? 4 : 2.5,
            RULE));
  }

  private static String count(long days) {
    return days == 1 ? "a day" : days + " days";
  }

  private static Optional<Clash> afterTheEnd(Pool.Pair pair) {
    boolean first = ends(pair.one());
    var end = first ? pair.one() : pair.other();
    var later = first ? pair.other() : pair.one();
    var same = SameThing.of(end.fact().of(), later.fact().of());
    var ended = Days.of(end.value()).orElseThrow();
    var seen = Days.of(later.value()).orElseThrow();
    if (!lives(later) || same != SameThing.NAMED || !ended.isBefore(seen)) {
      return Optional.empty();
    }
    return Optional.of(
        Clash.of(
            On.DATE,
            pair,
            "ended by " + ended.words() + ", yet told of " + seen.words(),
            "none: each as stated",
            3.5,
            AFTER));
  }
}

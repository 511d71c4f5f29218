package org.hearsay.examine;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;
import org.hearsay.model.When;

/// Two reports date the same thing to times that do not meet: "on 11 November 1702" against "on 23
/// October 1702". Only claims with exactly one date inside their own words, stated to the year or
/// finer, and in nearly the same words are compared: things do happen twice.
final class CompareDates implements Check {

  private static final String RULE = "examine/dates";
  private static final double ALIKE = 0.65;
  private static final double ALIKE_LONGER = 0.5;

  private record Told(Mention.Dated mention, LocalDateTime from, LocalDateTime to) {}

  @Override
  public List<Finding> find(Pool pool) {
    return pool.rivals().stream()
        .filter(pair -> pair.stream().allMatch(Rivals::told))
        .filter(pair -> alike(pair.getFirst(), pair.getLast()))
        .flatMap(pair -> compare(pair.getFirst(), pair.getLast()).stream())
        .toList();
  }

  private static boolean alike(Claim one, Claim other) {
    return one.certainty().negated() == other.certainty().negated()
        && Rivals.sharedWords(one, other) >= ALIKE
        && Rivals.sharedOfLonger(one, other) >= ALIKE_LONGER;
  }

  private static Optional<Finding> compare(Claim one, Claim other) {
    var first = sole(one);
    var second = sole(other);
    boolean apart =
        first.isPresent()
            && second.isPresent()
            && (!first.get().from().isBefore(second.get().to())
                || !second.get().from().isBefore(first.get().to()));
    return apart
        ? Optional.of(
            Rivals.contradiction(
                Finding.On.DATE,
                one,
                other,
                List.of(words(one, first), words(other, second)),
                RULE))
        : Optional.empty();
  }

  private static String words(Claim claim, Optional<Told> told) {
    return told.flatMap(one -> Rivals.printed(claim, one.mention())).orElse("");
  }

  private static Optional<Told> sole(Claim claim) {
    var dated =
        claim.mentions().stream()
            .filter(Mention.Dated.class::isInstance)
            .map(Mention.Dated.class::cast)
            .filter(mention -> Rivals.printed(claim, mention).isPresent())
            .toList();
    return dated.size() == 1 && dated.getFirst().when() instanceof When.Interval interval
        ? told(dated.getFirst(), interval)
        : Optional.empty();
  }

  private static Optional<Told> told(Mention.Dated mention, When.Interval interval) {
    boolean plain =
        interval.bound() == When.Bound.IN
            && interval.granularity() != When.Granularity.DECADE
            && interval.granularity() != When.Granularity.CENTURY;
    return plain
        ? interval
            .earliestStart()
            .flatMap(from -> interval.latestEnd().map(to -> new Told(mention, from, to)))
        : Optional.empty();
  }
}

package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.When;

/// Finds times of the same thing that do not overlap. Only claims with one time each, told as fact,
// are compared: with
/// several it is not known which belongs to what.
final class CompareDates implements Check {

  @Override
  public List<Finding> check(PoolOfGists pool, LocalDate asOf) {
    var findings = new ArrayList<Finding>();
    pool.pairs()
        .forEach(
            pair -> {
              var one = onlyTime(pair.earlier());
              var other = onlyTime(pair.later());
              if (one.isPresent() && other.isPresent() && apart(one.get(), other.get())) {
                findings.add(
                    new Finding.Contradiction(
                        Finding.On.DATE,
                        pair.earlier().id(),
                        pair.later().id(),
                        one.get().edtf() + " against " + other.get().edtf(),
                        "no day in common",
                        "none",
                        PoolOfGists.quotes(pair.earlier(), pair.later()),
                        "examine/compare-dates"));
              }
            });
    return findings;
  }

  private static Optional<When.Interval> onlyTime(Claim claim) {
    if (!(claim.certainty().mode() instanceof Mode.Asserted) || claim.certainty().negated()) {
      return Optional.empty();
    }
    var times =
        claim.mentions().stream()
            .filter(Mention.Dated.class::isInstance)
            .map(mention -> ((Mention.Dated) mention).when())
            .filter(When.Interval.class::isInstance)
            .map(When.Interval.class::cast)
            .toList();
    return times.size() == 1 && times.getFirst().bound() == When.Bound.IN
        ? Optional.of(times.getFirst())
        : Optional.empty();
  }

  private static boolean apart(When.Interval one, When.Interval other) {
    return ends(one, other) || ends(other, one);
  }

  /// Whether the first is over when the second begins, at the outermost of their bounds.
  private static boolean ends(When.Interval first, When.Interval second) {
    return first.latestEnd().isPresent()
        && second.earliestStart().isPresent()
        && !first.latestEnd().get().isAfter(second.earliestStart().get());
  }
}

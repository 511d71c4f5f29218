package org.hearsay.examine.clash;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.When;

/// The days a time can mean, the last one included.
record Days(LocalDateTime from, LocalDateTime to, When.Granularity fine) {

  /// The Julian calendar was this many days behind from 1582 to the last state that gave it up.
  private static final int LEAST_BEHIND = 10;

  private static final int MOST_BEHIND = 13;
  private static final int LAST_JULIAN_YEAR = 1923;

  /// Empty where the words leave an end open, bound the time ("before 2030"), or are coarser than a
  /// year.
  static Optional<Days> of(Mention mention) {
    return mention instanceof Mention.Dated dated && !dated.countedFromWorkedOut()
        ? of(dated.when())
        : Optional.empty();
  }

  static Optional<Days> of(When when) {
    boolean plain =
        when instanceof When.Interval interval
            && interval.bound() == When.Bound.IN
            && interval.granularity() != When.Granularity.DECADE
            && interval.granularity() != When.Granularity.CENTURY;
    if (!plain) {
      return Optional.empty();
    }
    var interval = (When.Interval) when;
    return interval
        .earliestStart()
        .flatMap(
            from -> interval.latestEnd().map(to -> new Days(from, to, interval.granularity())));
  }

  boolean meets(Days other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  boolean isBefore(Days other) {
    return !to.isAfter(other.from);
  }

  /// Days from the end of the earlier to the beginning of the later.
  long apart(Days other) {
    return isBefore(other)
        ? ChronoUnit.DAYS.between(to, other.from) + 1
        : ChronoUnit.DAYS.between(other.to, from) + 1;
  }

  /// Whether they can be one day in the two calendars that Europe had.
  boolean isOldStyleOf(Days other) {
    long days = ChronoUnit.DAYS.between(from, other.from);
    return from.getYear() < LAST_JULIAN_YEAR
        && Math.abs(days) >= LEAST_BEHIND
        && Math.abs(days) <= MOST_BEHIND
        && fine == When.Granularity.DAY
        && other.fine == When.Granularity.DAY;
  }

  /// "1702-11-11", "1702-11-01 to 1702-11-30".
  String words() {
    var last = to.minusNanos(1).toLocalDate();
    return from.toLocalDate().equals(last) ? last.toString() : from.toLocalDate() + " to " + last;
  }
}

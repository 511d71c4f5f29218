package org.hearsay.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When something is said to be: never more exact than the report.
public sealed interface When {

  /// The finest step the words state.
  enum Granularity {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY
  }

  /// How the words bound the time: "in 2017" IN, "until 2017" UNTIL, "since" SINCE, …
  enum Bound {
    IN,
    UNTIL,
    AT_LEAST_UNTIL,
    SINCE,
    BEFORE,
    BY,
    AFTER
  }

  /// A stretch with soft ends, all four in local time of the report, ends exclusive. Hard:
  /// "2003-2007" has `earliestStart = latestStart = 2003-01-01T00:00` and `earliestEnd =
  /// latestEnd = 2008-01-01T00:00`. Soft: "early 2017" begins on 1 January and ends between 1
  /// April and 1 May.
  /// The ends of a time whose year nobody tells are empty. Seasons are those of the north, the
  /// winter of a year the one that ends in it.
  ///
  /// @param bound what the words make of the time named: "at least until the end of winter 2017"
  /// names the end of that winter and is AT_LEAST_UNTIL it
  /// @param edtf the time named, in ISO 8601-2:2019 (EDTF): "2003/2007", "2017-01/2017-04~",
  /// "2016-12-09"; it begins between the two starts and ends between the two ends
  record Interval(
      Optional<LocalDateTime> earliestStart,
      Optional<LocalDateTime> latestStart,
      Optional<LocalDateTime> earliestEnd,
      Optional<LocalDateTime> latestEnd,
      Granularity granularity,
      Bound bound,
      String edtf)
      implements When {

    /// The last day on which what the words bound can be: of "by 1 June" it is 1 June, of "before 1
    /// June" 31 May. Where a day may come one sooner or later, as the moon is seen, it is taken to
    /// come when it is reckoned.
    public Optional<LocalDate> lastDay() {
      return (bound == Bound.BEFORE
              ? reckoned(earliestStart, latestStart)
              : reckoned(earliestEnd, latestEnd))
          .map(end -> end.minusNanos(1).toLocalDate());
    }

    private static Optional<LocalDateTime> reckoned(
        Optional<LocalDateTime> earliest, Optional<LocalDateTime> latest) {
      var between = earliest.map(first -> first.plusDays(1));
      return between.equals(latest.map(last -> last.minusDays(1))) ? between : latest;
    }
  }

  /// A length of time: "for two years". `atLeast` and `atMost` in units of `unit`.
  record Lasting(double atLeast, double atMost, ChronoUnit unit) implements When {}

  /// A set: "every Monday". `every` is an ISO 8601 period ("P1W"), `on` what recurs in it
  /// ("WXX-1", or empty).
  record Repeated(String every, String on) implements When {}

  /// A word that only points a way from the time of telling: "recently", PAST.
  record Vague(Direction direction, String words) implements When {
    /// Which way a vague word points from the time of telling.
    public enum Direction {
      PAST,
      PRESENT,
      FUTURE
    }
  }

  /// A time expression nothing could be made of, with the reason it stays so.
  record Unresolved(String words, String why) implements When {}
}

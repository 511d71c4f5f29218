package org.hearsay.present.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.hearsay.model.When;

/// When a pool's claims say things were or will be, and when its reports came out.
///
/// @param bars by their beginning
/// @param published by day
public record TimelineStrip(List<Bar> bars, List<Issue> published, Tally tally) {

  /// A stretch of time, once for all claims that name it.
  ///
  /// @param id `t3`, its number on this strip
  /// @param words the sources' words for it, each once: "eight years ago", "in 2009"
  /// @param edtf the same in ISO 8601-2:2019
  /// @param basis how the first of the words was reckoned and read
  /// @param deadline whether it is the day a forecast must have come true by
  public record Bar(
      String id,
      List<String> words,
      String edtf,
      Basis basis,
      Ends ends,
      When.Granularity granularity,
      boolean deadline,
      List<Cited> claims) {
    public Bar {
      words = List.copyOf(words);
      claims = List.copyOf(claims);
    }

    public State state() {
      return Cited.gravest(claims);
    }
  }

  /// The four bounds, ends exclusive; one that is not known is empty.
  public record Ends(
      Optional<LocalDateTime> earliestStart,
      Optional<LocalDateTime> latestStart,
      Optional<LocalDateTime> earliestEnd,
      Optional<LocalDateTime> latestEnd) {

    /// Of what the words bound by the named time: "in June" lies in it, "since June" begins in it
    /// and has no end, "before June" ends before it and has no beginning.
    static Ends of(When.Interval named) {
      Optional<LocalDateTime> none = Optional.empty();
      return switch (named.bound()) {
        case IN ->
            new Ends(
                named.earliestStart(), named.latestStart(), named.earliestEnd(), named.latestEnd());
        case SINCE -> new Ends(named.earliestStart(), named.latestEnd(), none, none);
        case AFTER -> new Ends(named.latestEnd(), none, none, none);
        case UNTIL -> new Ends(none, none, named.earliestStart(), named.latestEnd());
        case AT_LEAST_UNTIL -> new Ends(none, none, named.earliestStart(), none);
        case BEFORE -> new Ends(none, none, none, named.latestStart());
        case BY -> new Ends(none, none, none, named.latestEnd());
      };
    }
  }

  /// A report's publication.
  ///
  /// @param report `r3`
  /// @param first the first day it can have been
  /// @param last the last, inclusive
  /// @param workedOut stated nowhere, and only worked out from the text
  public record Issue(
      String report, String outlet, LocalDate first, LocalDate last, boolean workedOut) {

    /// "2016-12-10", "2016-12-01 to 2016-12-31", "about 2016-12-01 to 2016-12-31".
    public String days() {
      return (workedOut ? "about " : "")
          + (first.equals(last) ? first.toString() : first + " to " + last);
    }
  }

  /// Each claim is counted once.
  ///
  /// @param shown claims with a bar
  /// @param vague claims whose only times have no place on a calendar: "recently", "for two years"
  /// @param undated claims that name no time
  /// @param unpublished reports without a day of publication
  public record Tally(int claims, int shown, int vague, int undated, int unpublished) {

    /// "showing 120 of 611 claims: 450 without a time, 41 with words no calendar can place".
    public String words() {
      var parts = new StringJoiner(", ", ": ", "").setEmptyValue("");
      if (undated > 0) {
        parts.add(undated + " without a time");
      }
      if (vague > 0) {
        parts.add(vague + " with words no calendar can place, such as “recently”");
      }
      return "showing " + shown + " of " + claims + (claims == 1 ? " claim" : " claims") + parts;
    }
  }

  public TimelineStrip {
    bars = List.copyOf(bars);
    published = List.copyOf(published);
  }

  public static TimelineStrip of(PoolView pool) {
    return new TimeBars().strip(pool);
  }
}

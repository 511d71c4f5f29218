package org.hearsay.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Days;

/// Days by the name of their weekday: "Monday", "this Friday", "next Friday", "the following
/// Friday".
final class Weekdays {

  private static final int MOST_MONTHS = 6;
  private static final int[] AHEAD = {1, -1};
  private static final int[] BACK = {-1, 1};

  private final Phrase phrase;
  private final DayOfWeek weekday;

  Weekdays(Phrase phrase) {
    this.phrase = phrase;
    weekday = DayOfWeek.of(phrase.number("weekday"));
  }

  Reckoned value() {
    var near = phrase.reference().forDates();
    switch (phrase.match().rule().kind()) {
      case "story-weekday" -> {
        return phrase.fromStory(day -> day(stepped(day)));
      }
      case "weekday-week" -> {
        return phrase.fromNow(day -> day(day.with(TemporalAdjusters.next(weekday)).plusWeeks(1)));
      }
      case "weekday-of-month" -> {
        return phrase.near(near, this::ofMonth);
      }
      default -> {
        return named(near);
      }
    }
  }

  private Reckoned named(Optional<Anchor> near) {
    return switch (phrase.value("which").orElse("")) {
      case "" -> near.map(this::bare).orElseGet(() -> phrase.near(near, this::day));
      case "0" -> phrase.near(near, day -> day(inWeekOf(day)));
      default -> near.map(this::stepped).orElseGet(() -> phrase.near(near, this::day));
    };
  }

  private When day(LocalDate day) {
    return Days.day(day, phrase.bound());
  }

  private LocalDate inWeekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(weekday.getValue() - 1L);
  }

  /// "Tuesday, the fifteenth": of the months around the nearest that has it, ahead where due.
  private When ofMonth(LocalDate near) {
    int day = phrase.number("day");
    for (int months = 0; months <= MOST_MONTHS; months++) {
      for (int way : phrase.isDue() ? AHEAD : BACK) {
        var month = YearMonth.from(near).plusMonths((long) way * months);
        boolean past = month.isValidDay(day) && month.atDay(day).isBefore(near);
        if (month.isValidDay(day)
            && month.atDay(day).getDayOfWeek() == weekday
            && !(phrase.isDue() && past)) {
          return day(month.atDay(day));
        }
      }
    }
    return new When.Unresolved(phrase.words(), "no such day is near");
  }

  /// The last one, or the next where it is due; where no verb tells which, the other may be meant.
  private Reckoned bare(Anchor near) {
    var last = near.day().with(TemporalAdjusters.previousOrSame(weekday));
    var next = near.day().with(TemporalAdjusters.next(weekday));
    boolean today = last.equals(near.day());
    var chosen = phrase.isDue() && !today ? next : last;
    var value = new Reckoned(day(chosen), near.basis());
    return today || phrase.verb() != Phrase.Verb.OTHER || !phrase.reference().isNews()
        ? value
        : value.or(
            day(chosen.equals(last) ? next : last),
            (chosen.equals(last) ? "the one after, " : "the one before, ") + near.basis());
  }

  /// "next Friday" said on a Wednesday is the coming one, or that of next week.
  private Reckoned stepped(Anchor near) {
    var chosen = stepped(near.day());
    var value = new Reckoned(day(chosen), near.basis());
    long week = ChronoUnit.DAYS.between(near.day(), chosen) > 0 ? 1 : -1;
    return chosen.equals(inWeekOf(near.day()))
        ? value.or(
            day(chosen.plusWeeks(week)),
            (week > 0 ? "that of next week, " : "that of last week, ") + near.basis())
        : value;
  }

  private LocalDate stepped(LocalDate near) {
    return near.with(
        phrase.number("which") > 0
            ? TemporalAdjusters.next(weekday)
            : TemporalAdjusters.previous(weekday));
  }
}

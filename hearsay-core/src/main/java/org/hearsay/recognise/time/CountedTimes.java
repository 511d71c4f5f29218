package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Days;
import org.hearsay.recognise.time.value.Parts;

/// Times counted from another: "eight years ago", "last week", "two days later", "the same month".
final class CountedTimes {

  private final Phrase phrase;

  CountedTimes(Phrase phrase) {
    this.phrase = phrase;
  }

  Reckoned value() {
    return switch (phrase.match().rule().kind()) {
      case "ago" -> phrase.fromNow(day -> phrase.step(day, -whole()));
      case "same-time" -> phrase.fromNow(this::sameTime);
      case "relative" -> part(phrase.fromDate(day -> phrase.step(day, phrase.number("which"))));
      case "dayword" -> dayword();
      case "weekend" -> phrase.fromNow(this::weekend);
      case "definite" -> part(phrase.near(definite(), day -> phrase.step(day, 0)));
      case "day-of-month" ->
          phrase.has("which")
              ? phrase.fromNow(this::dayOfMonth)
              : phrase.fromStory(this::dayOfMonth);
      case "within" -> phrase.fromNow(this::within);
      case "hence" -> phrase.fromNow(this::within);
      case "in" ->
          phrase.isDue() ? phrase.fromNow(this::within) : Reckoned.asWritten(Lengths.of(phrase));
      case "unit-end" -> end();
      case "event-count", "event-day" -> fromEvent();
      case "event-within" -> withinEvent();
      case "story" -> part(fromStory(phrase.number("which")));
      default -> fromStory(whole() * phrase.number("which"));
    };
  }

  /// "this time last year": about that month.
  private When sameTime(LocalDate now) {
    var day = now.plus(phrase.number("which"), phrase.unit());
    return phrase.unit() == ChronoUnit.YEARS
        ? Days.month(day.getYear(), day.getMonthValue(), phrase.bound())
        : Days.day(day, phrase.bound());
  }

  /// "Four days after the landing": a length where the report has not told when that was; "the day
  /// after" is counted from the story then.
  private Reckoned fromEvent() {
    long steps = whole() * phrase.number("which");
    return phrase
        .event()
        .map(
            event ->
                new Reckoned(
                    phrase.step(start(event.when()), steps),
                    "counted from " + event.when().edtf() + ", when it was told"))
        .orElseGet(
            () ->
                phrase.has("n") || phrase.has("unit")
                    ? Reckoned.asWritten(Lengths.of(phrase))
                    : fromStory(steps));
  }

  /// "Within five days of the vote": a length where the report has not told when that is.
  private Reckoned withinEvent() {
    return phrase
        .event()
        .map(
            event ->
                new Reckoned(
                    within(start(event.when())),
                    "counted from " + event.when().edtf() + ", when it was told"))
        .orElseGet(() -> Reckoned.asWritten(Lengths.of(phrase)));
  }

  private static LocalDate start(Interval time) {
    return time.earliestStart().orElseThrow().toLocalDate();
  }

  /// "Four days later": some day where the story has told no more than a month; "ten years later"
  /// than 2003-2007: some year.
  private Reckoned fromStory(long steps) {
    return phrase
        .fromStory(day -> phrase.step(day, steps))
        .map(
            when ->
                phrase
                    .reference()
                    .storyTime()
                    .map(told -> blurred(when, told, steps))
                    .orElse(when));
  }

  private When blurred(When when, Interval told, long steps) {
    boolean ofYears = steps > 1 && phrase.unit() == ChronoUnit.YEARS && told.edtf().contains("/");
    if (!(when instanceof Interval exact)
        || !ofYears && told.granularity().compareTo(exact.granularity()) <= 0) {
      return when;
    }
    var first = phrase.step(start(told), steps);
    var last = phrase.step(told.latestEnd().orElseThrow().toLocalDate().minusDays(1), steps);
    return first instanceof Interval from && last instanceof Interval to
        ? Days.someOf(from, to)
        : when;
  }

  private long whole() {
    return Math.min(10_000, Math.round(phrase.amount()));
  }

  /// "today"; in a history, where somebody of its own speaks, it is a day that nobody tells.
  private Reckoned dayword() {
    int days = phrase.number("dayword");
    boolean spoken =
        days != 0
            || phrase.match().sentence().tokens().stream()
                .anyMatch(token -> token.norm().equals("\""));
    return spoken && phrase.reference().isHistory()
        ? new Reckoned(
            Days.open("XXXX-XX-XX", Granularity.DAY, phrase.bound()), "spoken within the story")
        : phrase.fromNow(day -> Days.day(day.plusDays(days), phrase.bound()));
  }

  /// "the weekend" is the last one, unless something is to be done by it.
  private When weekend(LocalDate day) {
    boolean over = !phrase.has("which") && !phrase.isDue() && day.getDayOfWeek().getValue() < 5;
    return Days.weekend(day.plusWeeks(over ? -1 : phrase.number("which")), phrase.bound());
  }

  /// "the 28th of that month", "the 3rd of next month".
  private When dayOfMonth(LocalDate day) {
    var month = day.plusMonths(phrase.number("which"));
    return Days.day(month.withDayOfMonth(phrase.number("day")), phrase.bound());
  }

  /// What "the day" and "the year" stand for.
  private Optional<Anchor> definite() {
    return phrase.unit() == ChronoUnit.DAYS
        ? phrase.reference().forHours()
        : phrase.reference().forDates();
  }

  private Reckoned part(Reckoned time) {
    return time.map(when -> Parts.of(when, phrase.value("part")));
  }

  /// "the end of the year", "year-end".
  private Reckoned end() {
    return phrase.fromStory(day -> Parts.of(phrase.step(day, 0), Optional.of("0.75-1")));
  }

  private When within(LocalDate near) {
    return phrase.number("past") < 0
        ? Days.between(near.minus(days(), dayUnit()), near, phrase.bound())
        : Days.between(near, near.plus(days(), dayUnit()), phrase.bound());
  }

  /// "Half a year", "a year and a half".
  private boolean isPartOfYear() {
    return phrase.unit() == ChronoUnit.YEARS && phrase.length() % 1 != 0;
  }

  private ChronoUnit dayUnit() {
    if (isPartOfYear()) {
      return ChronoUnit.MONTHS;
    }
    return phrase.unit().compareTo(ChronoUnit.DAYS) < 0 ? ChronoUnit.DAYS : phrase.unit();
  }

  /// The count, in days where the unit is shorter than a day.
  private long days() {
    if (isPartOfYear()) {
      return Math.min(10_000, Math.round(12 * phrase.length()));
    }
    return switch (phrase.unit()) {
      case HOURS -> phrase.count() / 24;
      case MINUTES, SECONDS -> 0;
      default -> phrase.count();
    };
  }
}

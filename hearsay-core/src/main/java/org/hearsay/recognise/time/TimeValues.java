package org.hearsay.recognise.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.rules.Match;

/// The value functions that time rules name under `gives`: slots in, a [When] out.
final class TimeValues {

  private final Match match;
  private final Reference reference;
  private final When.Bound bound;

  private TimeValues(Match match, Reference reference, When.Bound bound) {
    this.match = match;
    this.reference = reference;
    this.bound = bound;
  }

  /// @param reference the days that incomplete and relative times are counted from
  /// @param words the mention's words, for what stays unresolved
  static Optional<When> of(Match match, Reference reference, When.Bound bound, String words) {
    try {
      return Optional.of(new TimeValues(match, reference, bound).value(words));
    } catch (DateTimeException impossible) {
      return Optional.of(new When.Unresolved(words, "there is no such day"));
    }
  }

  private When value(String words) {
    return switch (match.rule().kind()) {
      case "date" -> date();
      case "iso" -> Days.day(LocalDate.of(number("year"), number("month"), number("day")), bound);
      case "month" -> month();
      case "season" -> season(words);
      case "years" -> years();
      case "year" -> Days.part(Days.year(number("year"), bound), match.value("part"));
      case "decade" -> Days.part(Days.decade(number("decade"), bound), match.value("part"));
      case "century" -> Days.part(Days.century(number("century"), bound), match.value("part"));
      case "weekday" -> weekday(words);
      case "ago" -> anchored(words, day -> Days.around(day.minus(count(), unit()), unit(), bound));
      case "relative" ->
          anchored(words, day -> Days.around(day.plus(number("which"), unit()), unit(), bound));
      case "weekend" -> anchored(words, day -> Days.weekend(day.plusWeeks(number("which")), bound));
      case "dayword" -> anchored(words, day -> Days.day(day.plusDays(number("dayword")), bound));
      case "within" -> within(words);
      case "lasting" -> new When.Lasting(amount(), amount(), unit());
      case "every" -> every();
      case "story" ->
          near(
              words,
              reference.forStory(),
              day -> Days.around(day.plus(number("which"), unit()), unit(), bound));
      case "story-count" ->
          near(
              words,
              reference.forStory(),
              day -> Days.around(day.plus(count() * number("which"), unit()), unit(), bound));
      case "quarter" -> quarter(words);
      case "lasting-some" -> new When.Lasting(1, 1, unit());
      case "vague" ->
          new When.Vague(
              When.Vague.Direction.valueOf(match.value("vague").orElse("PRESENT")), words);
      default -> new When.Unresolved(words, "the rule gives no value");
    };
  }

  private interface FromDay {
    When at(LocalDate day);
  }

  private When anchored(String words, FromDay from) {
    return near(words, reference.forNow(), from);
  }

  private static When near(String words, Optional<LocalDate> anchor, FromDay from) {
    return anchor
        .map(from::at)
        .orElseGet(() -> new When.Unresolved(words, "no day of publication to count from"));
  }

  private int number(String slot) {
    return match.value(slot).map(value -> (int) Double.parseDouble(value)).orElse(0);
  }

  private double amount() {
    return match.value("n").map(Double::parseDouble).orElse(1.0);
  }

  private long count() {
    return Math.min(100_000, Math.round(amount()));
  }

  private ChronoUnit unit() {
    return ChronoUnit.valueOf(match.value("unit").orElse("DAYS"));
  }

  private When date() {
    int month = number("month");
    int day = number("day");
    if (match.slot("year").isPresent()) {
      return Days.day(LocalDate.of(number("year"), month, day), bound);
    }
    return reference
        .forDates()
        .<When>map(
            near -> Days.day(LocalDate.of(Days.nearestYear(near, month, day), month, day), bound))
        .orElseGet(
            () -> Days.open("XXXX-%02d-%02d".formatted(month, day), When.Granularity.DAY, bound));
  }

  private When month() {
    int month = number("month");
    var part = match.value("part");
    if (match.slot("year").isPresent()) {
      return Days.part(Days.month(number("year"), month, bound), part);
    }
    return reference
        .forDates()
        .<When>map(
            near -> Days.part(Days.month(Days.nearestYear(near, month, 15), month, bound), part))
        .orElseGet(() -> Days.open("XXXX-%02d".formatted(month), When.Granularity.MONTH, bound));
  }

  private When season(String words) {
    int season = number("season");
    if (match.slot("year").isPresent()) {
      return Days.part(Days.season(number("year"), season, bound), match.value("part"));
    }
    return anchored(words, near -> Days.season(near.getYear() + number("which"), season, bound));
  }

  private When years() {
    int start = number("year");
    int end = match.slot("end").isPresent() ? number("end") : start / 100 * 100 + number("short");
    return end < start ? Days.year(start, bound) : Days.years(start, end, bound);
  }

  private When quarter(String words) {
    int quarter = number("nth");
    return match.slot("year").isPresent()
        ? Days.quarter(number("year"), quarter, bound)
        : near(words, reference.forDates(), day -> Days.quarter(day.getYear(), quarter, bound));
  }

  private When weekday(String words) {
    var weekday = DayOfWeek.of(number("weekday"));
    return near(
        words,
        reference.forDates(),
        near -> {
          var day =
              switch (match.value("which").orElse("")) {
                case "1" -> near.with(TemporalAdjusters.next(weekday));
                case "-1" -> near.with(TemporalAdjusters.previous(weekday));
                case "0" ->
                    near.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(weekday.getValue() - 1L);
                default -> near.with(TemporalAdjusters.previousOrSame(weekday));
              };
          return Days.day(day, bound);
        });
  }

  private When within(String words) {
    boolean past = match.value("past").isPresent() || words.matches("(?i).*\\b(last|past)\\b.*");
    return anchored(
        words,
        near ->
            past
                ? Days.between(near.minus(count(), unit()), near, bound)
                : Days.between(near, near.plus(count(), unit()), bound));
  }

  private When every() {
    return match.slot("weekday").isPresent()
        ? new When.Repeated("P1W", "WXX-" + number("weekday"))
        : new When.Repeated("P1" + Days.letter(unit()), "");
  }
}

package org.hearsay.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;

/// Times by their name: days, months, seasons, quarters, years, centuries, weekdays, holidays.
final class NamedTimes {

  private final Phrase phrase;
  private final When.Bound bound;

  NamedTimes(Phrase phrase) {
    this.phrase = phrase;
    this.bound = phrase.bound();
  }

  When value() {
    return switch (phrase.match().rule().kind()) {
      case "date" -> date();
      case "days" -> days();
      case "iso" ->
          Days.day(
              LocalDate.of(phrase.number("year"), phrase.number("month"), phrase.number("day")),
              bound);
      case "slashed" -> slashed();
      case "month" -> part(month());
      case "season" -> part(season());
      case "quarter" -> quarter();
      case "half" -> half();
      case "years" -> years();
      case "year" -> part(Days.year(phrase.number("year"), bound));
      case "era-year" -> part(Days.year(1 - phrase.number("year"), bound));
      case "short-year" -> Days.year(shortYear(phrase.number("short")), bound);
      case "decade" -> part(Days.decade(decade(), bound));
      case "century" -> part(Days.century(phrase.number("century"), bound));
      case "era-century" -> part(Days.century(1 - phrase.number("century"), bound));
      case "weekday" -> weekday();
      case "story-weekday" -> phrase.fromStory(this::steppedWeekday);
      case "story-month" -> phrase.fromStory(this::steppedMonth);
      case "holiday" -> holiday();
      default -> new When.Unresolved(phrase.words(), "the rule gives no value");
    };
  }

  private When part(When when) {
    return when instanceof Interval whole ? Days.part(whole, phrase.value("part")) : when;
  }

  private When date() {
    int month = phrase.number("month");
    int day = phrase.number("day");
    return phrase
        .givenYear()
        .or(() -> phrase.reference().yearOf(month, day, phrase.verb()))
        .<When>map(year -> Days.day(LocalDate.of(year, month, day), bound))
        .orElseGet(() -> Days.open("XXXX-%02d-%02d".formatted(month, day), Granularity.DAY, bound));
  }

  /// "9-12 December".
  private When days() {
    int month = phrase.number("month");
    var year =
        phrase
            .givenYear()
            .or(() -> phrase.reference().yearOf(month, phrase.number("day"), phrase.verb()));
    if (year.isEmpty()) {
      return Days.open(
          "XXXX-%02d-%02d".formatted(month, phrase.number("day")), Granularity.DAY, bound);
    }
    var first = LocalDate.of(year.get(), month, phrase.number("day"));
    var last = LocalDate.of(year.get(), month, phrase.number("end"));
    return last.isBefore(first) ? Days.day(first, bound) : Days.between(first, last, bound);
  }

  /// "7/8/07": the month first, unless it cannot be.
  private When slashed() {
    int first = phrase.number("first");
    int second = phrase.number("second");
    int year = phrase.has("year") ? phrase.number("year") : shortYear(phrase.number("short"));
    return first > 12
        ? Days.day(LocalDate.of(year, second, first), bound)
        : Days.day(LocalDate.of(year, first, second), bound);
  }

  private When month() {
    int month = phrase.number("month");
    if (phrase.has("which")) {
      return phrase.fromDate(this::steppedMonth);
    }
    return phrase
        .givenYear()
        .or(() -> phrase.reference().yearOf(month, 15, phrase.verb()))
        .<When>map(year -> Days.month(year, month, bound))
        .orElseGet(() -> Days.open("XXXX-%02d".formatted(month), Granularity.MONTH, bound));
  }

  /// "last April", "next April", "this April"; "the previous April" from the story.
  private When steppedMonth(LocalDate day) {
    int month = phrase.number("month");
    int which = phrase.number("which");
    var here = YearMonth.from(day);
    int year = day.getYear();
    if (which < 0 && month >= here.getMonthValue()) {
      year--;
    } else if (which > 0 && month <= here.getMonthValue()) {
      year++;
    }
    return Days.month(year, month, bound);
  }

  private When season() {
    int season = phrase.number("season");
    var year = phrase.givenYear();
    if (year.isPresent()) {
      return Days.season(year.get(), season, bound);
    }
    if (phrase.has("which")) {
      return phrase.fromDate(day -> steppedSeason(day, season));
    }
    return phrase.near(
        phrase
            .reference()
            .yearOf(season == 24 ? 1 : 3 * (season - 21) + 4, 15, phrase.verb())
            .map(y -> LocalDate.of(y, 1, 1)),
        day -> Days.season(day.getYear(), season, bound));
  }

  private When steppedSeason(LocalDate day, int season) {
    int middle = 3 * (season - 21) + 4;
    int which = phrase.number("which");
    int here = day.getMonthValue();
    int month = middle > 12 ? 1 : middle;
    boolean back = which < 0 && month >= here;
    return Days.season(
        day.getYear() + (back ? -1 : which > 0 && month <= here ? 1 : 0), season, bound);
  }

  private When quarter() {
    int quarter = phrase.number("nth");
    return phrase
        .givenYear()
        .or(() -> phrase.reference().yearOfQuarter(quarter))
        .<When>map(year -> Days.quarter(year, quarter, bound))
        .orElseGet(() -> new When.Unresolved(phrase.words(), "no year to count from"));
  }

  private When half() {
    int half = phrase.number("nth");
    return phrase.near(
        phrase
            .givenYear()
            .map(year -> LocalDate.of(year, 1, 1))
            .or(() -> phrase.reference().forNow()),
        day -> Days.half(day.getYear(), half, bound));
  }

  private When years() {
    int start = phrase.number("year");
    int end = phrase.has("end") ? phrase.number("end") : start / 100 * 100 + phrase.number("short");
    return end < start ? Days.year(start, bound) : Days.years(start, end, bound);
  }

  private int shortYear(int twoDigits) {
    int near = phrase.reference().forDates().map(LocalDate::getYear).orElse(2000);
    int year = near / 100 * 100 + twoDigits;
    return year > near + 20 ? year - 100 : year;
  }

  private int decade() {
    int decade = phrase.number("decade");
    return decade >= 100 ? decade : shortYear(decade * 10) / 10;
  }

  private When weekday() {
    var weekday = DayOfWeek.of(phrase.number("weekday"));
    return phrase.near(
        phrase.reference().forDates(),
        near ->
            switch (phrase.value("which").orElse("")) {
              case "" -> Days.day(bareWeekday(near, weekday), bound);
              case "0" ->
                  Days.day(
                      near.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                          .plusDays(weekday.getValue() - 1L),
                      bound);
              default -> steppedWeekday(near);
            });
  }

  private LocalDate bareWeekday(LocalDate near, DayOfWeek weekday) {
    boolean next = phrase.isDue();
    return near.with(
        next && near.getDayOfWeek() != weekday
            ? TemporalAdjusters.next(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  private When steppedWeekday(LocalDate near) {
    var weekday = DayOfWeek.of(phrase.number("weekday"));
    return Days.day(
        near.with(
            phrase.number("which") > 0
                ? TemporalAdjusters.next(weekday)
                : TemporalAdjusters.previous(weekday)),
        bound);
  }

  private When holiday() {
    var holiday = Holiday.parse(phrase.value("holiday").orElse("1-1"));
    var year =
        phrase
            .givenYear()
            .or(
                () ->
                    phrase.reference().yearOf(holiday.in(2000).getMonthValue(), 15, phrase.verb()));
    return phrase.near(year.map(holiday::in), day -> Days.day(day, bound));
  }

  static Optional<Integer> yearOf(When when) {
    return when instanceof Interval interval && interval.granularity() == Granularity.YEAR
        ? interval.earliestStart().map(start -> start.getYear())
        : Optional.empty();
  }
}

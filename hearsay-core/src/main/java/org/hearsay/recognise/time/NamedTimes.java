package org.hearsay.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Days;
import org.hearsay.recognise.time.value.Holiday;
import org.hearsay.recognise.time.value.Parts;
import org.hearsay.recognise.time.words.StrokeOrder;

/// Times by their name: days, months, seasons, quarters, years, centuries, weekdays, holidays.
final class NamedTimes {

  /// Days that the later Easter comes after the earlier, at most.
  private static final int BETWEEN_EASTERS = 35;

  private final Phrase phrase;
  private final When.Bound bound;

  NamedTimes(Phrase phrase) {
    this.phrase = phrase;
    this.bound = phrase.bound();
  }

  Reckoned value() {
    return switch (phrase.match().rule().kind()) {
      case "date", "listed-day" -> date();
      case "days" -> days();
      case "iso", "years", "year", "era-year", "era-range", "century", "era-century" ->
          Reckoned.asWritten(written());
      case "slashed" -> slashed();
      case "month" -> part(month());
      case "week-of-month" -> weekOfMonth();
      case "season" -> part(season());
      case "quarter" -> part(quarter());
      case "half" -> part(half());
      case "short-year" ->
          phrase.near(
              Optional.of(shortYear(phrase.number("short"))),
              day -> Days.year(day.getYear(), bound));
      case "decade" -> part(decade());
      case "nth-weekday" -> nthWeekday();
      case "weekday", "weekday-week", "weekday-of-month", "story-weekday" ->
          new Weekdays(phrase).value();
      case "story-month" -> phrase.fromStory(this::steppedMonth);
      case "holiday" -> holiday();
      default -> Reckoned.unresolved(phrase.words(), "the rule gives no value");
    };
  }

  /// Times that print all they need.
  private When written() {
    int year = phrase.number("year");
    int century = phrase.number("century");
    var time =
        switch (phrase.match().rule().kind()) {
          case "years" -> years();
          case "year" -> Days.year(year, bound);
          case "era-year" -> Days.year(1 - year, bound);
          case "era-range" -> Days.years(1 - year, 1 - phrase.number("end"), bound);
          case "century" -> Days.century(century, bound);
          case "era-century" -> Days.century(1 - century, bound);
          default ->
              Days.day(LocalDate.of(year, phrase.number("month"), phrase.number("day")), bound);
        };
    return Parts.of(time, phrase.value("part"));
  }

  private Reckoned part(Reckoned time) {
    return time.map(when -> Parts.of(when, phrase.value("part")));
  }

  /// In the year the words, a neighbour or the reference give it; else of no known year.
  private Reckoned inYear(Optional<Anchor> year, IntFunction<When> value, String open) {
    return year.map(one -> Reckoned.at(one, first -> value.apply(first.getYear())))
        .orElseGet(
            () ->
                new Reckoned(
                    Days.open(open, open.length() > 7 ? Granularity.DAY : Granularity.MONTH, bound),
                    "no year told"));
  }

  private Reckoned date() {
    int month = phrase.number("month");
    int day = phrase.number("day");
    return inYear(
        year(month, day),
        year -> Days.day(LocalDate.of(year, month, day), bound),
        String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  /// The year that is printed or told, or the one in which this day of the year lies.
  private Optional<Anchor> year(int month, int day) {
    return phrase
        .givenYear()
        .or(
            () ->
                phrase.has("back")
                    ? phrase.reference().yearBefore(month, day)
                    : phrase.reference().yearOf(month, day, phrase.verb()));
  }

  /// "9-12 December".
  private Reckoned days() {
    int month = phrase.number("month");
    int day = phrase.number("day");
    return inYear(
        year(month, day),
        year -> days(year, month),
        String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
  }

  private When days(int year, int month) {
    var first = LocalDate.of(year, month, phrase.number("day"));
    var last = LocalDate.of(year, month, phrase.number("end"));
    return last.isBefore(first) ? Days.day(first, bound) : Days.between(first, last, bound);
  }

  /// "7/8/07": in the order of the report's own other dates; the month first where they tell none.
  private Reckoned slashed() {
    int first = phrase.number("first");
    int second = phrase.number("second");
    var year = phrase.givenYear().orElseGet(() -> shortYear(phrase.number("short")));
    var strokes = phrase.reference().strokes();
    boolean either = first <= 12 && second <= 12 && first != second;
    boolean dayFirst = first > 12 || either && strokes.order() == StrokeOrder.Order.DAY_FIRST;
    String basis = either ? year.basis() + ", " + strokes.words() : year.basis();
    var value = new Reckoned(stroked(year.year(), dayFirst, first, second), basis);
    return either && strokes.order() == StrokeOrder.Order.OPEN
        ? value.or(stroked(year.year(), !dayFirst, first, second), "the day first")
        : value;
  }

  private When stroked(int year, boolean dayFirst, int first, int second) {
    return dayFirst
        ? Days.day(LocalDate.of(year, second, first), bound)
        : Days.day(LocalDate.of(year, first, second), bound);
  }

  private Reckoned month() {
    int month = phrase.number("month");
    if (phrase.has("which")) {
      return phrase.fromDate(this::steppedMonth);
    }
    return inYear(
        year(month, 15),
        year -> Days.month(year, month, bound),
        String.format(Locale.ROOT, "XXXX-%02d", month));
  }

  /// "the last week of August".
  private Reckoned weekOfMonth() {
    int month = phrase.number("month");
    int nth = phrase.number("nth");
    return phrase.near(
        year(month, 15),
        year -> {
          var first = LocalDate.of(year.getYear(), month, 1);
          var start = nth > 0 ? first.plusWeeks(nth - 1L) : first.plusMonths(1).minusWeeks(-nth);
          return Days.around(start.plusDays(3), ChronoUnit.WEEKS, bound);
        });
  }

  /// "the last Friday in August".
  private Reckoned nthWeekday() {
    int month = phrase.number("month");
    var nth =
        TemporalAdjusters.dayOfWeekInMonth(
            phrase.number("nth"), DayOfWeek.of(phrase.number("weekday")));
    return phrase.near(
        year(month, 15), year -> Days.day(LocalDate.of(year.getYear(), month, 1).with(nth), bound));
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

  private Reckoned season() {
    int season = phrase.number("season");
    int month = season == 24 ? 1 : 3 * (season - 21) + 4;
    if (isKind()) {
      return Reckoned.asWritten(Days.open("XXXX-" + season, Granularity.SEASON, bound));
    }
    var given = phrase.givenYear();
    if (phrase.has("which") && given.isEmpty()) {
      return phrase.fromDate(day -> steppedSeason(day, season));
    }
    if (season == 24 && phrase.has("end")) {
      return phrase.near(given, day -> Days.winterFrom(day.getYear(), bound));
    }
    var value =
        phrase.near(
            isDeadline() && given.isEmpty() && !isLate() ? nextYear(month) : year(month, 15),
            day -> Days.season(day.getYear(), season, bound));
    return season == 24 && given.isPresent()
        ? value.or(
            Days.season(given.get().year() + 1, season, bound),
            "the winter that begins in " + given.get().year())
        : value;
  }

  /// "By winter", said late in one, is by the next; "by the end of summer" is not.
  private Optional<Anchor> nextYear(int month) {
    return phrase
        .reference()
        .forNow()
        .map(
            now ->
                Anchor.year(
                    now.day().getMonthValue() < month ? now.year() : now.year() + 1, now.basis()));
  }

  /// "Late summer", "the end of summer": a part that does not begin where the season does.
  private boolean isLate() {
    return phrase.value("part").filter(share -> !share.startsWith("0-")).isPresent();
  }

  private boolean isDeadline() {
    return phrase.isDue() && bound != When.Bound.IN;
  }

  /// "winter quarters": of any winter.
  private boolean isKind() {
    var match = phrase.match();
    var tokens = match.sentence().tokens();
    return match.to() - match.from() == 1
        && phrase.givenYear().isEmpty()
        && match.to() < tokens.size()
        && tokens.get(match.to()).is(PartOfSpeech.NOUN)
        && Character.isLowerCase(tokens.get(match.from()).word().charAt(0));
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

  private Reckoned quarter() {
    int quarter = phrase.number("nth");
    return phrase.near(
        phrase.givenYear().or(() -> phrase.reference().yearOfQuarter(quarter, phrase.lean())),
        day -> Days.quarter(day.getYear(), quarter, bound));
  }

  private Reckoned half() {
    int half = phrase.number("nth");
    return phrase.near(
        phrase.givenYear().or(phrase.reference()::forNow),
        day -> Days.half(day.getYear(), half, bound));
  }

  private When years() {
    int start = phrase.number("year");
    int end = phrase.has("end") ? phrase.number("end") : start / 100 * 100 + phrase.number("short");
    return end < start ? Days.year(start, bound) : Days.years(start, end, bound);
  }

  /// A year of two digits: at most twenty years ahead.
  private Anchor shortYear(int twoDigits) {
    var near = phrase.reference().forDates();
    int from = near.map(Anchor::year).orElse(2000);
    int year = from / 100 * 100 + twoDigits;
    return Anchor.year(
        year > from + 20 ? year - 100 : year,
        near.map(day -> "century " + day.basis()).orElse("century of our day"));
  }

  private Reckoned decade() {
    int decade = phrase.number("decade");
    if (decade >= 100) {
      return Reckoned.asWritten(Days.decade(decade, bound));
    }
    var year = shortYear(decade * 10);
    return new Reckoned(Days.decade(year.year() / 10, bound), year.basis());
  }

  private Reckoned holiday() {
    var named = Holiday.parse(phrase.value("holiday").orElse("1-1"));
    var holiday = phrase.reference().isOrthodox() ? named.orthodox() : named;
    var given = phrase.givenYear();
    if (given.isPresent()) {
      return given
          .flatMap(
              year ->
                  holiday.allIn(year.year()).stream()
                      .findFirst()
                      .map(day -> new Reckoned(holiday.time(day, bound), year.basis())))
          .orElseGet(() -> Reckoned.unresolved(phrase.words(), "it does not fall in that year"));
    }
    return phrase.near(
        phrase.reference().forDates(),
        near ->
            inReach(holiday, near)
                .near(near, isToCome() ? 1 : phrase.number("which"), phrase.lean())
                .map(day -> holiday.time(day, bound))
                .orElseGet(() -> new When.Unresolved(phrase.words(), "no such day is near")));
  }

  /// "By Easter", said when one church has kept it and the other has not, means the other's.
  private Holiday inReach(Holiday holiday, LocalDate near) {
    var other = holiday.orthodox();
    return isToCome()
            && !phrase.has("which")
            && other.near(near, 1, phrase.lean()).filter(day -> isSoon(near, day)).isPresent()
            && holiday.near(near, 1, phrase.lean()).filter(day -> isSoon(near, day)).isEmpty()
        ? other
        : holiday;
  }

  private static boolean isSoon(LocalDate near, LocalDate day) {
    return ChronoUnit.DAYS.between(near, day) <= BETWEEN_EASTERS;
  }

  /// What somebody meant to come may be over by now.
  private boolean isToCome() {
    return phrase.isDue() && phrase.verb() != Phrase.Verb.MEANT;
  }

  /// The year, where it is one.
  static Optional<Anchor> yearOf(Reckoned time) {
    return time.when() instanceof Interval interval && interval.granularity() == Granularity.YEAR
        ? interval.earliestStart().map(start -> Anchor.year(start.getYear(), time.basis()))
        : Optional.empty();
  }
}

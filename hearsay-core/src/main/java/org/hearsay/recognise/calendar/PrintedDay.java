package org.hearsay.recognise.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.JulianFields;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.rules.Match;

/// A day of a month as printed, possible or not: "31 June 1703", "Friday, Nov. 11, 1702".
///
/// The Julian calendar was in use somewhere until 1923, when Greece gave it up.
record PrintedDay(Optional<DayOfWeek> weekday, int day, Month month, Optional<Integer> year) {

  /// From here on only the Gregorian calendar is asked.
  static final int GREGORIAN_EVERYWHERE = 1923;

  /// Reads the slots `day`, `month` and, where filled, `weekday` and `year`.
  static Optional<PrintedDay> of(Match match) {
    return of(match, "day", "month");
  }

  /// "31/04/2021" or "4/31/21": the month is whichever of its numbers makes a day; where neither
  /// does, the one that can be a month.
  static Optional<PrintedDay> slashed(Match match) {
    var dayFirst = of(match, "first", "second");
    var monthFirst = of(match, "second", "first");
    return monthFirst.filter(PrintedDay::fits).or(() -> dayFirst).or(() -> monthFirst);
  }

  private static Optional<PrintedDay> of(Match match, String day, String month) {
    int inYear = Integer.parseInt(match.value(month).orElse("0"));
    return inYear < 1 || inYear > 12
        ? Optional.empty()
        : Optional.of(
            new PrintedDay(
                match.value("weekday").map(Integer::valueOf).map(DayOfWeek::of),
                Integer.parseInt(match.value(day).orElse("0")),
                Month.of(inYear),
                match.value("year").map(Integer::valueOf)));
  }

  private boolean fits() {
    return day <= lastOfMonth();
  }

  static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// "11 November 1702".
  static String english(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getYear();
  }

  /// "11 November".
  String words() {
    return day + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// Days the month has: of the stated year by the calendar that gives it more, or at most.
  int lastOfMonth() {
    return month.length(year.map(PrintedDay::leap).orElse(true));
  }

  private static boolean leap(int year) {
    return year % 4 == 0 && (year < GREGORIAN_EVERYWHERE || year % 100 != 0 || year % 400 == 0);
  }

  /// Among the ten days left out where the Gregorian calendar began, after 4 October 1582.
  boolean isLeftOut() {
    return year.filter(y -> y == 1582).isPresent() && month == Month.OCTOBER && day > 4 && day < 15;
  }

  /// This day in `inYear` by the Gregorian calendar, where it exists.
  Optional<LocalDate> gregorian(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The weekday by the Julian calendar, where that was in use.
  Optional<DayOfWeek> julianWeekday(int inYear) {
    if (inYear >= GREGORIAN_EVERYWHERE || day > month.length(inYear % 4 == 0)) {
      return Optional.empty();
    }
    int shift = (14 - month.getValue()) / 12;
    long years = inYear + 4800L - shift;
    long months = month.getValue() + 12L * shift - 3;
    long number = day + (153 * months + 2) / 5 + 365 * years + years / 4 - 32083;
    return Optional.of(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number).getDayOfWeek());
  }
}

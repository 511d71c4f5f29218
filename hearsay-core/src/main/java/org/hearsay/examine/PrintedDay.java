package org.hearsay.examine;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A day of a month as printed, possible or not: "31 June 1703", "Friday, Nov. 11, 1702".
///
/// @param at where it starts in the words it was read from
record PrintedDay(
    String words,
    int at,
    Optional<DayOfWeek> weekday,
    int day,
    Month month,
    Optional<Integer> year) {

  private static final String WEEKDAY =
      "(?:\\b(?<weekday>"
          + alternatives(Stream.of(DayOfWeek.values()).map(PrintedDay::english))
          + "),? (?:the )?)?";
  private static final String MONTH =
      "(?<month>"
          + Stream.of(Month.values())
              .map(PrintedDay::english)
              .map(name -> name.length() > 4 ? name + "|" + name.substring(0, 3) + "\\." : name)
              .collect(Collectors.joining("|"))
          + ")";
  private static final String DAY = "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:,? (?<year>1[0-9]{3}|20[0-9]{2})\\b)?";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(WEEKDAY + DAY + " (?:of )?" + MONTH + "(?![\\p{L}])" + YEAR),
          Pattern.compile(WEEKDAY + "\\b" + MONTH + " " + DAY + "(?![\\d:.,%]\\d|\\d)" + YEAR));

  /// Days printed in `words`, in the order of the two ways of writing them.
  static List<PrintedDay> in(String words) {
    var days = new ArrayList<PrintedDay>();
    for (var form : FORMS) {
      form.matcher(words).results().map(PrintedDay::read).forEach(days::add);
    }
    return days;
  }

  private static PrintedDay read(MatchResult found) {
    String month = found.group("month").substring(0, 3);
    return new PrintedDay(
        found.group(),
        found.start(),
        Optional.ofNullable(found.group("weekday")).map(PrintedDay::weekday),
        Integer.parseInt(found.group("day")),
        Stream.of(Month.values())
            .filter(one -> english(one).startsWith(month))
            .findFirst()
            .orElseThrow(),
        Optional.ofNullable(found.group("year")).map(Integer::parseInt));
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String alternatives(Stream<String> words) {
    return words.collect(Collectors.joining("|"));
  }

  static String english(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /// Days the month has: of the stated year, or at most.
  int lastOfMonth() {
    boolean leap = year.map(PrintedDay::leap).orElse(true);
    return month.length(leap);
  }

  /// Either calendar's leap years, as 1700 was one by the Julian.
  private static boolean leap(int year) {
    return year % 4 == 0 && (year < 1923 || year % 100 != 0 || year % 400 == 0);
  }

  /// The weekday of this day in `inYear` by the Gregorian calendar, where the day exists.
  Optional<DayOfWeek> gregorian(int inYear) {
    try {
      return Optional.of(LocalDate.of(inYear, month, day).getDayOfWeek());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The weekday by the Julian calendar, in use somewhere until 1923.
  Optional<DayOfWeek> julian(int inYear) {
    if (inYear >= 1923 || day > month.length(inYear % 4 == 0)) {
      return Optional.empty();
    }
    int shift = (14 - month.getValue()) / 12;
    long years = inYear + 4800L - shift;
    long months = month.getValue() + 12L * shift - 3;
    long number = day + (153 * months + 2) / 5 + 365 * years + years / 4 - 32083;
    return Optional.of(LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number).getDayOfWeek());
  }
}

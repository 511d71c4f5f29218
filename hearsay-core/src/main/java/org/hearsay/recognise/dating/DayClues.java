package org.hearsay.recognise.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the days, months and quarters that a text prints without a year tell of its own day.
final class DayClues {

  /// Days and months without a year that are looked at; more add nothing but weight.
  private static final int MOST = 6;

  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_QUARTER = 92;

  private final OddsTable odds;
  private final List<Clue> clues = new ArrayList<>();

  private DayClues(OddsTable odds) {
    this.odds = odds;
  }

  /// @param from the first year that may be the report's, @param to the last
  static List<Clue> of(List<Told> told, OddsTable odds, int from, int to) {
    var days = new DayClues(odds);
    days.yearless(told);
    told.stream()
        .filter(one -> one.kind().equals("weekday-of-month"))
        .limit(MOST)
        .forEach(one -> days.addOfMonths(one, from, to));
    return days.clues;
  }

  private void yearless(List<Told> told) {
    Map<String, Told> different = new LinkedHashMap<>();
    for (var one : told) {
      boolean part = one.dayOfYear().isPresent() || isMonth(one) || isQuarter(one);
      if (one.year() == 0 && !one.besideYear() && part && different.size() < MOST) {
        String key = one.kind() + one.number("month") + "-" + one.number("day") + one.number("nth");
        different.putIfAbsent(key, one);
      }
    }
    different.values().forEach(this::addYearly);
  }

  private static boolean isMonth(Told one) {
    return one.kind().equals("month") && one.number("month") > 0 && !one.has("which");
  }

  private static boolean isQuarter(Told one) {
    return one.kind().equals("quarter") && one.number("nth") > 0 && one.number("nth") <= 4;
  }

  /// "Tuesday, the fifteenth": any month whose fifteenth is a Tuesday may be near.
  private void addOfMonths(Told one, int from, int to) {
    var days = new ArrayList<LocalDate>();
    int day = one.number("day");
    var weekday = DayOfWeek.of(one.number("weekday"));
    for (var month = YearMonth.of(from, 1); month.getYear() <= to; month = month.plusMonths(1)) {
      if (month.isValidDay(day) && month.atDay(day).getDayOfWeek() == weekday) {
        days.add(month.atDay(day));
      }
    }
    clues.add(odds.near(new Hint(one.match().because(), says(one), row("day", one), days)));
  }

  private void addYearly(Told one) {
    var day = one.dayOfYear();
    if (day.isPresent()) {
      addYearly(one, row("day", one), day.get(), 1);
    } else if (isQuarter(one)) {
      addYearly(
          one, row("quarter", one), MonthDay.of(3 * one.number("nth") - 2, 1), DAYS_OF_QUARTER);
    } else {
      var part = part(one);
      addYearly(one, row("month of no year", one), part, DAYS_OF_MONTH - part.getDayOfMonth() + 1);
    }
  }

  /// "late January" begins on the 21st.
  private static MonthDay part(Told one) {
    String part = one.match().value("part").orElse("0-1");
    double from = Double.parseDouble(part.substring(0, part.indexOf('-')));
    return MonthDay.of(one.number("month"), 1 + (int) (30 * from));
  }

  /// The row of the odds: "day", "day named", "month of no year to come" …
  private static String row(String unit, Told one) {
    if (one.kind().equals("books-closed")) {
      return "books closed";
    }
    if (unit.equals("day") && one.isDateline()) {
      return "day of a dateline";
    }
    return switch (one.tense()) {
      case FUTURE -> unit + " to come";
      case PAST -> one.has("weekday") ? unit + " with its weekday" : unit;
      case PRESENT -> unit + " named";
    };
  }

  private void addYearly(Told one, String row, MonthDay first, int length) {
    Optional<DayOfWeek> weekday =
        one.number("weekday") > 0
            ? Optional.of(DayOfWeek.of(one.number("weekday")))
            : Optional.empty();
    clues.add(odds.yearly(one.match().because(), says(one), row, first, length, weekday));
  }

  private static String says(Told one) {
    String words = "“" + one.words() + "”";
    if (one.isDateline()) {
      return words + " is its dateline";
    }
    return switch (one.tense()) {
      case PAST -> words + " is told as over";
      case FUTURE -> words + " is told as to come";
      case PRESENT -> words + " is named";
    };
  }
}

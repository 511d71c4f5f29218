package org.hearsay.recognise.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A day that comes every year, as the lexicon of holidays writes it: `12-25` the day, `11-4x4` the
/// fourth Thursday of November, `5-lx1` the last Monday of May, `easter-2` two days before Easter.
record Holiday(String written) {

  static Holiday parse(String written) {
    return new Holiday(written);
  }

  LocalDate in(int year) {
    if (written.startsWith("easter")) {
      String days = written.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    int dash = written.indexOf('-');
    int cross = written.indexOf('x');
    var month = LocalDate.of(year, Integer.parseInt(written.substring(0, dash)), 1);
    if (cross < 0) {
      return month.withDayOfMonth(Integer.parseInt(written.substring(dash + 1)));
    }
    var weekday = DayOfWeek.of(Integer.parseInt(written.substring(cross + 1)));
    String which = written.substring(dash + 1, cross);
    return month.with(
        which.equals("l")
            ? TemporalAdjusters.lastInMonth(weekday)
            : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(which), weekday));
  }

  /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's reckoning).
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * sunday) / 451;
    int day = epact + sunday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}

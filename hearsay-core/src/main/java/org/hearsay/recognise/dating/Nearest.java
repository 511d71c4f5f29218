package org.hearsay.recognise.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/// Which day is meant, for a report of some year, by one that is printed without its year.
final class Nearest {

  /// It is the last one that many days before it is the next one.
  private static final int AHEAD = 120;

  private static final double RIGHT_WEEKDAY = 0.95;

  private final long last;
  private final long here;
  private final long next;
  private final Optional<DayOfWeek> weekday;

  Nearest(MonthDay told, int year, Optional<DayOfWeek> weekday) {
    last = epochDay(year - 1, told);
    here = epochDay(year, told);
    next = epochDay(year + 1, told);
    this.weekday = weekday;
  }

  private static long epochDay(int year, MonthDay told) {
    return LocalDate.of(year, told.getMonthValue(), 1).toEpochDay() + told.getDayOfMonth() - 1;
  }

  /// The day meant in a report of `day`.
  long to(long day) {
    return day < here - AHEAD ? last : day >= here + 365 - AHEAD ? next : here;
  }

  /// How well the weekday printed with it fits.
  double fit(long meant) {
    return weekday.isEmpty()
        ? 1
        : LocalDate.ofEpochDay(meant).getDayOfWeek() == weekday.get()
            ? RIGHT_WEEKDAY
            : (1 - RIGHT_WEEKDAY) / 6;
  }
}

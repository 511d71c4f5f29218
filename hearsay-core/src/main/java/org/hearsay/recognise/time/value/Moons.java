package org.hearsay.recognise.time.value;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/// Days of the calendars that go by the moon, as days of the civil calendar.
///
/// Islamic days follow the Umm al-Qura calendar, which the JDK computes; elsewhere a month begins
/// when its crescent is seen, up to a day off. New moons are reckoned after Jean Meeus,
/// "Astronomical Algorithms" (1998), chapter 49, with the largest terms only: right to the hour.
final class Moons {

  /// Days from one new moon to the next, on average.
  private static final double MONTH = 29.530588861;

  private static final double FIRST_NEW_MOON = 5.59766;
  private static final LocalDate YEAR_2000 = LocalDate.of(2000, 1, 1);

  /// Hebrew days count from the new moon of creation, in parts of an hour: 1080 an hour.
  private static final long PARTS_A_DAY = 24L * 1080;

  /// 7 October 3761 BC of the Julian calendar, in days from 1970.
  private static final long HEBREW_EPOCH = -2_092_590;

  private Moons() {}

  /// A day of an Islamic year; its month 13 is the first of the next.
  static LocalDate hijri(int islamicYear, int month, int day) {
    return LocalDate.from(
        HijrahChronology.INSTANCE.date(islamicYear + month / 13, month % 13 + month / 13, day));
  }

  static int hijriYear(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  /// The last new moon that falls on `day` or before it, in hours ahead of universal time.
  ///
  /// @param hours what to add: 8 for the days of China, 5.5 for those of India
  static LocalDate newMoon(LocalDate day, double hours) {
    double from = ChronoUnit.DAYS.between(YEAR_2000, day);
    long number = Math.round((from - FIRST_NEW_MOON) / MONTH) + 1;
    while (moment(number) + hours / 24 >= from + 1) {
      number--;
    }
    return YEAR_2000.plusDays((long) Math.floor(moment(number) + hours / 24));
  }

  /// The first full moon on `day` or after it.
  static LocalDate fullMoon(LocalDate day, double hours) {
    double from = ChronoUnit.DAYS.between(YEAR_2000, day);
    long number = Math.round((from - FIRST_NEW_MOON) / MONTH) - 2;
    while (moment(number + 0.5) + hours / 24 < from) {
      number++;
    }
    return YEAR_2000.plusDays((long) Math.floor(moment(number + 0.5) + hours / 24));
  }

  /// Days from the beginning of 2000 to a new moon (whole numbers) or full moon (halves).
  private static double moment(double number) {
    double century = number / 1236.85;
    double sun = Math.toRadians(2.5534 + 29.1053567 * number);
    double moon = Math.toRadians(201.5643 + 385.81693528 * number + 0.0107582 * century * century);
    double node = Math.toRadians(160.7108 + 390.67050284 * number);
    boolean full = number != Math.rint(number);
    return FIRST_NEW_MOON
        + MONTH * number
        + (full ? -0.40614 : -0.40720) * Math.sin(moon)
        + (full ? 0.17302 : 0.17241) * Math.sin(sun)
        + 0.0161 * Math.sin(2 * moon)
        + 0.0104 * Math.sin(2 * node)
        + 0.0074 * Math.sin(moon - sun)
        - 0.0051 * Math.sin(moon + sun)
        - 0.0008;
  }

  /// The first day of Tishri of a Hebrew year, by the fixed calendar (Hillel II).
  static LocalDate tishri(int hebrewYear) {
    long first = delayed(hebrewYear);
    long length = delayed(hebrewYear + 1) - first;
    long lengthBefore = first - delayed(hebrewYear - 1);
    long more = length == 356 ? 2 : lengthBefore == 382 ? 1 : 0;
    return LocalDate.ofEpochDay(HEBREW_EPOCH + first + more);
  }

  /// Days from the first new moon to that of a year, put off where its weekday forbids it.
  private static long delayed(int hebrewYear) {
    long months = Math.floorDiv(235L * hebrewYear - 234, 19L);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, PARTS_A_DAY);
    return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
  }

  /// The 25th of Kislev: the month before it has 30 days in long years only.
  static LocalDate hanukkah(int year) {
    var tishri = tishri(year + 3761);
    long length = ChronoUnit.DAYS.between(tishri, tishri(year + 3762));
    return tishri.plusDays(length % 10 == 5 ? 84 : 83);
  }

  /// The first day of Nisan, the month of Passover, in a civil year: 177 days before Tishri.
  static LocalDate nisan(int year) {
    return tishri(year + 3761).minusDays(177);
  }

  /// Easter Sunday of the Julian calendar, in days of ours (Meeus).
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int day = d + e + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
  }
}

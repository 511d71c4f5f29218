package org.hearsay.recognise.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.When;

/// A day that comes every year, as the lexicon of holidays writes it: `12-25` the day, `11-4x4` the
/// fourth Thursday of November, `5-lx1` the last Monday of May, `easter-2` two days before Easter,
/// `orthodox`, `tishri+9`, `nisan+14`, `hanukkah`, `hijri-10-1` the first of the tenth Islamic
/// month, `moon-2-19@8` the last new moon by 19 February in the hours of China, `full-4-27@0` the
/// first full moon from 27 April on.
///
/// @param days how many days it lasts (`*8`); 0: to the end of its Islamic month (`*0`)
/// @param seen where the crescent must be seen first, it may come a day earlier or later (`~`)
public record Holiday(String written, int days, boolean seen) {

  /// How days begin that are counted from Easter, as most keep it.
  public static final String EASTER = "easter";

  private static final Pattern LASTING = Pattern.compile("([^*~]+)(?:\\*(\\d+))?(~)?");
  private static final Pattern MOON =
      Pattern.compile("(moon|full)-(\\d+)-(\\d+)@([-\\d.]+)([+-]\\d+)?");

  public static Holiday parse(String written) {
    var parts = LASTING.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("expected a holiday, found: " + written);
    }
    int days = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
    return new Holiday(parts.group(1), days, parts.group(3) != null);
  }

  /// The same day of the Orthodox year, if it goes by Easter.
  public Holiday orthodox() {
    return new Holiday(written.replaceFirst("^" + EASTER, "orthodox"), days, seen);
  }

  /// Its first day in a civil year; an Islamic one may have none, or two.
  public List<LocalDate> allIn(int year) {
    if (!written.startsWith("hijri-")) {
      return List.of(in(year));
    }
    var all = new ArrayList<LocalDate>();
    int first = Moons.hijriYear(LocalDate.of(year, 1, 1));
    for (int islamic = first; islamic <= first + 1; islamic++) {
      var day = hijri(islamic, 0);
      if (day.getYear() == year) {
        all.add(day);
      }
    }
    return all;
  }

  private LocalDate hijri(int islamicYear, int moreMonths) {
    String[] parts = written.split("-");
    return Moons.hijri(
        islamicYear, Integer.parseInt(parts[1]) + moreMonths, Integer.parseInt(parts[2]));
  }

  public LocalDate in(int year) {
    String name = written.replaceFirst("[-+]?\\d+$", "");
    return switch (name) {
      case "easter" -> easter(year).plusDays(more(name));
      case "orthodox" -> Moons.orthodoxEaster(year).plusDays(more(name));
      case "tishri" -> Moons.tishri(year + 3761).plusDays(more(name));
      case "nisan" -> Moons.nisan(year).plusDays(more(name));
      case "hanukkah" -> Moons.hanukkah(year);
      default ->
          written.startsWith("moon") || written.startsWith("full") ? moon(year) : civil(year);
    };
  }

  private int more(String name) {
    return name.length() == written.length()
        ? 0
        : Integer.parseInt(written.substring(name.length()));
  }

  private LocalDate moon(int year) {
    var parts = MOON.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("expected a moon, found: " + written);
    }
    var day =
        LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    double hours = Double.parseDouble(parts.group(4));
    int more = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
    return (parts.group(1).equals("moon") ? Moons.newMoon(day, hours) : Moons.fullMoon(day, hours))
        .plusDays(more);
  }

  private LocalDate civil(int year) {
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

  /// The one nearest to a day, the past weighed as `lean` does; or the last before it, the next
  /// after it.
  ///
  /// @param which -1 the last, 1 the next, 0 the nearest
  public Optional<LocalDate> near(LocalDate day, int which, Lean lean) {
    var all = new ArrayList<LocalDate>();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      all.addAll(allIn(year));
    }
    all.removeIf(one -> which < 0 && !one.isBefore(day) || which > 0 && !last(one).isAfter(day));
    return all.stream().min(Comparator.comparingDouble(one -> weight(day, one, lean)));
  }

  private static double weight(LocalDate from, LocalDate to, Lean lean) {
    long away = ChronoUnit.DAYS.between(from, to);
    return away < 0 ? -away * lean.past() : away * lean.future();
  }

  /// The time of the one that begins on `first`.
  public When time(LocalDate first, When.Bound bound) {
    var plain = days == 1 ? Days.day(first, bound) : Days.between(first, last(first), bound);
    return seen ? Days.seen(plain) : plain;
  }

  private LocalDate last(LocalDate first) {
    return days > 0 ? first.plusDays(days - 1L) : hijri(Moons.hijriYear(first), 1).minusDays(1);
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

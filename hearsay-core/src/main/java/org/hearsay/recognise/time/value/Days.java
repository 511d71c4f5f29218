package org.hearsay.recognise.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.When.Bound;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.edtf.Edtf;

/// Makes [Interval]s of days, months, years, with their EDTF (ISO 8601-2:2019).
public final class Days {

  /// A second year is weighed against the first where it is at most so many times as far.
  private static final double NOT_MUCH_FARTHER = 1.5;

  private Days() {}

  /// The whole of one day.
  public static Interval day(LocalDate day) {
    return day(day, Bound.IN);
  }

  public static Interval day(LocalDate day, Bound bound) {
    return whole(day, day.plusDays(1), Granularity.DAY, bound, day.toString());
  }

  public static Interval month(int year, int month, Bound bound) {
    var start = LocalDate.of(year, month, 1);
    return whole(
        start, start.plusMonths(1), Granularity.MONTH, bound, YearMonth.from(start).toString());
  }

  /// @param quarter 1 to 4
  public static Interval quarter(int year, int quarter, Bound bound) {
    var start = LocalDate.of(year, 3 * Math.clamp(quarter, 1, 4) - 2, 1);
    return whole(
        start,
        start.plusMonths(3),
        Granularity.QUARTER,
        bound,
        Edtf.partOfYear(year, 32 + quarter));
  }

  /// The quarter that `day` is in.
  public static Interval quarterOf(LocalDate day, Bound bound) {
    return quarter(day.getYear(), (day.getMonthValue() + 2) / 3, bound);
  }

  /// @param half 1 or 2
  public static Interval half(int year, int half, Bound bound) {
    var start = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return whole(
        start, start.plusMonths(6), Granularity.HALF, bound, Edtf.partOfYear(year, 39 + half));
  }

  /// @param year year 0 is 1 BC, as in ISO 8601
  public static Interval year(int year, Bound bound) {
    return whole(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year + 1, 1, 1),
        Granularity.YEAR,
        bound,
        Edtf.year(year));
  }

  public static Interval years(int first, int last, Bound bound) {
    return whole(
        LocalDate.of(first, 1, 1),
        LocalDate.of(last + 1, 1, 1),
        Granularity.YEAR,
        bound,
        Edtf.between(Edtf.year(first), Edtf.year(last)));
  }

  /// @param decade the year's first three digits
  public static Interval decade(int decade, Bound bound) {
    return whole(
        LocalDate.of(decade * 10, 1, 1),
        LocalDate.of(decade * 10 + 10, 1, 1),
        Granularity.DECADE,
        bound,
        Edtf.decade(decade));
  }

  /// The `nth` century: the 16th is 1501–1600, and to many 1500–1599, which is also its EDTF, 15XX.
  public static Interval century(int nth, Bound bound) {
    var hundreds = LocalDate.of((nth - 1) * 100, 1, 1).atStartOfDay();
    return new Interval(
        Optional.of(hundreds),
        Optional.of(hundreds.plusYears(1)),
        Optional.of(hundreds.plusYears(100)),
        Optional.of(hundreds.plusYears(101)),
        Granularity.CENTURY,
        bound,
        Edtf.century(nth));
  }

  /// A season with soft ends: it begins with the month, or with the equinox or solstice in it, and
  /// ends so. The winter of a year is the one that ends in it.
  ///
  /// @param season 21 spring to 24 winter, of the northern hemisphere
  public static Interval season(int year, int season, Bound bound) {
    var start = LocalDate.of(season == 24 ? year - 1 : year, 3 * (season - 20), 1);
    var end = start.plusMonths(3);
    return new Interval(
        Optional.of(start.atStartOfDay()),
        Optional.of(turn(start).atStartOfDay()),
        Optional.of(end.atStartOfDay()),
        Optional.of(turn(end).atStartOfDay()),
        Granularity.SEASON,
        bound,
        Edtf.partOfYear(year, season));
  }

  /// "The winter of 1941–42": both its years are stated, and so are they in its EDTF.
  public static Interval winterFrom(int year, Bound bound) {
    var winter = season(year + 1, 24, bound);
    return new Interval(
        winter.earliestStart(),
        winter.latestStart(),
        winter.earliestEnd(),
        winter.latestEnd(),
        Granularity.SEASON,
        bound,
        Edtf.between(
            String.format(Locale.ROOT, "%04d-12", year),
            String.format(Locale.ROOT, "%04d-02", year + 1)));
  }

  /// One day, week or month from the first to the last; what they share stands in its EDTF, or both
  /// years.
  public static Interval someOf(Interval first, Interval last) {
    return new Interval(
        first.earliestStart(),
        last.latestStart(),
        first.earliestEnd(),
        last.latestEnd(),
        first.granularity(),
        first.bound(),
        first.granularity() == Granularity.YEAR
            ? Edtf.oneOf(first.edtf(), last.edtf())
            : shared(first.edtf(), last.edtf()));
  }

  /// "1915-10-30" and "1915-11-02" share 1915-XX-XX.
  private static String shared(String first, String last) {
    var shared = new StringBuilder(first);
    boolean same = true;
    for (int from = 0; from < first.length(); ) {
      int dash = first.indexOf('-', from + 1);
      int end = dash < 0 ? first.length() : dash;
      same &= last.startsWith(first.substring(0, end));
      for (int i = from; i < end && !same; i++) {
        if (Character.isDigit(first.charAt(i))) {
          shared.setCharAt(i, 'X');
        }
      }
      from = end + 1;
    }
    return shared.toString();
  }

  /// The day after the equinox or solstice of a month, by the calendar: 20 March, 21 June, 22
  /// September, 21 December.
  private static LocalDate turn(LocalDate month) {
    return month.withDayOfMonth(
        switch (month.getMonth()) {
          case MARCH -> 21;
          case SEPTEMBER -> 23;
          default -> 22;
        });
  }

  /// From one day to another, the last included.
  public static Interval between(LocalDate first, LocalDate last, Bound bound) {
    return whole(
        first,
        last.plusDays(1),
        Granularity.DAY,
        bound,
        Edtf.between(first.toString(), last.toString()));
  }

  /// From one day to another; written in whole months where it is made of them.
  public static Interval stretch(LocalDate first, LocalDate last, Granularity granularity) {
    boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    return whole(
        first,
        last.plusDays(1),
        granularity,
        Bound.IN,
        months
            ? Edtf.between(YearMonth.from(first).toString(), YearMonth.from(last).toString())
            : Edtf.between(first.toString(), last.toString()));
  }

  /// The same, each end a day earlier or later: it begins when the moon is seen.
  public static Interval seen(Interval time) {
    return new Interval(
        time.earliestStart().map(start -> start.minusDays(1)),
        time.latestStart().map(start -> start.plusDays(1)),
        time.earliestEnd().map(end -> end.minusDays(1)),
        time.latestEnd().map(end -> end.plusDays(1)),
        time.granularity(),
        time.bound(),
        time.edtf().replace("/", "~/") + "~");
  }

  /// The whole unit that `day` is in: its week, month, year…
  public static Interval around(LocalDate day, ChronoUnit unit, Bound bound) {
    return switch (unit) {
      case WEEKS -> week(day, bound);
      case MONTHS -> month(day.getYear(), day.getMonthValue(), bound);
      case YEARS -> year(day.getYear(), bound);
      case DECADES -> decade(day.getYear() / 10, bound);
      case CENTURIES -> century(day.getYear() / 100 + 1, bound);
      default -> day(day, bound);
    };
  }

  /// The Saturday and Sunday of the week that `day` is in.
  public static Interval weekend(LocalDate day, Bound bound) {
    var saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return whole(
        saturday,
        saturday.plusDays(2),
        Granularity.WEEKEND,
        bound,
        Edtf.between(saturday.toString(), saturday.plusDays(1).toString()));
  }

  private static Interval week(LocalDate day, Bound bound) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String edtf =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return whole(monday, monday.plusWeeks(1), Granularity.WEEK, bound, edtf);
  }

  /// A time of which a part is unknown, such as `XXXX-12-09`: it has no bounds.
  public static Interval open(String edtf, Granularity granularity, Bound bound) {
    return new Interval(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        granularity,
        bound,
        edtf);
  }

  private static Interval whole(
      LocalDate start, LocalDate end, Granularity granularity, Bound bound, String edtf) {
    var from = Optional.of(start.atStartOfDay());
    var to = Optional.of(end.atStartOfDay());
    return new Interval(from, from, to, to, granularity, bound, edtf);
  }

  /// The year that puts this day of the year nearest to `near`, as `lean` weighs before and after.
  public static int nearestYear(LocalDate near, int month, int day, Lean lean) {
    int best = near.getYear();
    double least = Double.MAX_VALUE;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      long away = away(near, year, month, day);
      double weighed = away < 0 ? -away * lean.past() : away * lean.future();
      if (weighed < least) {
        least = weighed;
        best = year;
      }
    }
    return best;
  }

  /// Days from `near` to a day of a year, negative where it lies before; in a short month to its
  /// last.
  private static long away(LocalDate near, int year, int month, int day) {
    int inYear = month > 12 ? year + 1 : year;
    int inMonth = month > 12 ? month - 12 : month;
    int possible = Math.min(day, YearMonth.of(inYear, inMonth).lengthOfMonth());
    return ChronoUnit.DAYS.between(near, LocalDate.of(inYear, inMonth, possible));
  }

  /// The year on the other side of `near` that puts this day of the year not much farther from it
  /// than `best` does.
  public static Optional<Integer> rivalYear(LocalDate near, int month, int day, int best) {
    long away = away(near, best, month, day);
    int other = away < 0 ? best + 1 : best - 1;
    return Math.abs(away(near, other, month, day)) <= NOT_MUCH_FARTHER * Math.abs(away)
        ? Optional.of(other)
        : Optional.empty();
  }

  /// A period of ISO 8601: "P2W".
  public static String period(long count, ChronoUnit unit) {
    return switch (unit) {
      case HOURS, MINUTES, SECONDS -> "PT" + count + unit.name().charAt(0);
      case DECADES -> "P" + 10 * count + "Y";
      case CENTURIES -> "P" + 100 * count + "Y";
      default -> "P" + count + unit.name().charAt(0);
    };
  }
}

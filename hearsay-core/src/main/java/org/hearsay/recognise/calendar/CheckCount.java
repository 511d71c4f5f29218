package org.hearsay.recognise.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Match;

/// "300 years ago, in 1702", "in 1975 and, 20 years later, in 1985": a count of time that must lead
/// from one time to the other.
///
/// Wrong is what lies more than one unit, or a tenth of them all, beside the mark; round units
/// (decades, centuries) may be out by half of one besides.
record CheckCount(double count, ChronoUnit unit, int units, String bound) {

  /// A stretch of days, the last out.
  private record Days(LocalDate start, LocalDate end) {

    static Optional<Days> of(Interval time) {
      return time.earliestStart().isPresent() && time.latestEnd().isPresent()
          ? Optional.of(
              new Days(
                  time.earliestStart().get().toLocalDate(),
                  time.latestEnd().get().minusNanos(1).toLocalDate().plusDays(1)))
          : Optional.empty();
    }

    /// Days by which `other` is the later; negative where it is the earlier, 0 where they meet.
    long gap(Days other) {
      long later = ChronoUnit.DAYS.between(end, other.start);
      long earlier = ChronoUnit.DAYS.between(other.end, start);
      return later > 0 ? later : earlier > 0 ? -earlier : 0;
    }
  }

  /// Reads the slots `n` (one if empty), `unit` and `about`.
  static CheckCount of(Match match) {
    String unit = match.value("unit").orElse("YEARS");
    int space = unit.indexOf(' ');
    return new CheckCount(
        match.value("n").map(Double::parseDouble).orElse(1.0),
        ChronoUnit.valueOf(unit.substring(space + 1)),
        space < 0 ? 1 : Integer.parseInt(unit.substring(0, space)),
        match.value("about").orElse(""));
  }

  /// @param way −1 for "ago" and "earlier", 1 for "later"
  /// @param from where the count starts
  /// @param stated where it should lead
  /// @param others further times in the sentence, any of which it may start from
  Optional<String> wrong(int way, Interval from, Interval stated, Stream<Interval> others) {
    boolean counts =
        unit.compareTo(ChronoUnit.DAYS) >= 0
            && count * units <= 5000
            && stated.granularity().compareTo(Granularity.YEAR) <= 0
            && from.granularity().compareTo(Granularity.YEAR) <= 0;
    return !counts || leads(way, from, stated) || others.anyMatch(one -> leads(way, one, stated))
        ? Optional.empty()
        : Days.of(from).map(start -> words(way, start, stated));
  }

  private boolean leads(int way, Interval from, Interval stated) {
    var start = Days.of(from);
    var end = Days.of(stated);
    if (start.isEmpty() || end.isEmpty()) {
      return true;
    }
    long gap = way * counted(way, start.get()).gap(end.get());
    boolean allowed = bound.equals("AT_LEAST") && gap > 0 || bound.equals("AT_MOST") && gap < 0;
    return allowed || Math.abs(gap) <= slack();
  }

  private Days counted(int way, Days from) {
    return new Days(step(from.start(), way), step(from.end().minusDays(1), way).plusDays(1));
  }

  private LocalDate step(LocalDate day, int way) {
    long whole = Math.round(count * units);
    return unit == ChronoUnit.DECADES || unit == ChronoUnit.CENTURIES
        ? day.plusDays(way * Math.round(count * units * days()))
        : day.plus(way * whole, unit);
  }

  private double days() {
    return unit.getDuration().toDays();
  }

  private double slack() {
    double all = count * units * days();
    double round = unit.compareTo(ChronoUnit.YEARS) > 0 ? days() / 2 : 0;
    double one = unit.compareTo(ChronoUnit.YEARS) > 0 ? 366 : units * days() + 1;
    return Math.max(one, all / 10) + round;
  }

  private String words(int way, Days from, Interval stated) {
    boolean years = unit.compareTo(ChronoUnit.YEARS) >= 0;
    var counted = counted(way, from).start();
    return number(count * units)
        + " "
        + unit.name().toLowerCase(Locale.ROOT)
        + (way < 0 ? " before " : " after ")
        + (years ? from.start().getYear() : PrintedDay.english(from.start()))
        + " is "
        + (years ? counted.getYear() : PrintedDay.english(counted))
        + ", not "
        + stated.edtf();
  }

  private static String number(double count) {
    return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
  }
}

package org.hearsay.recognise.time.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.edtf.Edtf;

/// Times made softer by a word: "early 2017", "late January", "about 2003".
///
/// An end that the word sets, and not the calendar, is soft: a third of the part is its margin,
/// inwards. A part of a year is told in months, one of a decade or century in years, so that no
/// value is more exact than its words.
public final class Parts {

  private static final double MARGIN = 1 / 3.0;

  private Parts() {}

  /// A share of a time, written "0.66-1".
  public static When of(When time, Optional<String> share) {
    return time instanceof Interval whole && share.isPresent() ? of(whole, share.get()) : time;
  }

  private static Interval of(Interval whole, String share) {
    int dash = share.indexOf('-');
    if (dash < 0 || whole.earliestStart().isEmpty() || whole.latestEnd().isEmpty()) {
      return whole;
    }
    double from = Double.parseDouble(share.substring(0, dash));
    double to = Double.parseDouble(share.substring(dash + 1));
    double margin = (to - from) * MARGIN;
    var start = at(whole, from);
    var end = at(whole, to);
    boolean all = from == 0 && to == 1;
    return all || !start.isBefore(end)
        ? whole
        : new Interval(
            from == 0 ? whole.earliestStart() : Optional.of(start),
            from == 0 ? whole.latestStart() : Optional.of(at(whole, from + margin)),
            to == 1 ? whole.earliestEnd() : Optional.of(at(whole, to - margin)),
            to == 1 ? whole.latestEnd() : Optional.of(end),
            whole.granularity(),
            whole.bound(),
            Edtf.between(
                edtf(start.toLocalDate(), step(whole), from > 0),
                edtf(end.toLocalDate().minusDays(1), step(whole), to < 1)));
  }

  /// The moment at a share of the whole, at the start of its day, month or year.
  private static LocalDateTime at(Interval whole, double share) {
    var start = whole.earliestStart().orElseThrow();
    var end = whole.latestEnd().orElseThrow();
    var unit = step(whole);
    if (unit == ChronoUnit.DAYS) {
      long minutes = ChronoUnit.MINUTES.between(start, end);
      return start.plusMinutes((long) (minutes * share)).truncatedTo(ChronoUnit.DAYS);
    }
    return start.plus(Math.round(unit.between(start, end) * share), unit);
  }

  private static ChronoUnit step(Interval whole) {
    return switch (whole.granularity()) {
      case DECADE, CENTURY -> ChronoUnit.YEARS;
      case YEAR -> ChronoUnit.MONTHS;
      default -> ChronoUnit.DAYS;
    };
  }

  private static String edtf(LocalDate day, ChronoUnit unit, boolean soft) {
    String date =
        switch (unit) {
          case YEARS -> Edtf.year(day.getYear());
          case MONTHS -> Edtf.month(day.getYear(), day.getMonthValue());
          default -> day.toString();
        };
    return soft ? Edtf.about(date) : date;
  }

  /// "about 2003": as long as the time itself, it may begin a length of it sooner or later.
  public static When about(When time) {
    boolean plain =
        time instanceof Interval whole
            && whole.granularity().compareTo(Granularity.DAY) >= 0
            && whole.earliestStart().isPresent()
            && whole.latestEnd().isPresent()
            && whole.edtf().matches("[0-9X-]+");
    return plain ? about((Interval) time) : time;
  }

  private static Interval about(Interval time) {
    var length =
        Period.between(
            time.earliestStart().orElseThrow().toLocalDate(),
            time.latestEnd().orElseThrow().toLocalDate());
    return new Interval(
        time.earliestStart().map(start -> start.minus(length)),
        time.latestStart().map(start -> start.plus(length)),
        time.earliestEnd().map(end -> end.minus(length)),
        time.latestEnd().map(end -> end.plus(length)),
        time.granularity(),
        time.bound(),
        Edtf.about(time.edtf()));
  }
}

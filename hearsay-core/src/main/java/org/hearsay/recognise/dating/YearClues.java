package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the years printed in a text tell of its own: the latest time that is over, and the first
/// that is to come. One of each: what else the text tells goes with these.
final class YearClues {

  /// Years that lie to the report's in some way of their own, by kind of rule: the row of the odds.
  private static final Map<String, String> ROWS =
      Map.of(
          "year", "year",
          "years", "year",
          "quarter", "part of a year",
          "half", "part of a year",
          "quarter-now", "quarter of last year",
          "event-year", "event of a year",
          "copyright", "copyright");

  private final OddsTable odds;

  private YearClues(OddsTable odds) {
    this.odds = odds;
  }

  static List<Clue> of(List<Told> told, OddsTable odds) {
    var years = new YearClues(odds);
    var dated = told.stream().filter(one -> one.year() > 0 && isUsed(one)).toList();
    var clues = new ArrayList<Clue>();
    int ahead = dated.stream().filter(Told::isToCome).mapToInt(Told::year).min().orElse(9999);
    var over =
        dated.stream()
            .filter(one -> !one.isToCome())
            .filter(one -> one.year() < ahead || fineness(one) > 0 && isOver(one))
            .max(
                Comparator.comparing(Told::year)
                    .thenComparing(YearClues::fineness)
                    .thenComparing(one -> last(one)));
    over.ifPresent(one -> clues.add(years.clue(one)));
    dated.stream()
        .filter(Told::isToCome)
        .filter(one -> over.isEmpty() || one.year() >= over.get().year() + (isExact(one) ? 0 : 1))
        .min(Comparator.comparing(YearClues::last))
        .ifPresent(one -> clues.add(years.toCome(one)));
    return clues;
  }

  private static boolean isExact(Told one) {
    return one.date().isPresent() || isMonth(one);
  }

  private static boolean isOver(Told one) {
    return one.tense() == Told.Tense.PAST;
  }

  /// The latest year that is told as over; 0 if none is.
  static int latestOver(List<Told> told) {
    return told.stream().filter(one -> !one.isToCome()).mapToInt(Told::year).max().orElse(0);
  }

  private static boolean isUsed(Told one) {
    return isExact(one) || ROWS.containsKey(one.kind()) || isSeason(one);
  }

  private static boolean isMonth(Told one) {
    return one.kind().equals("month") && one.number("month") > 0;
  }

  private static boolean isSeason(Told one) {
    return one.kind().equals("season");
  }

  /// A whole date tells more than a month, a month more than a year.
  private static int fineness(Told one) {
    return one.date().isPresent() ? 3 : isMonth(one) ? 2 : row(one).equals("year") ? 0 : 1;
  }

  /// The last day of the time told.
  static LocalDate last(Told one) {
    return one.date()
        .orElseGet(
            () ->
                isMonth(one)
                    ? YearMonth.of(one.year(), one.number("month")).atEndOfMonth()
                    : LocalDate.of(one.year(), 12, 31));
  }

  private static String row(Told one) {
    String row = ROWS.getOrDefault(one.kind(), "part of a year");
    if (row.equals("year") && one.has("part")) {
      row = "part of a year";
    }
    boolean open = row.equals("part of a year") && one.tense() == Told.Tense.PRESENT;
    return open ? "part of a year named" : row;
  }

  private Clue clue(Told one) {
    String says = "“" + one.words() + "” is the latest time told";
    var because = one.match().because();
    if (one.date().isPresent()) {
      return odds.time(because, says, row(one, "date"), one.date().get(), one.date().get());
    }
    return isMonth(one)
        ? odds.time(because, says, "month", last(one).withDayOfMonth(1), last(one))
        : odds.year(because, says, row(one), one.year());
  }

  /// "date", "date with its weekday", "date of a post" …
  private static String row(Told one, String unit) {
    if (one.kind().equals("books-closed")) {
      return "date of closed books";
    }
    if (one.isOfPost()) {
      return unit + " of a post";
    }
    if (one.isAlone()) {
      return unit + " alone";
    }
    boolean now = one.tense() == Told.Tense.PRESENT;
    return one.has("weekday") ? unit + " with its weekday" : now ? unit + " told as now" : unit;
  }

  private Clue toCome(Told one) {
    String says = "“" + one.words() + "” is still to come";
    var because = one.match().because();
    var last = last(one);
    return one.date().isPresent()
        ? odds.time(because, says, "date to come", last, last)
        : isMonth(one)
            ? odds.time(because, says, "month to come", last.withDayOfMonth(1), last)
            : isSeason(one)
                ? odds.time(because, says, "season to come", season(one), season(one).plusMonths(3))
                : odds.year(because, says, "year to come", one.year());
  }

  /// The first day of a season; winter's year may be that of its end.
  private static LocalDate season(Told one) {
    int nth = one.number("season") - 21;
    return LocalDate.of(one.year(), nth >= 3 || nth < 0 ? 1 : 3 + 3 * nth, 1);
  }
}

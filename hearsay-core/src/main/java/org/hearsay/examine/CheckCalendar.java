package org.hearsay.examine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Span;

/// Days that are not in the calendar ("31 June", 9 October 1582) and weekdays that fall on another
/// day, as far as claims' own words print them.
///
/// Before 1923, when the last state gave up the Julian calendar, a weekday passes if either
// calendar
/// has it. A day without a year is tried in the years within ten months of the report's date, and
/// passes if any fits.
final class CheckCalendar implements Check {

  private static final int NEAR = 300;
  private static final int REFORM = 1582;

  @Override
  public List<Finding> find(Pool pool) {
    return pool.gists().stream().flatMap(gist -> find(gist).stream()).toList();
  }

  private static List<Finding> find(Gist gist) {
    Map<Span, Finding> found = new LinkedHashMap<>();
    for (var claim : gist.claims()) {
      for (var day : PrintedDay.in(claim.evidence().quote())) {
        int start = claim.evidence().span().start() + day.at();
        impossible(claim, day)
            .or(() -> weekday(gist, claim, day))
            .ifPresent(
                one -> found.putIfAbsent(new Span(start, start + day.words().length()), one));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Optional<Finding> impossible(Claim claim, PrintedDay day) {
    String month = PrintedDay.english(day.month());
    if (day.day() < 1 || day.day() > day.lastOfMonth()) {
      String truth = month + " has " + day.lastOfMonth() + " days";
      return Optional.of(finding(Finding.On.IMPOSSIBLE_DATE, claim, day, truth));
    }
    boolean skipped =
        day.year().filter(year -> year == REFORM).isPresent()
            && day.month() == Month.OCTOBER
            && day.day() > 4
            && day.day() < 15;
    return skipped
        ? Optional.of(
            finding(
                Finding.On.IMPOSSIBLE_DATE,
                claim,
                day,
                "where the Gregorian calendar began in 1582 (Spain, Portugal, Italy, Poland), 4"
                    + " October was followed by 15 October"))
        : Optional.empty();
  }

  private static Optional<Finding> weekday(Gist gist, Claim claim, PrintedDay day) {
    var stated = day.weekday();
    var possible = weekdays(gist, day);
    return stated.isEmpty() || possible.isEmpty() || possible.contains(stated.get())
        ? Optional.empty()
        : Optional.of(
            finding(
                Finding.On.WEEKDAY,
                claim,
                day,
                possible.stream()
                    .map(PrintedDay::english)
                    .distinct()
                    .collect(Collectors.joining(" or "))));
  }

  private static List<DayOfWeek> weekdays(Gist gist, PrintedDay day) {
    if (day.year().isPresent()) {
      int year = day.year().get();
      return Stream.of(day.gregorian(year), day.julian(year)).flatMap(Optional::stream).toList();
    }
    var told = gist.imprint().published().day();
    return told.stream()
        .flatMap(
            date ->
                Stream.of(date.getYear() - 1, date.getYear(), date.getYear() + 1)
                    .filter(year -> near(date, day, year)))
        .flatMap(year -> day.gregorian(year).stream())
        .toList();
  }

  private static boolean near(LocalDate told, PrintedDay day, int year) {
    return day.gregorian(year).isPresent()
        && Math.abs(ChronoUnit.DAYS.between(told, LocalDate.of(year, day.month(), day.day())))
            <= NEAR;
  }

  private static Finding finding(Finding.On on, Claim claim, PrintedDay day, String computed) {
    int start = claim.evidence().span().start() + day.at();
    var span = new Span(start, start + day.words().length());
    return new Finding.Implausible(
        on,
        List.of(claim.id()),
        day.words(),
        computed,
        "",
        List.of(new Evidence(claim.id().report(), span, day.words())),
        "examine/calendar");
  }
}

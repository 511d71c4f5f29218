package org.hearsay.examine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Span;

/// Finds days that are not in the calendar ("31 June") and weekdays that do not fall on their date.
// Counted in the
/// Gregorian calendar from 15 October 1582 on; earlier days are not checked.
final class CheckCalendar implements Check {

  private static final LocalDate GREGORIAN = LocalDate.of(1582, 10, 15);

  private static final String MONTHS =
      names(
          Arrays.stream(Month.values())
              .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .toList());
  private static final String DAYS =
      names(
          Arrays.stream(DayOfWeek.values())
              .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .toList());

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<weekday>"
              + DAYS
              + "),? (?:the )?)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>"
              + MONTHS
              + ")|(?<month2>"
              + MONTHS
              + ") (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))(?:,? (?<year>[12]\\d{3}))?");

  private static String names(List<String> names) {
    return String.join("|", names);
  }

  @Override
  public List<Finding> check(PoolOfGists pool, LocalDate asOf) {
    var findings = new ArrayList<Finding>();
    for (var gist : pool.gists()) {
      for (var claim : gist.claims()) {
        DATE.matcher(claim.evidence().quote())
            .results()
            .forEach(date -> look(claim, date, findings));
      }
    }
    return findings.stream().distinct().collect(Collectors.toList());
  }

  private static void look(Claim claim, MatchResult date, List<Finding> findings) {
    String written = date.group("month") == null ? date.group("month2") : date.group("month");
    int day = Integer.parseInt(date.group("day") == null ? date.group("day2") : date.group("day"));
    var month = Month.valueOf(written.toUpperCase(Locale.ROOT));
    String year = date.group("year");
    int longest =
        year == null
            ? month.maxLength()
            : YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
    if (day < 1 || day > longest) {
      findings.add(
          finding(
              Finding.On.IMPOSSIBLE_DATE,
              claim,
              date,
              written + (year == null ? "" : " " + year) + " has " + longest + " days"));
    } else if (year != null && date.group("weekday") != null) {
      var known = LocalDate.of(Integer.parseInt(year), month, day);
      String weekday = known.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (!known.isBefore(GREGORIAN) && !weekday.equals(date.group("weekday"))) {
        findings.add(
            finding(
                Finding.On.WEEKDAY,
                claim,
                date,
                known + " was a " + weekday + " (Gregorian calendar)"));
      }
    }
  }

  private static Finding finding(Finding.On on, Claim claim, MatchResult date, String computed) {
    int start = claim.evidence().span().start() + date.start();
    var words =
        new Evidence(
            claim.id().report(), new Span(start, start + date.group().length()), date.group());
    return new Finding.Implausible(
        on,
        List.of(claim.id()),
        date.group(),
        computed,
        "none",
        List.of(words),
        "examine/check-calendar");
  }
}

package org.hearsay.lab.evaluate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;

/// Times as TIMEX3 (TimeML 1.2.1) writes them: the only place where such values are made.
///
/// TIMEX3 knows no intervals: a range is written as its two ends, a stretch up to or from now as
/// its length.
final class Timex3 {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[-–—/]|\\b(?:to|until|till|through|thru|and)\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTED = Pattern.compile("#(within|in|past-unit)$");
  private static final Pattern HOURS = Pattern.compile("(\\d+) (h|m)(?:our|inute)");
  private static final Pattern DOUBT = Pattern.compile("[?~%]");
  private static final Pattern ENDS =
      Pattern.compile("(?i)\\s+(?:ended|ending|through|up to|to the end of|to)\\s+(?:the\\s+)?");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?\\b");
  private static final Pattern SEASON = Pattern.compile("(-?\\d{4}|XXXX)-(2[1-4]|3[3-6]|4[01])");
  private static final List<String> SUBYEARS =
      List.of("SP", "SU", "FA", "WI", "Q1", "Q2", "Q3", "Q4", "H1", "H2");
  private static final List<String> SUBYEAR_CODES =
      List.of("21", "22", "23", "24", "33", "34", "35", "36", "40", "41");

  /// A TIMEX3 tag.
  record Tag(Span span, String type, String value) {}

  private Timex3() {}

  static List<Tag> of(Mention.Dated dated, String text) {
    return switch (dated.when()) {
      case When.Interval interval -> interval(dated, interval, text);
      case When.Lasting lasting ->
          List.of(new Tag(dated.span(), "DURATION", period(lasting, dated.span().of(text))));
      case When.Repeated repeated -> List.of(new Tag(dated.span(), "SET", set(repeated)));
      case When.Vague vague -> List.of(new Tag(dated.span(), "DATE", vague.direction() + "_REF"));
      case When.Unresolved unresolved -> List.of();
    };
  }

  /// Days that recur are written as such, other units as their length.
  private static String set(When.Repeated repeated) {
    return !repeated.on().isEmpty()
        ? "XXXX-" + repeated.on()
        : repeated.every().equals("P1D") ? "XXXX-XX-XX" : repeated.every();
  }

  private static List<Tag> interval(Mention.Dated dated, When.Interval interval, String text) {
    if (isPart(interval)) {
      return List.of(new Tag(dated.span(), "DATE", first(interval)));
    }
    String edtf = DOUBT.matcher(interval.edtf()).replaceAll("");
    int slash = edtf.indexOf('/');
    if (interval.granularity() == Granularity.WEEKEND) {
      return List.of(new Tag(dated.span(), "DATE", weekend(interval)));
    }
    if (isWinter(interval)) {
      return List.of(new Tag(dated.span(), "DATE", interval.edtf().substring(0, 4) + "-WI"));
    }
    if (slash < 0) {
      boolean hours = interval.granularity().compareTo(Granularity.DAY) < 0;
      return List.of(
          new Tag(dated.span(), hours ? "TIME" : "DATE", date(interval, dated.span().of(text))));
    }
    return range(dated, interval, edtf.substring(0, slash), edtf.substring(slash + 1), text);
  }

  private static List<Tag> range(
      Mention.Dated dated, When.Interval interval, String first, String last, String text) {
    String rule = dated.because().rule();
    String words = dated.span().of(text);
    if (rule.endsWith("#stretch-to")) {
      return stretch(dated.span(), interval, words);
    }
    var between = BETWEEN.matcher(words);
    if (COUNTED.matcher(rule).find()) {
      return List.of(new Tag(dated.span(), "DURATION", length(first, last, words)));
    }
    if (!between.find()) {
      return List.of(new Tag(dated.span(), "DATE", plain(first)));
    }
    return interval.edtf().contains("~") || first.length() > last.length()
        ? ends(dated.span(), between.start(), between.end(), first(interval), last(interval))
        : ends(dated.span(), between.start(), between.end(), first, last);
  }

  /// "The winter of 1941–42", which TIMEX3 names by its first year.
  private static boolean isWinter(When.Interval interval) {
    return interval.granularity() == Granularity.SEASON
        && interval.edtf().matches("\\d{4}-12/\\d{4}-02");
  }

  /// "late January": an end of it is approximate, and both lie in one January.
  private static boolean isPart(When.Interval interval) {
    return interval.edtf().contains("/")
        && interval.edtf().contains("~")
        && first(interval).equals(last(interval));
  }

  private static String first(When.Interval part) {
    return whole(part.latestStart().orElseThrow(), part.granularity());
  }

  private static String last(When.Interval part) {
    return whole(part.earliestEnd().orElseThrow().minusDays(1), part.granularity());
  }

  /// The month, season, year… that a part belongs to: TIMEX3 gives it that value, with a `mod`.
  private static String whole(LocalDateTime start, Granularity granularity) {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (granularity) {
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case QUARTER -> year + "-Q" + (month + 2) / 3;
      case HALF -> year + "-H" + (month + 5) / 6;
      case SEASON -> (month == 12 ? year + 1 : year) + "-" + SUBYEARS.get(month % 12 / 3 + 3 & 3);
      case DECADE -> Integer.toString(year / 10);
      case CENTURY ->
          year > 0
              ? String.format(Locale.ROOT, "%02d", year / 100)
              : String.format(Locale.ROOT, "BC%02d", -year / 100);
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case MINUTE, HOUR, PART_OF_DAY, DAY, WEEKEND -> start.toLocalDate().toString();
    };
  }

  private static List<Tag> ends(Span span, int to, int from, String first, String last) {
    return List.of(
        new Tag(new Span(span.start(), span.start() + to), "DATE", plain(first)),
        new Tag(new Span(span.start() + from, span.end()), "DATE", plain(last)));
  }

  /// "the year ended March 31" is a length and the day it ends on; a quarter is a date.
  private static List<Tag> stretch(Span span, When.Interval interval, String words) {
    var ends = ENDS.matcher(words);
    if (!ends.find()) {
      return List.of();
    }
    var start = interval.earliestStart().orElseThrow().toLocalDate();
    var end = interval.latestEnd().orElseThrow().toLocalDate();
    var middle = start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    String day = end.minusDays(1).toString();
    boolean month = !DAY_OF_MONTH.matcher(words.substring(ends.end())).find();
    var whole = new Span(span.start(), span.start() + ends.start());
    return List.of(
        interval.granularity() == Granularity.QUARTER
            ? new Tag(whole, "DATE", middle.getYear() + "-Q" + (middle.getMonthValue() + 2) / 3)
            : new Tag(whole, "DURATION", months(Period.between(start, end).toTotalMonths(), words)),
        new Tag(
            new Span(span.start() + ends.end(), span.end()),
            "DATE",
            month ? day.substring(0, 7) : day));
  }

  private static String months(long months, String words) {
    return words.toLowerCase(Locale.ROOT).contains("month")
        ? "P" + months + "M"
        : "P" + months / 12 + "Y";
  }

  /// "the past two weeks" → P2W.
  private static String length(String first, String last, String words) {
    var from = LocalDate.parse(first);
    var to = LocalDate.parse(last);
    String units = words.toLowerCase(Locale.ROOT);
    var hours = HOURS.matcher(units);
    if (hours.find()) {
      return "PT" + hours.group(1) + hours.group(2).toUpperCase(Locale.ROOT);
    }
    var period = Period.between(from, to);
    if (units.contains("week")) {
      return "P" + ChronoUnit.DAYS.between(from, to) / 7 + "W";
    }
    if (units.contains("day") || units.contains("hour")) {
      return "P" + ChronoUnit.DAYS.between(from, to) + "D";
    }
    return units.contains("month") || units.contains("quarter")
        ? "P" + period.toTotalMonths() + "M"
        : "P" + period.getYears() + "Y";
  }

  private static String weekend(When.Interval interval) {
    var saturday = interval.earliestStart().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%04d-W%02d-WE",
        saturday.get(IsoFields.WEEK_BASED_YEAR),
        saturday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String date(When.Interval interval, String words) {
    return interval.granularity() == Granularity.PART_OF_DAY
        ? interval.edtf() + "T" + partOfDay(interval, words)
        : plain(interval.edtf());
  }

  private static String partOfDay(When.Interval interval, String words) {
    if (interval.earliestStart().isEmpty()) {
      return words.contains("night") ? "NI" : "DT";
    }
    int start = interval.earliestStart().orElseThrow().getHour();
    int end = interval.latestEnd().orElseThrow().getHour();
    return start < 12 ? end == 20 ? "DT" : "MO" : start == 12 ? "AF" : start == 18 ? "EV" : "NI";
  }

  private static String plain(String written) {
    String edtf = written.replace("~", "");
    var season = SEASON.matcher(edtf);
    if (season.matches()) {
      return season.group(1) + "-" + SUBYEARS.get(SUBYEAR_CODES.indexOf(season.group(2)));
    }
    if (edtf.matches("-\\d{4}(-.*)?")) {
      int year = 1 - Integer.parseInt(edtf.substring(0, 5));
      return String.format(Locale.ROOT, "BC%04d%s", year, edtf.substring(5));
    }
    return edtf.replaceFirst("^-(\\d{2})XX$", "BC$1")
        .replaceFirst("^(\\d{3})X$", "$1")
        .replaceFirst("^(\\d{2})XX$", "$1");
  }

  private static String period(When.Lasting lasting, String words) {
    if (words.endsWith("quarters") && !Double.isInfinite(lasting.atMost())) {
      return "P" + (long) lasting.atLeast() / 3 + "Q";
    }
    String number =
        Double.isInfinite(lasting.atMost())
            ? "X"
            : lasting.atLeast() == Math.rint(lasting.atLeast())
                ? Long.toString((long) lasting.atLeast())
                : Double.toString(lasting.atLeast());
    return switch (lasting.unit()) {
      case SECONDS -> "PT" + number + "S";
      case MINUTES -> "PT" + number + "M";
      case HOURS -> "PT" + number + "H";
      case DECADES -> number.equals("X") ? "PXDE" : "P" + number + "0Y";
      case CENTURIES -> "P" + number + "CE";
      case ChronoUnit other -> "P" + number + other.name().charAt(0);
    };
  }
}

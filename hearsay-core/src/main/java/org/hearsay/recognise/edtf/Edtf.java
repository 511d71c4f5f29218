package org.hearsay.recognise.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates of ISO 8601-2:2019 (EDTF): the notation's own reader, and the parts its writer is made of.
///
/// What is read is the stretch a date may lie in: `201X` is some year from 2010 to 2019, `1985/..`
/// has no end. Marks of doubt (`?`, `~`, `%`) do not widen it. Of a set (`[1667,1668]`) it is the
/// stretch from the first to the last.
///
/// @param start its first moment; empty if open or unknown
/// @param end the first moment after it; empty if open or unknown
public record Edtf(Optional<LocalDateTime> start, Optional<LocalDateTime> end) {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>Y?-?[0-9X]{4,9})(?:S(?<digits>[1-9]))?"
              + "(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?");
  private static final Pattern EXPONENT =
      Pattern.compile("Y(?<year>-?\\d{1,4})E(?<power>\\d)(?:S(?<digits>[1-9]))?");
  private static final DateTimeFormatter HOURS =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:mm", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private static final Edtf UNKNOWN = new Edtf(Optional.empty(), Optional.empty());

  /// Empty where `written` is no such date.
  public static Optional<Edtf> read(String written) {
    try {
      return Optional.of(readAll(written.strip().replaceAll("[?~%]", "")));
    } catch (DateTimeException | NumberFormatException other) {
      return Optional.empty();
    }
  }

  private static Edtf readAll(String plain) {
    boolean set = plain.matches("\\[.*]|\\{.*}");
    if (set) {
      return set(plain.substring(1, plain.length() - 1));
    }
    int slash = plain.indexOf('/');
    return slash < 0
        ? date(plain)
        : new Edtf(end(plain.substring(0, slash)).start(), end(plain.substring(slash + 1)).end());
  }

  private static Edtf end(String written) {
    return written.isEmpty() || written.equals("..") ? UNKNOWN : date(written);
  }

  /// "1667, 1668, 1670..1672", open where it begins or ends with "..".
  private static Edtf set(String members) {
    var parts = members.split(",|(?<=\\d)\\.\\.(?=\\d)");
    String first = parts[0].strip();
    String last = parts[parts.length - 1].strip();
    return new Edtf(
        first.startsWith("..") ? Optional.empty() : date(first.replace("..", "")).start(),
        last.endsWith("..") ? Optional.empty() : date(last.replace("..", "")).end());
  }

  private static Edtf date(String written) {
    if (written.contains("T")) {
      return moment(written);
    }
    var exponent = EXPONENT.matcher(written);
    if (exponent.matches()) {
      long power = (long) Math.pow(10, Integer.parseInt(exponent.group("power")));
      long year = Long.parseLong(exponent.group("year")) * power;
      return year(Long.toString(year), digits(exponent.group("digits")));
    }
    var parts = DATE.matcher(written);
    if (!parts.matches()) {
      throw new DateTimeException("no date: " + written);
    }
    String year = parts.group("year").replace("Y", "");
    return parts.group("month") == null
        ? year(year, digits(parts.group("digits")))
        : inYears(year, parts);
  }

  private static int digits(@Nullable String written) {
    return written == null ? 0 : Integer.parseInt(written);
  }

  private static Edtf moment(String written) {
    var time = HOURS.parseBest(full(written), OffsetDateTime::from, LocalDateTime::from);
    var start =
        time instanceof OffsetDateTime zoned
            ? zoned.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
            : LocalDateTime.from(time);
    boolean seconds = written.indexOf(':') != written.lastIndexOf(':');
    return new Edtf(
        Optional.of(start),
        Optional.of(start.plus(1, seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES)));
  }

  /// An offset of hours alone, "-04", with its minutes.
  private static String full(String written) {
    return written.matches(".*T.*[+-]\\d{2}") ? written + ":00" : written;
  }

  /// @param digits how many of its digits are certain; 0 for all
  private static Edtf year(String written, int digits) {
    if (digits > 0) {
      long step = (long) Math.pow(10, written.replace("-", "").length() - digits);
      return years(Math.floorDiv(Long.parseLong(written), step) * step, step);
    }
    return written.matches("X{4}")
        ? UNKNOWN
        : new Edtf(
            Optional.of(first(Integer.parseInt(filled(written, '0', '9')))),
            Optional.of(first(Integer.parseInt(filled(written, '9', '0')) + 1)));
  }

  private static Edtf years(long year, long count) {
    return new Edtf(
        Optional.of(first(Math.toIntExact(year))),
        Optional.of(first(Math.toIntExact(year + count))));
  }

  private static LocalDateTime first(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay();
  }

  /// The earliest or the latest reading: before Christ the greater number is the earlier year.
  private static String filled(String year, char after, char before) {
    return year.replace('X', year.startsWith("-") ? before : after);
  }

  private static Edtf inYears(String year, Matcher parts) {
    String month = parts.group("month");
    String day = parts.group("day") == null ? "" : parts.group("day");
    if (year.equals("XXXX")) {
      return UNKNOWN;
    }
    int from = Integer.parseInt(filled(year, '0', '9'));
    int to = Integer.parseInt(filled(year, '9', '0'));
    var first = stretch(from, month(month, 1, 1), day);
    return from == to && !month.contains("X")
        ? first
        : new Edtf(first.start(), stretch(to, month(month, 12, -1), day).end());
  }

  /// The first month that a month with unknown digits can be, tried from `first` on.
  private static int month(String written, int first, int step) {
    if (!written.contains("X")) {
      return Integer.parseInt(written);
    }
    for (int month = first; month >= 1 && month <= 12; month += step) {
      String two = String.format(Locale.ROOT, "%02d", month);
      if (two.matches(written.replace('X', '.'))) {
        return month;
      }
    }
    throw new DateTimeException("no month: " + written);
  }

  private static Edtf stretch(int year, int month, String day) {
    int months = month <= 12 ? 1 : month >= 40 ? 6 : month >= 37 ? 4 : 3;
    boolean overNewYear = months == 3 && startMonth(month) == 12;
    var start = LocalDate.of(overNewYear ? year - 1 : year, startMonth(month), 1);
    if (day.isEmpty() || day.contains("X")) {
      return new Edtf(
          Optional.of(start.atStartOfDay()), Optional.of(start.plusMonths(months).atStartOfDay()));
    }
    var on = LocalDate.of(year, month, Integer.parseInt(day));
    return new Edtf(Optional.of(on.atStartOfDay()), Optional.of(on.plusDays(1).atStartOfDay()));
  }

  /// Months, seasons (21–24 anywhere, 25–28 north, 29–32 south), quarters (33–36), thirds (37–39),
  /// halves (40–41). A season over new year is that of the year in which it ends; the standard
  /// leaves that open.
  private static int startMonth(int code) {
    return switch (code) {
      case 21, 22, 23, 24 -> 3 * (code - 20);
      case 25, 26, 27, 28 -> 3 * (code - 24);
      case 29, 30 -> 3 * (code - 26);
      case 31, 32 -> 3 * (code - 30);
      case 33, 34, 35, 36 -> 3 * (code - 33) + 1;
      case 37, 38, 39 -> 4 * (code - 37) + 1;
      case 40, 41 -> 6 * (code - 40) + 1;
      default -> code;
    };
  }

  /// Four digits, with the sign of years before 1 BC: "0079", "-0240".
  public static String year(int year) {
    return year < 0
        ? String.format(Locale.ROOT, "-%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  public static String month(int year, int month) {
    return String.format(Locale.ROOT, "%s-%02d", year(year), month);
  }

  /// Approximate: "2003~".
  public static String about(String date) {
    return date + "~";
  }

  /// One of the dates from `first` to `last`, it is not known which: "[2016-02-01..2016-02-28]".
  public static String oneOf(String first, String last) {
    return "[" + first + ".." + last + "]";
  }

  /// A part of a year by its code: 21 spring to 24 winter, 33 to 36 quarters, 40 and 41 halves.
  public static String partOfYear(int year, int code) {
    return year(year) + "-" + code;
  }

  public static String decade(int decade) {
    return decade < 0 ? "-" + year(-decade).substring(1) + "X" : year(decade).substring(1) + "X";
  }

  /// The century by its hundreds, as the 16th is that of 1500: 15XX.
  public static String century(int nth) {
    return nth > 0
        ? String.format(Locale.ROOT, "%02dXX", nth - 1)
        : String.format(Locale.ROOT, "-%02dXX", -nth);
  }

  public static String between(String start, String end) {
    return start + "/" + end;
  }
}

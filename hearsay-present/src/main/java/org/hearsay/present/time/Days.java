package org.hearsay.present.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.present.view.TimelineStrip.Ends;

/// Times as numbers to draw with: days since 1970-01-01, parts of a day after the point.
public final class Days {

  private Days() {}

  public static double of(LocalDateTime time) {
    return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / 86_400.0;
  }

  public static double of(LocalDate day) {
    return day.toEpochDay();
  }

  /// The earliest bound there is.
  public static double begin(Ends ends) {
    return bounds(ends).mapToDouble(Days::of).min().orElse(0);
  }

  /// The latest bound there is.
  public static double end(Ends ends) {
    return bounds(ends).mapToDouble(Days::of).max().orElse(0);
  }

  public static Stream<LocalDateTime> bounds(Ends ends) {
    return Stream.of(ends.earliestStart(), ends.latestStart(), ends.earliestEnd(), ends.latestEnd())
        .flatMap(Optional::stream);
  }

  /// The day a number of days stands for.
  public static LocalDate day(double days) {
    long least = LocalDate.MIN.toEpochDay();
    return LocalDate.ofEpochDay((long) Math.clamp(Math.floor(days), least, -(double) least));
  }

  /// "1702", "44 BC".
  public static String year(LocalDate day) {
    return day.getYear() > 0 ? String.valueOf(day.getYear()) : (1 - day.getYear()) + " BC";
  }

  /// "May".
  public static String month(LocalDate day) {
    Month month = day.getMonth();
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}

package org.hearsay.recognise.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether a printed day is in the calendar, and falls on the weekday printed with it.
///
/// A day before 1923 passes if either calendar has it. A day without a year passes if it fits in
/// any year in which it lies within ten months of the report, or in the year the story has reached.
final class CheckDay {

  private static final int NEAR_DAYS = 300;

  private CheckDay() {}

  /// What the calendar says against there being such a day; empty if there is one.
  static Optional<String> impossible(PrintedDay day) {
    if (day.day() > day.lastOfMonth()) {
      String month = PrintedDay.english(LocalDate.of(2000, day.month(), 1)).split(" ")[1];
      String when = day.lastOfMonth() == 28 ? " in " + day.year().orElse(0) : "";
      return Optional.of(month + " has " + day.lastOfMonth() + " days" + when);
    }
    return day.isLeftOut()
        ? Optional.of(
            "where the Gregorian calendar began in 1582 (Spain, Portugal, Italy, Poland),"
                + " 4 October was followed by 15 October")
        : Optional.empty();
  }

  /// The weekday it was instead; empty if the printed one is right, or nothing can be told.
  ///
  /// @param published the report's day, if known
  /// @param told the year this day was taken to be in
  static Optional<String> weekday(
      PrintedDay day, Optional<LocalDate> published, Optional<Integer> told) {
    if (day.weekday().isEmpty()) {
      return Optional.empty();
    }
    return day.year().isPresent()
        ? inYear(day, day.weekday().get(), day.year().get())
        : near(day, day.weekday().get(), published, told);
  }

  private static Optional<String> inYear(PrintedDay day, DayOfWeek stated, int year) {
    var gregorian = day.gregorian(year).map(LocalDate::getDayOfWeek);
    var julian = day.julianWeekday(year);
    boolean fits =
        gregorian.isEmpty()
            || gregorian.get() == stated
            || julian.filter(one -> one == stated).isPresent();
    if (fits) {
      return Optional.empty();
    }
    String truth = day.words() + " " + year + " was a " + PrintedDay.english(gregorian.get());
    return Optional.of(
        julian
            .map(
                old ->
                    truth
                        + " by the Gregorian calendar, a "
                        + PrintedDay.english(old)
                        + " by the Julian")
            .orElse(truth));
  }

  private static Optional<String> near(
      PrintedDay day, DayOfWeek stated, Optional<LocalDate> published, Optional<Integer> told) {
    var tried = tried(day, published, told);
    return tried.isEmpty() || tried.stream().anyMatch(one -> one.getDayOfWeek() == stated)
        ? Optional.empty()
        : Optional.of(
            tried.stream()
                .map(
                    one ->
                        PrintedDay.english(one)
                            + " was a "
                            + PrintedDay.english(one.getDayOfWeek()))
                .collect(Collectors.joining(", ")));
  }

  private static List<LocalDate> tried(
      PrintedDay day, Optional<LocalDate> published, Optional<Integer> told) {
    var tried = new ArrayList<LocalDate>();
    published.ifPresent(
        report -> {
          for (int year = report.getYear() - 1; year <= report.getYear() + 1; year++) {
            day.gregorian(year)
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(report, one)) <= NEAR_DAYS)
                .ifPresent(tried::add);
          }
        });
    boolean modern = told.filter(year -> year >= PrintedDay.GREGORIAN_EVERYWHERE).isPresent();
    told.filter(year -> modern)
        .flatMap(day::gregorian)
        .filter(one -> !tried.contains(one))
        .ifPresent(tried::add);
    return told.isPresent() && !modern ? List.of() : tried;
  }
}

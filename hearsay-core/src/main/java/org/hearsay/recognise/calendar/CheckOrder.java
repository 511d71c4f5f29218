package org.hearsay.recognise.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Published;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;

/// Whether times in one sentence, and the day of the report, can follow each other as told.
final class CheckOrder {

  /// Days a report may be ahead of or behind its own date: time zones, and papers dated ahead.
  private static final int SLACK_DAYS = 1;

  /// Farther ahead than this, a day without a year is one gone by.
  private static final int NEAR_DAYS = 200;

  private CheckOrder() {}

  /// The later-named time ends before the other begins.
  static Optional<String> reversed(Interval first, Interval second, String how) {
    boolean wrong =
        first.earliestStart().isPresent()
            && second.latestEnd().isPresent()
            && !second.latestEnd().get().isAfter(first.earliestStart().get());
    return wrong ? Optional.of(second.edtf() + how + first.edtf()) : Optional.empty();
  }

  /// Told as past, though it was to come when the report was published.
  ///
  /// @param stated whether the words print the year; a day without one may be one gone by
  static Optional<String> toCome(Interval time, boolean stated, Published published) {
    boolean plain =
        time.bound() == When.Bound.IN
            && time.granularity().compareTo(stated ? Granularity.YEAR : Granularity.DAY) <= 0;
    var report = published.day().filter(day -> plain);
    return report
        .flatMap(
            day ->
                time.earliestStart()
                    .map(start -> start.toLocalDate())
                    .filter(start -> start.isAfter(day.plusDays(SLACK_DAYS)))
                    .filter(start -> stated || start.isBefore(day.plusDays(NEAR_DAYS))))
        .map(
            start ->
                said(time, start)
                    + " was still to come when the report was published, "
                    + Told.publishedWords(published));
  }

  private static String said(Interval time, LocalDate start) {
    return time.granularity() == Granularity.DAY ? PrintedDay.english(start) : time.edtf();
  }

  /// Told as to come, though it was over when the report was published.
  static Optional<String> over(Interval time, Published published) {
    var first = published.earliest().or(published::day);
    return time.latestEnd()
        .filter(
            end ->
                first
                    .filter(day -> end.isBefore(day.minusDays(SLACK_DAYS).atStartOfDay()))
                    .isPresent())
        .map(
            end ->
                time.edtf()
                    + " was over when the report was published, "
                    + Told.publishedWords(published));
  }
}

package org.hearsay.recognise.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.When;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;

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

  /// "300 years ago, in 1702" in a report of 2022: years apart, where more than a tenth (or one) is
  /// too much.
  static Optional<String> ago(Interval stated, Interval counted, LocalDate published) {
    if (stated.earliestStart().isEmpty() || counted.earliestStart().isEmpty()) {
      return Optional.empty();
    }
    int year = stated.earliestStart().get().getYear();
    int other = counted.earliestStart().get().getYear();
    int years = published.getYear() - other;
    boolean yearly = counted.granularity() == When.Granularity.YEAR && years > 0;
    return yearly && Math.abs(year - other) > Math.max(1, years / 10)
        ? Optional.of(
            years
                + " years before "
                + published.getYear()
                + " is "
                + other
                + ", not "
                + year
                + ", "
                + (published.getYear() - year)
                + " years before")
        : Optional.empty();
  }

  /// Told as past, though it was to come when the report was published.
  static Optional<String> toCome(Interval day, LocalDate published) {
    return day.granularity() == When.Granularity.DAY && day.bound() == When.Bound.IN
        ? day.earliestStart()
            .map(start -> start.toLocalDate())
            .filter(start -> start.isAfter(published.plusDays(SLACK_DAYS)))
            .filter(start -> start.isBefore(published.plusDays(NEAR_DAYS)))
            .map(
                start ->
                    PrintedDay.english(start)
                        + " was still to come when the report was published, on "
                        + PrintedDay.english(published))
        : Optional.empty();
  }

  /// Told as to come, though it was over when the report was published.
  static Optional<String> over(Interval time, LocalDate published) {
    return time.latestEnd()
        .filter(end -> end.isBefore(published.minusDays(SLACK_DAYS).atStartOfDay()))
        .map(
            end ->
                time.edtf()
                    + " was over when the report was published, on "
                    + PrintedDay.english(published));
  }

  /// The sentence speaks, outside the time itself, of what is planned, or possible, or wanted.
  static boolean looksAhead(Match match, Lexicon ahead) {
    var tokens = match.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      if (match.slot("a").filter(a -> a.from() <= at && at < a.to()).isPresent()) {
        continue;
      }
      boolean infinitive =
          tokens.get(i).norm().equals("to")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
      if (infinitive || ahead.contains(tokens.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}

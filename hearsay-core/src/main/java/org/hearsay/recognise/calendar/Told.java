package org.hearsay.recognise.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Mention.Dated;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Match;

/// The times a report tells, as the checks ask for them.
///
/// @param times by the place at which their words start
record Told(Report report, Map<Integer, Dated> times) {

  static Told of(Report report, List<Dated> dated) {
    Map<Integer, Dated> times = new HashMap<>();
    dated.forEach(one -> times.put(one.span().start(), one));
    return new Told(report, times);
  }

  Published published() {
    return report.imprint().published();
  }

  /// The time in slot `label`.
  Optional<Interval> time(Match match, String label) {
    return match
        .span(label)
        .map(span -> times.get(span.start()))
        .filter(dated -> !dated.countedFromWorkedOut() && dated.when() instanceof Interval)
        .map(dated -> (Interval) dated.when());
  }

  /// The same where its words print the year themselves.
  Optional<Interval> stated(Match match, String label) {
    return time(match, label).filter(time -> isStated(time, match.span(label).orElseThrow()));
  }

  private boolean isStated(Interval time, Span span) {
    return time.earliestStart()
        .filter(start -> span.of(report.text()).contains(Integer.toString(start.getYear())))
        .isPresent();
  }

  /// The other times of the sentence that print their year.
  Stream<Interval> others(Match match, String label) {
    var own = match.span(label).orElseGet(match::span);
    return in(match.sentence())
        .filter(dated -> !dated.span().overlaps(own))
        .filter(dated -> !dated.countedFromWorkedOut() && dated.when() instanceof Interval)
        .filter(dated -> isStated((Interval) dated.when(), dated.span()))
        .map(dated -> (Interval) dated.when());
  }

  private Stream<Dated> in(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> times.get(token.span().start()))
        .filter(dated -> dated != null);
  }

  /// The year that the day in this match was taken to be in.
  Optional<Integer> year(Match match) {
    for (int token = match.from(); token < match.to(); token++) {
      var dated = times.get(match.sentence().tokens().get(token).span().start());
      if (dated != null && !dated.countedFromWorkedOut() && dated.when() instanceof Interval day) {
        return day.earliestStart().map(start -> start.getYear());
      }
    }
    return Optional.empty();
  }

  /// "on 4 May 2022", or "by 4 May 2022 at the latest" where the day is not known.
  static String publishedWords(Published published) {
    LocalDate day = published.day().orElseThrow();
    return published.earliest().filter(day::equals).isPresent()
        ? "on " + PrintedDay.english(day)
        : "by " + PrintedDay.english(day) + " at the latest";
  }
}

package org.hearsay.recognise.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Misdated.Fault;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.value.Days;
import org.hearsay.recognise.time.words.Hyphens;
import org.hearsay.recognise.time.words.TimeSlots;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Finds what the calendar says cannot be: "31 June", a Friday that was a Saturday, an end before
/// its beginning, "300 years ago" that does not add up.
///
/// Its rules stand in `calendar.yml`; `{a:time}` in them is a time found before. A rule fires
/// only where its check fails, and not where its slot `unless` is filled. What a report itself
/// calls impossible is left alone.
public final class MisdateFinder {

  private final RuleSet rules;
  private final TimeSlots timeSlots;
  private final Hyphens hyphens;
  private final Wording wording;

  private MisdateFinder(Knowledge knowledge) {
    rules = knowledge.rules("recognise/calendar");
    timeSlots = TimeSlots.of(knowledge);
    hyphens = Hyphens.of(knowledge);
    wording = new Wording(knowledge);
  }

  public static MisdateFinder of(Knowledge knowledge) {
    return new MisdateFinder(knowledge);
  }

  /// @param dated the times found in the same passages
  public List<Mention.Misdated> find(
      Report report, List<Passage> passages, List<Mention.Dated> dated) {
    var told = Told.of(report, dated);
    Map<Span, Mention.Misdated> found = new LinkedHashMap<>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        var matches = rules.match(hyphens.split(sentence), slots(told));
        for (var match : matches) {
          if (matches.stream().noneMatch(other -> excuses(other, match))) {
            check(match, told)
                .filter(one -> !doubts(one, sentence))
                .ifPresent(one -> found.putIfAbsent(one.span(), one));
          }
        }
      }
    }
    var all = new ArrayList<>(found.values());
    all.removeIf(one -> found.values().stream().anyMatch(other -> isInside(one, other)));
    return all;
  }

  /// The same rule fired on wider words that take the fault away (slot `unless`) or soften it (slot
  /// `about`).
  private static boolean excuses(Match wider, Match match) {
    return (wider.slot("unless").isPresent() || wider.slot("about").isPresent() && wider != match)
        && wider.rule() == match.rule()
        && wider.from() <= match.from()
        && wider.to() >= match.to();
  }

  private boolean doubts(Mention.Misdated one, Sentence sentence) {
    return one.fault() != Fault.WEEKDAY && wording.doubts(sentence);
  }

  private static boolean isInside(Mention.Misdated one, Mention.Misdated other) {
    return one.fault() == other.fault()
        && other.span().covers(one.span())
        && !other.span().equals(one.span());
  }

  private Slots slots(Told told) {
    return (type, sentence, from) -> {
      var dated = told.times().get(sentence.tokens().get(from).span().start());
      if (type.equals("time") && dated != null) {
        return List.of(new Match.Bound(from, sentence.tokenAt(dated.span().end() - 1) + 1, ""));
      }
      return timeSlots.fill(type, sentence, from);
    };
  }

  private Optional<Mention.Misdated> check(Match match, Told told) {
    return switch (match.rule().kind()) {
      case "day" ->
          fault(match, Fault.IMPOSSIBLE_DATE, PrintedDay.of(match).flatMap(CheckDay::impossible));
      case "slashed" ->
          fault(
              match,
              Fault.IMPOSSIBLE_DATE,
              PrintedDay.slashed(match).flatMap(CheckDay::impossible));
      case "weekday" -> fault(match, Fault.WEEKDAY, weekday(match, told));
      default -> fault(match, Fault.ORDER, order(match, told));
    };
  }

  private static Optional<String> weekday(Match match, Told told) {
    return PrintedDay.of(match)
        .filter(day -> !Wording.isCount(match))
        .flatMap(day -> CheckDay.weekday(day, told.published().day(), told.year(match)));
  }

  private Optional<String> order(Match match, Told told) {
    return switch (match.rule().kind()) {
      case "range" ->
          wording.isAmount(match)
              ? Optional.empty()
              : two(match, told, (a, b) -> CheckOrder.reversed(a, b, " lies before "));
      case "death" ->
          wording.isPlain(match)
              ? two(match, told, (a, b) -> CheckOrder.reversed(b, a, ", the death, lies before "))
              : Optional.empty();
      case "birth" ->
          wording.isPlain(match)
              ? two(match, told, (a, b) -> CheckOrder.reversed(a, b, " lies before the birth, "))
              : Optional.empty();
      case "years" ->
          wording.isAmount(match)
              ? Optional.empty()
              : match
                  .value("end")
                  .filter(end -> end.compareTo(match.value("year").orElse("9")) < 0)
                  .map(end -> end + " lies before " + match.value("year").orElseThrow());
      case "ago" ->
          told.published()
              .day()
              .flatMap(day -> count(match, told, -1, Days.day(day), told.time(match, "a")));
      case "apart" ->
          told.stated(match, "b")
              .flatMap(from -> count(match, told, way(match), from, told.stated(match, "a")));
      case "to-come" -> toCome(match, told);
      default -> over(match, told);
    };
  }

  private interface Comparison {
    Optional<String> of(Interval first, Interval second);
  }

  private static Optional<String> two(Match match, Told told, Comparison comparison) {
    return told.stated(match, "a")
        .flatMap(a -> told.stated(match, "b").flatMap(b -> comparison.of(a, b)));
  }

  private static int way(Match match) {
    return match.value("way").map(Integer::parseInt).orElse(-1);
  }

  private static Optional<String> count(
      Match match, Told told, int way, Interval from, Optional<Interval> stated) {
    return stated.flatMap(
        time -> CheckCount.of(match).wrong(way, from, time, told.others(match, "a")));
  }

  private Optional<String> toCome(Match match, Told told) {
    boolean stated = told.stated(match, "a").isPresent();
    return told.time(match, "a")
        .filter(time -> wording.tellsPast(match))
        .filter(
            time -> time.granularity() == Granularity.DAY || !wording.tellsNow(match.sentence()))
        .flatMap(time -> CheckOrder.toCome(time, stated, told.published()));
  }

  /// A sentence that quotes, or tells of an earlier time, may look ahead from there.
  private static Optional<String> over(Match match, Told told) {
    return told.stated(match, "a")
        .filter(time -> !Wording.quotes(match.sentence()))
        .filter(
            time ->
                told.others(match, "a")
                    .noneMatch(other -> CheckOrder.reversed(time, other, "").isPresent()))
        .flatMap(time -> CheckOrder.over(time, told.published()));
  }

  private static Optional<Mention.Misdated> fault(
      Match match, Fault fault, Optional<String> truth) {
    return truth.map(words -> new Mention.Misdated(match.span(), fault, words, match.because()));
  }
}

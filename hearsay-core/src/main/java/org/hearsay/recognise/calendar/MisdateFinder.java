package org.hearsay.recognise.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Misdated.Fault;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.words.PastVerbs;
import org.hearsay.recognise.time.words.TimeSlots;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;
import org.hearsay.rules.Slots;

/// Finds what the calendar says cannot be: "31 June", a Friday that was a Saturday, an end before
/// its beginning, "300 years ago" that does not add up.
///
/// Its rules stand in `calendar.yml`; `{a:time}` in them is a time found before. A rule fires
/// only where its check fails. What a report itself calls impossible is left alone.
public final class MisdateFinder {

  private final RuleSet rules;
  private final TimeSlots timeSlots;
  private final PastVerbs past;
  private final Lexicon doubts;
  private final Lexicon ahead;
  private final Lexicon declines;

  private MisdateFinder(Knowledge knowledge) {
    rules = knowledge.rules("recognise/calendar");
    timeSlots = TimeSlots.of(knowledge);
    past = PastVerbs.of(knowledge);
    doubts = knowledge.lexicon("calendar-doubts");
    ahead = knowledge.lexicon("looks-ahead");
    declines = knowledge.lexicon("declines");
  }

  public static MisdateFinder of(Knowledge knowledge) {
    return new MisdateFinder(knowledge);
  }

  /// @param dated the times found in the same passages
  public List<Mention.Misdated> find(
      Report report, List<Passage> passages, List<Mention.Dated> dated) {
    Map<Integer, Mention.Dated> times = new HashMap<>();
    dated.forEach(one -> times.put(one.span().start(), one));
    Map<Span, Mention.Misdated> found = new LinkedHashMap<>();
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        for (var match : rules.match(sentence, slots(times))) {
          check(match, new Told(report, times))
              .filter(misdated -> !isDoubted(sentence, misdated.fault()))
              .ifPresent(misdated -> found.putIfAbsent(misdated.span(), misdated));
        }
      }
    }
    var all = new ArrayList<>(found.values());
    all.removeIf(one -> found.values().stream().anyMatch(other -> isInside(one, other)));
    return all;
  }

  private static boolean isInside(Mention.Misdated one, Mention.Misdated other) {
    return one.fault() == other.fault()
        && other.span().covers(one.span())
        && !other.span().equals(one.span());
  }

  private Slots slots(Map<Integer, Mention.Dated> times) {
    return (type, sentence, from) -> {
      var token = sentence.tokens().get(from);
      var dated = times.get(token.span().start());
      if (type.equals("time") && dated != null) {
        return List.of(new Match.Bound(from, sentence.tokenAt(dated.span().end() - 1) + 1, ""));
      }
      return timeSlots.fill(type, sentence, from);
    };
  }

  /// The report speaks of the date, it does not use it.
  private boolean isDoubted(Sentence sentence, Fault fault) {
    return fault != Fault.WEEKDAY && holds(sentence, doubts);
  }

  private static boolean holds(Sentence sentence, Lexicon words) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!words.at(sentence, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention.Misdated> check(Match match, Told told) {
    return switch (match.rule().kind()) {
      case "day" -> fault(match, Fault.IMPOSSIBLE_DATE, CheckDay.impossible(PrintedDay.of(match)));
      case "weekday" ->
          isCount(match)
              ? Optional.empty()
              : fault(
                  match,
                  Fault.WEEKDAY,
                  CheckDay.weekday(PrintedDay.of(match), told.published(), told.year(match)));
      default -> fault(match, Fault.ORDER, order(match, told));
    };
  }

  /// "On Friday, June 3 people drowned", "from 1900 to 1750 points": the number counts what
  /// follows.
  private static boolean isCount(Match match) {
    var tokens = match.sentence().tokens();
    return match.to() < tokens.size()
        && Stream.of("day", "end", "b")
            .flatMap(label -> match.slot(label).stream())
            .anyMatch(last -> last.to() == match.to())
        && Character.isLetter(tokens.get(match.to()).word().charAt(0))
        && tokens.get(match.to()).is(PartOfSpeech.NOUN);
  }

  /// "Staff fell from 1900 to 1750": no years.
  private boolean isAmount(Match match) {
    return isCount(match) || holds(match.sentence(), declines);
  }

  private Optional<String> order(Match match, Told told) {
    return switch (match.rule().kind()) {
      case "range" ->
          isAmount(match)
              ? Optional.empty()
              : two(match, told, (a, b) -> CheckOrder.reversed(a, b, " lies before "));
      case "death" ->
          plain(match)
              ? two(match, told, (a, b) -> CheckOrder.reversed(b, a, ", the death, lies before "))
              : Optional.empty();
      case "years" ->
          !isAmount(match)
                  && match.value("year").orElse("").compareTo(match.value("end").orElse("9")) > 0
              ? Optional.of(match.value("end").get() + " lies before " + match.value("year").get())
              : Optional.empty();
      case "ago" ->
          told.published().flatMap(day -> two(match, told, (a, b) -> CheckOrder.ago(a, b, day)));
      case "to-come" -> toCome(match, told);
      case "over" ->
          quotes(match.sentence())
              ? Optional.empty()
              : told.published()
                  .flatMap(
                      day -> told.stated(match, "a").flatMap(time -> CheckOrder.over(time, day)));
      default -> Optional.empty();
    };
  }

  private Optional<String> toCome(Match match, Told told) {
    int verb =
        match.slot("a").filter(a -> a.to() == match.to()).isPresent()
            ? match.from()
            : match.to() - 1;
    return past.is(match.sentence().tokens().get(verb)) && !CheckOrder.looksAhead(match, ahead)
        ? told.published()
            .flatMap(day -> told.time(match, "a").flatMap(time -> CheckOrder.toCome(time, day)))
        : Optional.empty();
  }

  private interface Comparison {
    Optional<String> of(Interval first, Interval second);
  }

  private static Optional<String> two(Match match, Told told, Comparison comparison) {
    var second =
        match.rule().kind().equals("ago") ? told.time(match, "b") : told.stated(match, "b");
    return told.stated(match, "a").flatMap(a -> second.flatMap(b -> comparison.of(a, b)));
  }

  private static boolean quotes(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.norm().equals("\"") || token.norm().equals("''"));
  }

  /// No other verb stands, outside quotation marks, between the verb and the time it is told with.
  private static boolean plain(Match match) {
    var tokens = match.sentence().tokens();
    int from = match.slot("verb").map(Match.Bound::to).orElse(match.from() + 1);
    int to = match.slot("b").map(Match.Bound::from).orElse(match.to());
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      var token = tokens.get(i);
      quoted ^= token.norm().equals("\"");
      boolean other =
          token.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
              || token.norm().matches("that|which|who|whose|until|after");
      if (!quoted && other) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Mention.Misdated> fault(
      Match match, Fault fault, Optional<String> truth) {
    return truth.map(words -> new Mention.Misdated(match.span(), fault, words, match.because()));
  }

  /// What the report says of time, as the checks ask for it.
  private record Told(Report report, Map<Integer, Mention.Dated> times) {

    Optional<LocalDate> published() {
      return report.imprint().published().day();
    }

    /// The time in slot `label`.
    Optional<Interval> time(Match match, String label) {
      return match
          .span(label)
          .map(span -> times.get(span.start()))
          .filter(dated -> dated.when() instanceof Interval)
          .map(dated -> (Interval) dated.when());
    }

    /// The same where its words print the year themselves.
    Optional<Interval> stated(Match match, String label) {
      return time(match, label)
          .filter(time -> time.earliestStart().isPresent())
          .filter(
              time ->
                  match
                      .span(label)
                      .map(span -> span.of(report.text()))
                      .orElse("")
                      .contains(Integer.toString(time.earliestStart().get().getYear())));
    }

    /// The year that the day in this match was taken to be in.
    Optional<Integer> year(Match match) {
      for (int token = match.from(); token < match.to(); token++) {
        var dated = times.get(match.sentence().tokens().get(token).span().start());
        if (dated != null && dated.when() instanceof Interval day) {
          return day.earliestStart().map(start -> start.getYear());
        }
      }
      return Optional.empty();
    }
  }
}

package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Zone;
import org.hearsay.recognise.time.value.Holiday;
import org.hearsay.recognise.time.words.EasterLands;
import org.hearsay.recognise.time.words.Hyphens;
import org.hearsay.recognise.time.words.OtherWords;
import org.hearsay.recognise.time.words.StrokeOrder;
import org.hearsay.recognise.time.words.TimeSlots;
import org.hearsay.recognise.time.words.TimeWords;
import org.hearsay.recognise.time.words.YearsTold;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Finds times and says when they are: "On Dec. 9" in a report of 12 December 2016 is 2016-12-09.
///
/// Incomplete dates are counted from the report's day of publication, or from the story where the
/// report tells history ([Reference]); where there is neither, the year stays open (`XXXX-12-09`).
public final class TimeFinder {

  private final RuleSet rules;
  private final TimeSlots slots;
  private final TimeWords words;
  private final OtherWords others;
  private final Hyphens hyphens;
  private final EasterLands easter;

  private TimeFinder(Knowledge knowledge) {
    rules = knowledge.rules("recognise/time");
    slots = TimeSlots.of(knowledge);
    words = TimeWords.of(knowledge);
    others = OtherWords.of(knowledge);
    hyphens = Hyphens.of(knowledge);
    easter = EasterLands.of(knowledge);
  }

  public static TimeFinder of(Knowledge knowledge) {
    return new TimeFinder(knowledge);
  }

  public List<Mention.Dated> find(Report report, List<Passage> passages) {
    var sought = new ArrayList<Sought>();
    var years = new YearsTold();
    var strokes = new StrokeOrder();
    boolean opens = true;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        seek(passage, hyphens.split(sentence), opens && passage.zone() == Zone.BODY, sought);
        opens &= passage.zone() != Zone.BODY;
      }
    }
    for (var one : sought) {
      one.matches().forEach(years::add);
      one.matches().forEach(strokes::add);
    }
    var published = report.imprint().published();
    boolean orthodox = namesEaster(sought) && easter.areOrthodox(passages);
    Function<Optional<LocalDate>, List<Mention.Dated>> from =
        day -> value(sought, new Reference(day, years, strokes, orthodox));
    return published.workedOut()
        ? Hull.of(from.apply(published.earliest()), from.apply(published.latest()), published)
        : from.apply(published.day());
  }

  private static boolean namesEaster(List<Sought> sought) {
    return sought.stream()
        .flatMap(one -> one.matches().stream())
        .anyMatch(match -> match.value("holiday").orElse("").startsWith(Holiday.EASTER));
  }

  private List<Mention.Dated> value(List<Sought> sought, Reference reference) {
    var found = new ArrayList<Mention.Dated>();
    for (int i = 0; i < sought.size(); i++) {
      if (i == 0 || sought.get(i).passage() != sought.get(i - 1).passage()) {
        reference.beginPassage();
      }
      reference.beginSentence();
      value(sought.get(i), reference, found);
    }
    return found;
  }

  /// What looks like a time in a sentence, as the rules take it apart: valued from no day, and on
  /// the sentence with its words cut at hyphens.
  public List<Match> spot(Sentence sentence) {
    return matches(hyphens.split(sentence));
  }

  /// A sentence in which something looks like a time.
  ///
  /// @param opens it is the first of the report's body
  private record Sought(Passage passage, Sentence sentence, boolean opens, List<Match> matches) {}

  private void seek(Passage passage, Sentence sentence, boolean opens, List<Sought> sought) {
    var matches = matches(sentence);
    if (!matches.isEmpty() || Heading.is(passage, sentence)) {
      sought.add(new Sought(passage, sentence, opens, matches));
    }
  }

  private List<Match> matches(Sentence sentence) {
    var matches = new ArrayList<>(rules.match(sentence, slots));
    matches.removeIf(others::are);
    matches.removeIf(
        match -> match.rule().gives("needs", "").equals("future") && !words.looksAhead(sentence));
    return Match.withoutOverlaps(matches);
  }

  private void value(Sought one, Reference reference, List<Mention.Dated> all) {
    var sentence = one.sentence();
    var times = new SentenceTimes(sentence, reference, words).value(one.matches());
    if (Heading.is(one.passage(), sentence)) {
      Heading.in(one.passage(), sentence, times)
          .ifPresentOrElse(reference::beginSection, reference::endSection);
    }
    var dateline =
        one.opens()
            ? Dateline.in(sentence, times, reference.published())
            : Optional.<LocalDate>empty();
    if (dateline.isPresent()) {
      reference.tellFrom(dateline.get());
      var again = new SentenceTimes(sentence, reference, words).value(one.matches());
      times = new ArrayList<>(times.subList(0, 1));
      times.addAll(again.subList(1, again.size()));
    }
    for (var time : times) {
      var match = time.phrase().match();
      var because =
          sentence.span(Math.min(match.from(), time.from()), Math.max(match.to(), time.to()));
      all.add(
          new Mention.Dated(
              sentence.span(time.from(), time.to()),
              time.when(),
              time.reckoned().basis(),
              time.reckoned().alternatives(),
              new Because(match.rule().name(), because)));
    }
  }
}

package org.hearsay.recognise.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.recognise.time.words.TimeSlots;
import org.hearsay.recognise.time.words.TimeWords;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.RuleSet;

/// Reads the times of a text as they are printed, with the words that show how they lie to the day
/// of telling.
final class ReadTold {

  /// How many words before a time the word may stand that puts it into the future.
  private static final int REACH = 10;

  /// The first words of a sentence.
  private static final int HEAD = 2;

  /// The same for "by" and "until".
  private static final int BOUND_REACH = 3;

  private static final Set<String> DEADLINES = Set.of("BY", "UNTIL", "AT_LEAST_UNTIL");

  private final TimeFinder times;
  private final RuleSet around;
  private final TimeSlots slots;
  private final TimeWords words;

  ReadTold(Knowledge knowledge) {
    times = TimeFinder.of(knowledge);
    around = knowledge.rules("recognise/dating");
    slots = TimeSlots.of(knowledge);
    words = TimeWords.of(knowledge);
  }

  List<Told> read(List<Passage> passages) {
    var told = new ArrayList<Told>();
    for (var passage : passages) {
      passage.sentences().forEach(sentence -> read(sentence, told));
    }
    return told;
  }

  private void read(Sentence whole, List<Told> told) {
    var matches = new ArrayList<>(times.spot(whole));
    if (matches.isEmpty()) {
      return;
    }
    var sentence = matches.getFirst().sentence();
    var own = around.match(sentence, slots);
    matches.removeIf(match -> own.stream().anyMatch(one -> isInside(one, match)));
    matches.addAll(own);
    boolean year = false;
    boolean past =
        IntStream.range(0, sentence.tokens().size()).anyMatch(at -> words.isPast(sentence, at));
    var apart = Match.withoutOverlaps(matches);
    for (var match : apart) {
      year |= match.slot("year").isPresent();
    }
    for (var match : apart) {
      told.add(new Told(match, tense(match, past), year && match.slot("year").isEmpty()));
    }
  }

  /// What dating reads of a time goes before the time: "quarter ended 30 June".
  private static boolean isInside(Match one, Match time) {
    return one.from() >= time.from() && one.to() <= time.to();
  }

  private Told.Tense tense(Match match, boolean past) {
    var tokens = match.sentence().tokens();
    for (int i = Math.max(0, match.from() - REACH); i < match.to(); i++) {
      var token = tokens.get(i);
      boolean named = token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
      if (!named && words.future(match.sentence(), i).isPresent()
          || isDeadline(match, i) && !isTold(match)) {
        return Told.Tense.FUTURE;
      }
    }
    return opens(match) ? Told.Tense.FUTURE : past ? Told.Tense.PAST : Told.Tense.PRESENT;
  }

  /// "On Tuesday, the fifteenth, the court | will …": it stands before its verb.
  private boolean opens(Match match) {
    var sentence = match.sentence();
    int end = Math.min(sentence.tokens().size(), match.to() + REACH);
    for (int i = match.to(); i < end && match.from() <= HEAD; i++) {
      if (sentence.tokens().get(i).is(PartOfSpeech.AUX, PartOfSpeech.VERB)) {
        return words.future(sentence, i).isPresent();
      }
    }
    return false;
  }

  /// The verb before it is in the past: "he led it until 2013".
  private boolean isTold(Match match) {
    var tokens = match.sentence().tokens();
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      if (tokens.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return words.isPast(match.sentence(), i);
      }
    }
    return false;
  }

  private boolean isDeadline(Match match, int at) {
    return at >= match.from() - BOUND_REACH
        && words.bounds().at(match.sentence(), at).stream()
            .anyMatch(bound -> DEADLINES.contains(bound.value()));
  }
}

package org.hearsay.recognise.time;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;

/// What the report has told with its time, so that "four days after the landing" can be counted
/// from the day on which, a sentence before, "they landed".
final class Events {

  /// The last words of one stem that are kept.
  private static final int KEPT = 8;

  private static final int STEM = 4;

  /// Sentences in which an event can be named again.
  private static final int NEAR = 5;

  /// Words behind "after" in which its event is looked for.
  private static final int REACH = 8;

  /// What ends the words of an event.
  private static final Set<PartOfSpeech> ENDS =
      Set.of(PartOfSpeech.PUNCT, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ);

  /// @param to the token behind it, where it is named again
  /// @param sentence that told it
  /// @param order how many were told before
  record Event(String word, Interval when, int to, int sentence, int order) {}

  private final Map<String, Deque<Event>> told = new HashMap<>();
  private int count;

  /// Each noun and verb of a sentence happens at the time nearest to it.
  void add(Sentence sentence, List<Found> found) {
    var times = found.stream().filter(Events::isExact).toList();
    int next = 0;
    for (int i = 0; i < sentence.tokens().size() && !times.isEmpty(); i++) {
      while (next < times.size() && times.get(next).from() <= i) {
        next++;
      }
      var token = sentence.tokens().get(i);
      if (isEvent(token) && (next == 0 || times.get(next - 1).to() <= i)) {
        add(sentence, token.lemma(), nearest(times, next, i).interval().orElseThrow());
      }
    }
  }

  /// The time before or behind; of "in May and Tamber on | 5 June" that to which "on" leads.
  private static Found nearest(List<Found> times, int next, int at) {
    boolean before =
        next == times.size()
            || next > 0
                && times.get(next).from() - at > 2
                && at - times.get(next - 1).to() < times.get(next).from() - at;
    return times.get(before ? next - 1 : next);
  }

  private static boolean isExact(Found time) {
    return time.interval()
        .filter(
            when ->
                when.earliestStart().isPresent()
                    && when.latestEnd().isPresent()
                    && when.granularity().compareTo(Granularity.YEAR) <= 0)
        .isPresent();
  }

  private static boolean isEvent(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.PROPN)
        && token.lemma().length() >= STEM;
  }

  private void add(Sentence sentence, String word, Interval when) {
    var alike = told.computeIfAbsent(word.substring(0, STEM), stem -> new ArrayDeque<>());
    alike.addFirst(new Event(word, when, 0, sentence.number(), count++));
    if (alike.size() > KEPT) {
      alike.removeLast();
    }
  }

  /// The event that the words from token `at` on name: "the landing", "the fleet had landed", "the
  /// fall of Tamber".
  Optional<Event> find(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    int noun = -1;
    for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
      var token = tokens.get(i);
      if (token.is(PartOfSpeech.VERB)) {
        var verb = told(sentence, i);
        boolean begun = noun >= 0 && tokens.get(noun).is(PartOfSpeech.NOUN);
        return verb.isEmpty() && begun ? told(sentence, noun) : verb;
      }
      boolean clause = token.is(PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART);
      if (token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
        noun = i;
      } else if (noun >= 0 && !clause || ENDS.contains(token.tag())) {
        break;
      }
    }
    return noun < 0 ? Optional.empty() : findNamed(sentence, noun);
  }

  /// "the fall of | Tamber" is what was told last of either.
  private Optional<Event> findNamed(Sentence sentence, int noun) {
    var tokens = sentence.tokens();
    var event = told(sentence, noun);
    if (noun + 2 >= tokens.size()
        || !tokens.get(noun + 1).is(PartOfSpeech.ADP)
        || !tokens.get(noun + 2).is(PartOfSpeech.PROPN)) {
      return event;
    }
    var named = told(sentence, noun + 2);
    return named.isPresent() && event.filter(one -> one.order() > named.get().order()).isEmpty()
        ? named
        : event;
  }

  private Optional<Event> told(Sentence sentence, int at) {
    String word = sentence.tokens().get(at).lemma();
    return word.length() < STEM
        ? Optional.empty()
        : told.getOrDefault(word.substring(0, STEM), new ArrayDeque<>()).stream()
            .filter(one -> sentence.number() - one.sentence() <= NEAR && areAlike(one.word(), word))
            .findFirst()
            .map(one -> new Event(word, one.when(), at + 1, one.sentence(), one.order()));
  }

  /// "land" and "landing", "invade" and "invasion"; not "battle" and "battalion".
  private static boolean areAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int apart = Math.max(one.length(), other.length()) - shorter;
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common == shorter ? apart <= 4 : common >= Math.max(STEM, shorter - 2) && apart <= 2;
  }
}

package org.hearsay.recognise.time;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.model.Zone;

/// A heading that says when the passages under it happened: "2011", "May 1917", "Day 3: 12
/// December".
final class Heading {

  private static final int MOST_WORDS = 8;
  private static final int WORDS_BESIDE = 3;

  private Heading() {}

  /// @param times those of the passage's only sentence
  static Optional<Interval> in(Passage passage, Sentence sentence, List<Found> times) {
    return times.size() == 1 && is(passage, sentence) && isAlone(sentence, times.getFirst())
        ? times
            .getFirst()
            .interval()
            .filter(time -> time.granularity().compareTo(Granularity.DAY) >= 0)
            .filter(time -> time.granularity().compareTo(Granularity.YEAR) <= 0)
            .filter(time -> time.earliestStart().isPresent() && !time.edtf().contains("/"))
            .filter(time -> passage.zone() == Zone.BODY || time.granularity() != Granularity.DAY)
        : Optional.empty();
  }

  /// A short line of its own without a full stop.
  static boolean is(Passage passage, Sentence sentence) {
    var last = sentence.tokens().getLast();
    return passage.zone() != Zone.HEADLINE
        && passage.sentences().size() == 1
        && sentence.tokens().size() <= MOST_WORDS
        && (Character.isLetterOrDigit(last.word().charAt(0)) || last.norm().equals(":"));
  }

  private static boolean isAlone(Sentence sentence, Found time) {
    var tokens = sentence.tokens();
    int beside = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = i < time.from() || i >= time.to();
      if (outside && tokens.get(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
      beside += outside && !tokens.get(i).is(PartOfSpeech.PUNCT) ? 1 : 0;
    }
    return beside <= WORDS_BESIDE;
  }
}

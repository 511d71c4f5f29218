package org.hearsay.attribute.speaker;

import static org.hearsay.attribute.line.Part.ARTICLE;
import static org.hearsay.attribute.line.Part.OF;
import static org.hearsay.attribute.line.Part.PASSES_ON;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.VERB;

import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;

/// Takes from a noun phrase that speaks what is no part of who speaks.
record Trim(Words words, Phrases phrases) {

  /// Without a source that follows ("the agency quoting a clerk"), a day ("a clerk on Monday") and
  /// a bracket that nothing opens; nothing is left of a bare year behind a preposition.
  Range of(Range subject, int verb) {
    int from = subject.from();
    int to = subject.to();
    for (int at = from + 1; at < to; at++) {
      to = words.has(at, PASSES_ON) && words.is(at - 1, NOUN, PROPN) ? at : to;
    }
    int last = to;
    while (last > from + 1 && phrases.whenWord(last - 1)) {
      last--;
    }
    boolean on = last > from + 1 && words.is(last - 1, ADP) && !words.has(last - 1, OF);
    to = on && !clauseWithin(from, last) ? last - 1 : to;
    boolean open = words.norm(to - 1).equals(")") && unopened(from, to);
    to = open || words.is(to - 1, ADP) ? to - 1 : to;
    boolean year = to - from == 1 && words.is(from, NUM) && words.is(from - 1, ADP);
    boolean article = to - from == 1 && words.has(from, ARTICLE);
    return to <= from || article || year && words.norm(from).length() == 4
        ? new Range(verb, verb)
        : new Range(from, to);
  }

  private boolean clauseWithin(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, VERB, AUX)) {
        return true;
      }
    }
    return false;
  }

  private boolean unopened(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.norm(at).equals("(")) {
        return false;
      }
    }
    return true;
  }
}

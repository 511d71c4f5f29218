package org.hearsay.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;

/// A step of a compiled pattern: it tries itself at a token and hands on to the next; the last is
/// [End].
sealed interface Node {

  /// Where the whole rest of the pattern ends if it fits from token `at` on; −1 if it does not.
  int match(Attempt attempt, int at);

  /// Tells `openings` the words that can stand at place `place` of the pattern, if this step begins
  /// there, and what follows.
  void open(Beginnings.Openings openings, int place);

  record End() implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      return at;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      openings.anyFrom(place);
    }
  }

  /// The start or end of the sentence.
  record Edge(boolean start, Node next) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      return at == (start ? 0 : attempt.size()) ? next.match(attempt, at) : -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      if (start) {
        openings.enter(next, place);
      } else {
        openings.anyFrom(place);
      }
    }
  }

  /// This word.
  record Word(int word, Node next) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      return at < attempt.size() && !attempt.spent() && attempt.words[at] == word
          ? next.match(attempt, at + 1)
          : -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      openings.add(place, word);
      openings.enter(next, place + 1);
    }
  }

  /// Any form of this verb or noun.
  record Lemma(int lemma, Node next) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      return at < attempt.size() && !attempt.spent() && attempt.lemmas[at] == lemma
          ? next.match(attempt, at + 1)
          : -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      openings.add(place, lemma);
      openings.enter(next, place + 1);
    }
  }

  /// A token of one of these word classes.
  record Tagged(Set<PartOfSpeech> tags, Node next) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      return at < attempt.size() && !attempt.spent() && tags.contains(attempt.tokens.get(at).tag())
          ? next.match(attempt, at + 1)
          : -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      openings.any(place);
      openings.enter(next, place + 1);
    }
  }

  /// Any of several ways, first that fits.
  record Either(List<Node> ways) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      for (int i = 0; i < ways.size() && !attempt.isSpent(); i++) {
        int end = ways.get(i).match(attempt, at);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      for (int i = 0; i < ways.size(); i++) {
        openings.enter(ways.get(i), place);
      }
    }
  }

  /// Up to `most` tokens of any kind but those in `stops`, as few as will do.
  record Gap(int most, BitSet stops, Node next) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      int last = Math.min(at + most, attempt.size());
      for (int i = at; i <= last && !attempt.spent(); i++) {
        int end = next.match(attempt, i);
        if (end >= 0) {
          return end;
        }
        if (i < attempt.size() && stops.get(attempt.words[i])) {
          return -1;
        }
      }
      return -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      openings.anyFrom(place);
    }
  }

  /// A slot, under the number of its label.
  record Slot(int label, SlotTypes.Filler filler, Node next) implements Node {
    @Override
    public int match(Attempt attempt, int at) {
      if (at >= attempt.size() || attempt.spent()) {
        return -1;
      }
      var fillings = filler.at(attempt, at);
      if (fillings.isEmpty()) {
        return -1;
      }
      var before = attempt.get(label);
      for (int i = 0; i < fillings.size(); i++) {
        attempt.put(label, fillings.get(i));
        int end = next.match(attempt, fillings.get(i).to());
        if (end >= 0) {
          return end;
        }
      }
      attempt.put(label, before);
      return -1;
    }

    @Override
    public void open(Beginnings.Openings openings, int place) {
      openings.add(place, filler, next);
    }
  }
}

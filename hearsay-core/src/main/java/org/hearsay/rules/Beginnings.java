package org.hearsay.rules;

import java.util.List;

/// For each word, the patterns that can have it at their first, second and third place, as rows of
/// bits: the patterns that can begin at a token are those in the rows of it and its two followers.
final class Beginnings {

  /// A bit for each pattern, and so many longs for each word.
  private final int width;

  private final long[][] rows = new long[Openings.PLACES][];

  /// The patterns that need one of several words, in the row of each.
  private final long[] needed;

  /// The patterns that need no certain word.
  private final long[] free;

  private final boolean anywhere;

  /// @param words how many words the vocabulary has
  Beginnings(List<Pattern> patterns, int words) {
    width = (patterns.size() + 63) / 64;
    needed = new long[words * width];
    free = new long[width];
    for (int place = 0; place < Openings.PLACES; place++) {
      rows[place] = new long[words * width];
    }
    for (int i = 0; i < patterns.size(); i++) {
      add(i, patterns.get(i), words);
    }
    anywhere = !isEmpty(rows[0], Vocabulary.OTHER);
  }

  private void add(int pattern, Pattern compiled, int words) {
    int column = pattern / 64;
    long bit = 1L << pattern;
    var triggers = compiled.triggers();
    free[column] |= triggers.isEmpty() ? bit : 0;
    for (int word = triggers.nextSetBit(0); word >= 0; word = triggers.nextSetBit(word + 1)) {
      needed[word * width + column] |= bit;
    }
    var openings = Openings.of(compiled.start());
    for (int place = 0; place < Openings.PLACES; place++) {
      for (int word = 0; word < words; word++) {
        if (openings.isAny(place) || openings.words(place).get(word)) {
          rows[place][word * width + column] |= bit;
        }
      }
    }
  }

  private boolean isEmpty(long[] of, int word) {
    for (int i = word * width; i < (word + 1) * width; i++) {
      if (of[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /// The patterns that may fit somewhere in the sentence; empty if there is none.
  long[] possible(Attempt attempt) {
    boolean any = anywhere;
    var possible = free.clone();
    for (int at = 0; at < attempt.size(); at++) {
      any |= require(attempt.words[at], possible);
      if (attempt.lemmas != attempt.words) {
        any |= require(attempt.lemmas[at], possible);
      }
    }
    return any ? possible : new long[0];
  }

  private boolean require(int word, long[] possible) {
    if (word == Vocabulary.OTHER) {
      return false;
    }
    for (int i = 0; i < width; i++) {
      possible[i] |= needed[word * width + i];
    }
    return true;
  }

  /// Those of the patterns `column` × 64 to `column` × 64 + 63, a bit each, that can begin at token
  /// `from`.
  long at(Attempt attempt, int from, int column) {
    long fit = -1;
    int places = Math.min(Openings.PLACES, attempt.size() - from);
    for (int place = 0; place < places && fit != 0; place++) {
      fit &=
          rows[place][attempt.words[from + place] * width + column]
              | rows[place][attempt.lemmas[from + place] * width + column];
    }
    return fit;
  }

  int width() {
    return width;
  }
}

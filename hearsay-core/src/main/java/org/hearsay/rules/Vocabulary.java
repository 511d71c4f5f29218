package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Token;
import org.jspecify.annotations.Nullable;

/// The words and lemmas that the patterns of a [RuleSet] know, each with a number. All other words
/// are one to them: [#OTHER], or [#NUMBER] where they begin with a digit.
final class Vocabulary {

  static final int OTHER = 0;
  static final int NUMBER = 1;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> lemmas = new HashMap<>();

  /// The sets that take every word that begins with a digit.
  private final List<BitSet> takers = new ArrayList<>();

  private int size = 2;

  /// The number of a word that a pattern knows.
  int word(String norm) {
    int number = number(words, norm);
    if (isNumber(norm)) {
      for (var taker : takers) {
        taker.set(number);
      }
    }
    return number;
  }

  /// The number of a lemma that a pattern knows.
  int lemma(String lemma) {
    return number(lemmas, lemma);
  }

  private int number(Map<String, Integer> known, String word) {
    var number = known.putIfAbsent(word, size);
    return number == null ? size++ : number;
  }

  /// How many numbers there are.
  int size() {
    return size;
  }

  boolean hasLemmas() {
    return !lemmas.isEmpty();
  }

  /// Puts every word that begins with a digit into `set`, those that are yet to be read too.
  void addDigits(BitSet set) {
    set.set(NUMBER);
    for (var known : words.entrySet()) {
      if (isNumber(known.getKey())) {
        set.set(known.getValue());
      }
    }
    takers.add(set);
  }

  int wordOf(Token token) {
    var number = words.get(token.norm());
    return number != null ? number : isNumber(token.word()) ? NUMBER : OTHER;
  }

  int lemmaOf(Token token) {
    return orOther(lemmas.get(token.lemma()));
  }

  private static int orOther(@Nullable Integer number) {
    return number == null ? OTHER : number;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}

package org.hearsay.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Lexicon] in the numbers of a [Vocabulary]: its entries by the number of their first word,
/// longest first.
final class Phrases {

  /// An entry's further words, each as a word and as a lemma, and its value.
  private record Phrase(int[] words, int[] lemmas, String value) {

    boolean fits(Attempt attempt, int at) {
      if (at + words.length > attempt.size()) {
        return false;
      }
      for (int i = 0; i < words.length; i++) {
        if (attempt.words[at + i] != words[i] && attempt.lemmas[at + i] != lemmas[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final boolean byLemma;
  private final BitSet first = new BitSet();
  private final BitSet later = new BitSet();
  private final List<@Nullable List<Phrase>> byFirst = new ArrayList<>();

  Phrases(Lexicon lexicon, Vocabulary vocabulary) {
    byLemma = lexicon.byLemma();
    for (var entries : lexicon.byFirstWord().entrySet()) {
      int word = byLemma ? vocabulary.lemma(entries.getKey()) : vocabulary.word(entries.getKey());
      var phrases = new ArrayList<Phrase>();
      for (var entry : entries.getValue()) {
        phrases.add(phrase(entry, vocabulary));
      }
      first.set(word);
      while (byFirst.size() <= word) {
        byFirst.add(null);
      }
      byFirst.set(word, phrases);
    }
  }

  private Phrase phrase(Lexicon.Entry entry, Vocabulary vocabulary) {
    int[] words = new int[entry.words().size() - 1];
    int[] lemmas = byLemma ? new int[words.length] : words;
    for (int i = 0; i < words.length; i++) {
      String word = entry.words().get(i + 1);
      words[i] = vocabulary.word(word);
      later.set(words[i]);
      if (byLemma) {
        lemmas[i] = vocabulary.lemma(word);
        later.set(lemmas[i]);
      }
    }
    return new Phrase(words, lemmas, entry.value());
  }

  /// Numbers of the words, or lemmas, an entry can begin with.
  BitSet first() {
    return first;
  }

  /// Numbers of the words an entry can go on with.
  BitSet later() {
    return later;
  }

  /// The entries that begin at token `from`, longest first.
  List<Match.Bound> at(Attempt attempt, int from) {
    int word = byLemma ? attempt.lemmas[from] : attempt.words[from];
    var phrases = word < byFirst.size() ? byFirst.get(word) : null;
    if (phrases == null) {
      return List.of();
    }
    if (phrases.size() == 1) {
      var only = phrases.getFirst();
      return only.fits(attempt, from + 1) ? List.of(bound(only, from)) : List.of();
    }
    var found = new ArrayList<Match.Bound>();
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).fits(attempt, from + 1)) {
        found.add(bound(phrases.get(i), from));
      }
    }
    return found;
  }

  private static Match.Bound bound(Phrase phrase, int from) {
    return new Match.Bound(from, from + 1 + phrase.words().length, phrase.value());
  }
}

package org.hearsay.lab.attribution.linear;

import java.util.List;
import org.hearsay.learn.FeatureRows;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// The word lists a tagger asks: which words speak, who may, and the small words around them.
///
/// @param verbs of speaking, and of believing: where one stands something may be told
/// @param sorted lists that sort their words
/// @param plain lists whose words are of one sort
record WordLists(List<Lexicon> verbs, List<Lexicon> sorted, List<Lexicon> plain) {

  WordLists {
    verbs = List.copyOf(verbs);
    sorted = List.copyOf(sorted);
    plain = List.copyOf(plain);
  }

  static WordLists of(Knowledge knowledge) {
    return new WordLists(
        lists(knowledge, "reporting-verbs", "belief-verbs"),
        lists(
            knowledge,
            "reporting-verbs",
            "reporting-nouns",
            "speaker-kinds",
            "who-nouns",
            "phrase-words"),
        lists(knowledge, "belief-verbs", "listener-verbs"));
  }

  private static List<Lexicon> lists(Knowledge knowledge, String... names) {
    return List.of(names).stream().map(knowledge::lexicon).toList();
  }

  /// What the lists say of a word, as one number; 0 where none has it.
  int kinds(String lemma) {
    int kinds = 0;
    int list = 1;
    for (var one : sorted) {
      var entry = one.find(lemma);
      kinds =
          entry.isPresent() ? FeatureRows.mix(kinds + list, entry.get().value().hashCode()) : kinds;
      list++;
    }
    for (var one : plain) {
      kinds = one.contains(lemma) ? FeatureRows.mix(kinds + list, 1) : kinds;
      list++;
    }
    return kinds;
  }

  /// Whether something may be told where this word stands.
  boolean tells(String lemma) {
    return verbs.stream().anyMatch(list -> list.contains(lemma));
  }
}

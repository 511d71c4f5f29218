package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.rules.Lexicon;

/// A name in a sentence, trimmed to what we call a name: capitalised at both ends, without article
/// or title.
record NameSpan(int from, int to, String kind) {

  private static final Set<String> NEVER =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "us", "them", "our", "their", "his", "her",
          "its", "my", "your", "me", "him", "this", "that", "these", "those", "who", "the", "a",
          "an", "some", "all", "both", "many", "most", "more", "any", "each", "in", "as", "and",
          "at", "on", "for", "with", "one", "two", "three");

  /// What decides over a corpus's own tags: peoples, titles, and names of countries in small
  /// letters.
  record Known(Lexicon peoples, Lexicon titles, Set<String> countries) {
    boolean people(String word) {
      return peoples.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean title(String word) {
      return titles.contains(word.toLowerCase(Locale.ROOT));
    }
  }

  /// Tags in the BIO scheme; peoples are NORP and countries PLACE whatever the corpus calls them.
  static List<String> labels(List<String> words, List<NameSpan> names, Known known) {
    var labels = new ArrayList<>(java.util.Collections.nCopies(words.size(), "O"));
    for (var name : names) {
      var core = name.core(words, known);
      for (int i = core.from; i < core.to; i++) {
        labels.set(i, (i == core.from ? "B-" : "I-") + core.kind);
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).equals("O") && capital(words.get(i)) && known.people(words.get(i))) {
        labels.set(i, "B-NORP");
      }
    }
    return labels;
  }

  private NameSpan core(List<String> words, Known known) {
    int start = from;
    int end = to;
    boolean person = kind.equals("PERSON");
    while (start < end
        && (!nameLike(words.get(start)) || person && known.title(words.get(start)))) {
      start++;
    }
    while (end > start && !nameLike(words.get(end - 1))) {
      end--;
    }
    boolean people = end > start && !person && !kind.equals("PLACE");
    for (int i = start; i < end; i++) {
      people &= known.people(words.get(i));
    }
    String name = String.join(" ", words.subList(start, end)).toLowerCase(Locale.ROOT);
    String decided = people ? "NORP" : !person && known.countries().contains(name) ? "PLACE" : kind;
    return new NameSpan(start, end, decided);
  }

  private static boolean nameLike(String word) {
    return (capital(word) || Character.isDigit(word.charAt(0)))
        && (!NEVER.contains(word.toLowerCase(Locale.ROOT)) || word.matches("[A-Z]{2,}"));
  }

  static boolean capital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }
}

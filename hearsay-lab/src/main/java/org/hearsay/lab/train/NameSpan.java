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

  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "in", "on", "and");

  /// What decides over a corpus's own tags: peoples, titles, and names of countries in small
  /// letters.
  record Known(Lexicon peoples, Lexicon titles, Lexicon givenNames, Set<String> countries) {
    boolean people(String word) {
      return peoples.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a word may be a person's given name: "Christian", "Karen".
    boolean given(String word) {
      return givenNames.contains(word.toLowerCase(Locale.ROOT));
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

  /// Tags in the BIO scheme as a corpus has them, but for peoples.
  static List<String> asMarked(List<String> words, List<NameSpan> names, Known known) {
    var labels = new ArrayList<>(java.util.Collections.nCopies(words.size(), "O"));
    for (var name : names) {
      boolean people =
          name.kind.equals("MISC")
              && words.subList(name.from, name.to).stream().allMatch(known::people);
      for (int i = name.from; i < name.to; i++) {
        labels.set(i, (i == name.from ? "B-" : "I-") + (people ? "NORP" : name.kind));
      }
    }
    return labels;
  }

  private NameSpan core(List<String> words, Known known) {
    boolean person = kind.equals("PERSON");
    int end = person ? beforeComma(words) : to;
    int start = person ? afterTitle(words, end, known) : from;
    while (start < end && !nameLike(words.get(start))) {
      start++;
    }
    while (end > start && !nameLike(words.get(end - 1))) {
      end--;
    }
    boolean people = end > start && !kind.equals("PLACE");
    for (int i = start; i < end; i++) {
      people &= known.people(words.get(i)) && !(person && known.given(words.get(i)));
    }
    String name = String.join(" ", words.subList(start, end)).toLowerCase(Locale.ROOT);
    String decided = people ? "NORP" : !person && known.countries().contains(name) ? "PLACE" : kind;
    return new NameSpan(start, end, decided);
  }

  /// Where a person's name ends: "Boris Johnson, the Foreign Secretary".
  private int beforeComma(List<String> words) {
    int comma = words.subList(from, to).indexOf(",");
    return comma > 0 ? from + comma : to;
  }

  /// Where a person's name begins after what stands before it: "Turkish Foreign Minister". A title
  /// with what it is of, "Minister for the Middle East", is no name.
  private int afterTitle(List<String> words, int end, Known known) {
    int start = from;
    for (int i = from; i < end; i++) {
      for (int length = 1; length <= 4 && i + length <= end; length++) {
        boolean last = i + length == end && i > from && length == 1;
        if (!last && known.title(String.join(" ", words.subList(i, i + length)))) {
          start = Math.max(start, i + length);
        }
      }
    }
    boolean ofWhat = start > from && start < end && LINKS.contains(words.get(start));
    return ofWhat ? end : start;
  }

  private static boolean nameLike(String word) {
    return (capital(word) || Character.isDigit(word.charAt(0)))
        && (!NEVER.contains(word.toLowerCase(Locale.ROOT)) || word.matches("[A-Z]{2,}"));
  }

  static boolean capital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }
}

package org.hearsay.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.rules.Lexicon;

/// A name's words without titles, accents, articles and possessive endings, in lower case: "Dr
// Áurea
/// Lamosa's" → aurea lamosa.
record PrintedName(List<String> words) {

  PrintedName {
    words = List.copyOf(words);
  }

  /// @param titles words that may stand before a name and after it without being part of it
  static PrintedName of(String printed, Lexicon titles) {
    var words = new ArrayList<String>();
    for (String word : plain(printed).split("[\\s.]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    while (words.size() > 1 && titles.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && titles.contains(words.getLast())) {
      words.removeLast();
    }
    return new PrintedName(words);
  }

  private static String plain(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]s\\b|['’]$", "")
        .replace("&", " and ")
        .replaceAll("[\"“”,()]", " ")
        .replaceAll("\\b[ae]l-(?=\\p{L})", "")
        .strip();
  }

  String key() {
    return String.join(" ", words);
  }

  String last() {
    return words.isEmpty() ? "" : words.getLast();
  }

  /// "reis" and "quintela reis" end "tome quintela reis".
  boolean ends(PrintedName longer) {
    int from = longer.words.size() - words.size();
    return from > 0 && longer.words.subList(from, longer.words.size()).equals(words);
  }

  /// "tidewrack" begins "tidewrack explorations".
  boolean begins(PrintedName longer) {
    return words.size() < longer.words.size()
        && longer.words.subList(0, words.size()).equals(words);
  }

  /// "csh" for "centre for seabed heritage": the first letters of the longer words, or of all.
  boolean abbreviates(PrintedName longer) {
    return words.size() == 1
        && longer.words.size() > 1
        && (last().equals(initials(longer, 1)) || last().equals(initials(longer, 4)));
  }

  private static String initials(PrintedName name, int letters) {
    return name.words.stream()
        .filter(word -> word.length() >= letters)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /// Whether two full names can be one person's: same last and same first word (or its initial),
  /// and no middle words that differ. "brandt h quayle" and "brandt quayle" can; "brandt quayle"
  /// and "maria quayle" cannot.
  boolean agrees(PrintedName other) {
    if (words.size() < 2 || other.words.size() < 2 || !last().equals(other.last())) {
      return false;
    }
    var few = words.size() <= other.words.size() ? words : other.words;
    var many = few == words ? other.words : words;
    int at = 0;
    for (String word : few) {
      while (at < many.size() && at > 0 && !same(word, many.get(at))) {
        at++;
      }
      if (at == many.size() || !same(word, many.get(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
  }
}

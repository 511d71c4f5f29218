package org.hearsay.link.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.link.word.ContentWords;
import org.hearsay.rules.Lexicon;

/// Words that cannot both hold of one thing: "dead" and "alive".
final class Opposites {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  private final Map<String, Set<String>> pairs = new HashMap<>();

  /// @param lexicon rows `word TAB opposites, by commas`
  Opposites(Lexicon lexicon) {
    for (String word : lexicon.phrases()) {
      var entry = lexicon.find(word);
      for (String other : entry.map(Lexicon.Entry::value).orElse("").split(", *")) {
        pair(ContentWords.stem(word), ContentWords.stem(other));
        pair(ContentWords.stem(other), ContentWords.stem(word));
      }
    }
  }

  private void pair(String one, String other) {
    pairs.computeIfAbsent(one, any -> new HashSet<>()).add(other);
  }

  /// The opposites of these words, which [#words] gave, but for those that are among them.
  List<String> of(Set<String> words) {
    return words.stream()
        .flatMap(word -> pairs.getOrDefault(word, Set.of()).stream())
        .filter(opposite -> !words.contains(opposite))
        .toList();
  }

  static Set<String> words(String text) {
    var words = new HashSet<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(one -> words.add(ContentWords.stem(one.group())));
    return words;
  }
}

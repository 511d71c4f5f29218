package org.hearsay.link.answer;

import java.util.HashMap;
import java.util.HashSet;
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

  /// How many words of the one have an opposite in the other, which it has not itself.
  ///
  /// @param mine words of the one as [#words] gives them, and of the other
  int between(Set<String> mine, Set<String> yours) {
    return (int)
        mine.stream()
            .flatMap(word -> pairs.getOrDefault(word, Set.of()).stream())
            .filter(word -> yours.contains(word) && !mine.contains(word))
            .count();
  }

  static Set<String> words(String text) {
    var words = new HashSet<String>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(one -> words.add(ContentWords.stem(one.group())));
    return words;
  }
}

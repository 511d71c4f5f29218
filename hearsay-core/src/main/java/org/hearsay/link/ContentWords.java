package org.hearsay.link;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// The words that tell what a text is about: in lower case, without function words, plurals folded.
final class ContentWords {

  private final Lexicon functionWords;

  ContentWords(Lexicon functionWords) {
    this.functionWords = functionWords;
  }

  /// How often each stands in `text`.
  Map<String, Integer> counts(String text) {
    var counts = new TreeMap<String, Integer>();
    for (String word : Token.normalise(text).split("[^\\p{L}\\p{M}\\p{N}']+")) {
      String bare = word.replaceAll("^'+|'s$|'+$", "");
      if (!bare.isEmpty() && !functionWords.contains(bare)) {
        counts.merge(fold(bare), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String fold(String word) {
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}

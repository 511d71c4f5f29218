package org.hearsay.attribute.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.rules.Knowledge;

/// Which small words can play which part.
@FunctionalInterface
public interface LineWords {

  /// No word plays any part.
  LineWords NONE = (word, part) -> false;

  /// What the lexicon `line-words` says.
  static LineWords of(Knowledge knowledge) {
    var lexicon = knowledge.words("line-words");
    List<Set<String>> byPart = new ArrayList<>();
    Arrays.stream(Part.values()).forEach(part -> byPart.add(new HashSet<>()));
    for (String word : lexicon.phrases()) {
      for (var part : Part.values()) {
        if (lexicon.may(word, part.label())) {
          byPart.get(part.ordinal()).add(word);
        }
      }
    }
    var sets = byPart.stream().map(Set::copyOf).toList();
    return (word, part) -> sets.get(part.ordinal()).contains(word);
  }

  /// Whether a word, in lower case, can play a part.
  boolean play(String word, Part part);
}

package org.hearsay.attribute.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Which small words can play which part: the lexicon `line-words`, sorted by part.
public final class LineWords {

  /// No word plays any part.
  static final LineWords NONE = new LineWords(List.of());

  private final List<Set<String>> byPart = new ArrayList<>();

  private LineWords(List<Lexicon> lexicons) {
    for (var part : Part.values()) {
      var words = new HashSet<String>();
      for (var lexicon : lexicons) {
        lexicon.phrases().stream()
            .filter(word -> lexicon.may(word, part.label()))
            .forEach(words::add);
      }
      byPart.add(Set.copyOf(words));
    }
  }

  public static LineWords of(Knowledge knowledge) {
    return new LineWords(List.of(knowledge.words("line-words")));
  }

  boolean play(String word, Part part) {
    return byPart.get(part.ordinal()).contains(word);
  }
}

package org.hearsay.rules;

import java.util.ArrayList;
import java.util.Map;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/// Sentences for testing patterns: words parted by blanks; `word/TAG` gives a word class,
/// `word/TAG/lemma` a lemma too.
final class Sentences {

  private Sentences() {}

  static Sentence of(String written) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    for (String piece : written.split(" ")) {
      var parts = piece.split("/");
      String word = parts[0];
      var tag = parts.length > 1 ? PartOfSpeech.valueOf(parts[1]) : PartOfSpeech.X;
      String lemma = parts.length > 2 ? parts[2] : Token.normalise(word);
      tokens.add(new Token(new Span(at, at + word.length()), word, lemma, tag));
      at += word.length() + 1;
    }
    return new Sentence(1, new Span(0, Math.max(0, at - 1)), tokens);
  }

  /// The rules of a YAML text under the name `en/test`.
  static RuleSet rules(String yaml) {
    return Knowledge.english().with("test", yaml).rules("test");
  }

  /// One rule with this pattern, whose examples nobody runs.
  static RuleSet pattern(String pattern) {
    var rule =
        new Rule(
            "en/test#it",
            java.util.List.of(pattern),
            Map.of(),
            "test",
            java.util.List.of(),
            java.util.List.of());
    return new RuleSet(java.util.List.of(rule), Knowledge.english());
  }
}

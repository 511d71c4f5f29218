package org.hearsay.model;

import java.util.Locale;

/// One word, number or mark of a sentence.
///
/// @param word the exact letters at `span`
/// @param norm the word in lower case with straight apostrophes, as rules and lexicons are matched
/// @param lemma the dictionary form in lower case: "quoting" → "quote", "sources" → "source"
/// @param tag the word class in this sentence
public record Token(Span span, String word, String norm, String lemma, PartOfSpeech tag) {

  public Token(Span span, String word, String lemma, PartOfSpeech tag) {
    this(span, word, normalise(word), lemma, tag);
  }

  /// Lower case, straight quotes: the form in which rules, lexicons and tokens meet.
  public static String normalise(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 128 && !(c >= 'A' && c <= 'Z');
    }
    return plain
        ? word
        : word.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"');
  }

  public boolean is(PartOfSpeech... any) {
    for (var one : any) {
      if (tag == one) {
        return true;
      }
    }
    return false;
  }
}

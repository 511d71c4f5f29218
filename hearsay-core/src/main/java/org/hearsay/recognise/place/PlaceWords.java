package org.hearsay.recognise.place;

import java.util.Optional;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// The lexicons that speak for or against a name being a place.
final class PlaceWords {

  private final Lexicon demonyms;
  private final Lexicon abbreviations;
  private final Lexicon cues;
  private final Lexicon common;
  private final Lexicon given;

  PlaceWords(Knowledge knowledge) {
    demonyms = knowledge.lexicon("demonyms");
    abbreviations = knowledge.lexicon("place-abbreviations");
    cues = knowledge.lexicon("place-cues");
    common = knowledge.lexicon("place-common-words");
    given = knowledge.lexicon("given-names");
  }

  /// The place an inhabitant or adjective stands for: "Libyans" → Libya.
  Optional<String> demonym(String words) {
    return demonyms.find(Token.normalise(words)).map(Lexicon.Entry::value);
  }

  /// The place an abbreviation stands for.
  ///
  /// @param afterPlace whether a place and a comma stand before it, as before "Ky." and "TX"
  Optional<String> abbreviation(String words, boolean afterPlace) {
    var entry = abbreviations.find(Token.normalise(words));
    return entry
        .filter(found -> afterPlace || found.more().contains("alone"))
        .filter(found -> Character.isUpperCase(words.codePointAt(0)))
        .filter(found -> words.indexOf('.') > 0 || words.length() > 2 || isCapitals(words))
        .map(Lexicon.Entry::value);
  }

  /// What a neighbouring word shows: `near`, `at`, `title`, `after`, `street`, `body`, `official`,
  /// `say`; empty if nothing.
  String cue(Token token) {
    return cues.find(token.norm()).map(Lexicon.Entry::value).orElse("");
  }

  boolean isCommon(Token token) {
    return common.contains(token.norm());
  }

  /// Whether the word alone is never a place: "Northern", "March".
  boolean isNever(Token token) {
    return common.find(token).filter(entry -> entry.value().equals("never")).isPresent();
  }

  boolean isGivenName(Token token) {
    return given.contains(token.norm());
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  static boolean isCapitals(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(word.charAt(i));
    }
    return letters;
  }
}

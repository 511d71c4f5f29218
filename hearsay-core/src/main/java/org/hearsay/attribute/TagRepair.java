package org.hearsay.attribute;

import java.util.List;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;

/// Corrects word classes that a tagger of single sentences often gets wrong in names: "Viana do
/// Castelo", "the firm's".
final class TagRepair {

  private static final Set<String> PARTICLES =
      Set.of(
          "do", "da", "de", "del", "dos", "van", "von", "bin", "ibn", "al", "el", "la", "le", "der",
          "den", "di");

  private TagRepair() {}

  /// The word class of token `at` of a sentence as this stage takes it.
  static PartOfSpeech of(List<Token> sentence, int at) {
    var token = sentence.get(at);
    var tag = token.tag();
    if (apostrophe(token)) {
      return tag == PartOfSpeech.AUX || tag == PartOfSpeech.VERB ? tag : PartOfSpeech.PART;
    }
    if (at == 0 || tag == PartOfSpeech.PROPN) {
      return tag;
    }
    if (capital(token)) {
      boolean wrong =
          tag == PartOfSpeech.VERB
              || tag == PartOfSpeech.AUX
              || tag == PartOfSpeech.ADV
              || tag == PartOfSpeech.X;
      boolean opens =
          sentence.get(at - 1).tag() == PartOfSpeech.PUNCT
              && !sentence.get(at - 1).word().equals(",");
      return wrong && !opens ? PartOfSpeech.PROPN : tag;
    }
    boolean between =
        at + 1 < sentence.size() && capital(sentence.get(at - 1)) && capital(sentence.get(at + 1));
    return between && PARTICLES.contains(token.word()) ? PartOfSpeech.PROPN : tag;
  }

  private static boolean apostrophe(Token token) {
    String word = token.word();
    return word.length() <= 2 && (word.equals("'s") || word.equals("’s") || word.equals("’S"));
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }
}

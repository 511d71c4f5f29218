package org.hearsay.attribute.line;

import static org.hearsay.attribute.line.Part.NEVER_NOUN;
import static org.hearsay.attribute.line.Part.NOUN_COMPLEMENT;
import static org.hearsay.attribute.line.Part.OF;
import static org.hearsay.attribute.line.Part.PARTICLE;
import static org.hearsay.attribute.line.Part.PERFECT;
import static org.hearsay.attribute.line.Part.PRONOUN;
import static org.hearsay.attribute.line.Part.SAME_PAST;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Token;

/// Corrects word classes that a tagger of single sentences often gets wrong in names: "Viana do
/// Castelo", "the firm's".
final class TagRepair {

  private final LineWords words;

  TagRepair(LineWords words) {
    this.words = words;
  }

  /// The word class of token `at` of a sentence as this stage takes it.
  PartOfSpeech of(List<Token> sentence, int at) {
    var token = sentence.get(at);
    var tag = token.tag();
    if (apostrophe(token)) {
      return tag == PartOfSpeech.AUX || tag == PartOfSpeech.VERB ? tag : PartOfSpeech.PART;
    }
    if (perfect(sentence, at)) {
      return PartOfSpeech.AUX;
    }
    if (at == 0 || tag == PartOfSpeech.PROPN) {
      return namedFirst(sentence, at) ? PartOfSpeech.PROPN : tag;
    }
    if (beforeName(sentence, at)) {
      return PartOfSpeech.ADJ;
    }
    if (perfect(sentence, at - 1)) {
      return PartOfSpeech.VERB;
    }
    if (tag == PartOfSpeech.PRON && !words.play(token.norm(), PRONOUN) || lostNoun(sentence, at)) {
      return PartOfSpeech.NOUN;
    }
    if (gerundBetween(sentence, at)) {
      return PartOfSpeech.ADJ;
    }
    if (standsAlone(sentence, at)) {
      return PartOfSpeech.NOUN;
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
    return between && words.play(token.word(), PARTICLE) ? PartOfSpeech.PROPN : tag;
  }

  /// "Beijing rejects the plan": a name that opens a sentence, before the verb.
  private static boolean namedFirst(List<Token> sentence, int at) {
    return sentence.get(at).is(PartOfSpeech.VERB)
        && at + 1 < sentence.size()
        && sentence.get(at + 1).is(PartOfSpeech.VERB)
        && sentence.get(at + 1).norm().endsWith("s");
  }

  /// "says retired Major Thrale": describes who speaks.
  private static boolean beforeName(List<Token> sentence, int at) {
    return sentence.get(at).is(PartOfSpeech.VERB)
        && sentence.get(at).norm().endsWith("ed")
        && sentence.get(at - 1).is(PartOfSpeech.VERB)
        && at + 1 < sentence.size()
        && capital(sentence.get(at + 1));
  }

  /// "have" before "agreed".
  private boolean perfect(List<Token> sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.get(at + 1).norm().endsWith("ed")
        && words.play(sentence.get(at).norm(), PERFECT)
        && !sentence.get(at + 1).is(PartOfSpeech.PROPN);
  }

  /// "a survey log", "the Galician secretary for": a noun after all.
  private boolean lostNoun(List<Token> sentence, int at) {
    var token = sentence.get(at);
    var before = sentence.get(at - 1);
    if (token.tag() == PartOfSpeech.VERB && at > 1) {
      boolean sure = words.play(token.norm(), NEVER_NOUN) || words.play(token.norm(), SAME_PAST);
      boolean base = token.lemma().equals(token.norm()) && !sure;
      boolean single =
          before.is(PartOfSpeech.NOUN, PartOfSpeech.ADJ) && !before.norm().endsWith("s");
      boolean several =
          at > 3
              && words.play(sentence.get(at - 3).norm(), OF)
              && sentence.get(at - 4).norm().endsWith("s");
      return base && single && !several && sentence.get(at - 2).is(PartOfSpeech.DET);
    }
    boolean follows = before.is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
    return token.tag() == PartOfSpeech.ADV
        && follows
        && token.word().length() > 5
        && !token.norm().endsWith("ly")
        && at + 1 < sentence.size()
        && words.play(sentence.get(at + 1).norm(), NOUN_COMPLEMENT);
  }

  /// "the official said": no noun follows that it could describe.
  private static boolean standsAlone(List<Token> sentence, int at) {
    return sentence.get(at).tag() == PartOfSpeech.ADJ
        && at + 1 < sentence.size()
        && sentence.get(at + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
        && described(sentence, at);
  }

  /// "the first", "a Western": an article, and perhaps an adjective.
  private static boolean described(List<Token> sentence, int at) {
    int left = at - 1;
    while (left > Math.max(0, at - 3)
        && sentence
            .get(left)
            .is(PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
      left--;
    }
    return sentence.get(left).is(PartOfSpeech.DET);
  }

  /// "the licensing office", "a retired general": describes the noun behind it.
  private static boolean gerundBetween(List<Token> sentence, int at) {
    String word = sentence.get(at).norm();
    return sentence.get(at).tag() == PartOfSpeech.VERB
        && (word.endsWith("ing") || word.endsWith("ed"))
        && sentence.get(at - 1).is(PartOfSpeech.DET)
        && at + 1 < sentence.size()
        && sentence.get(at + 1).is(PartOfSpeech.NOUN);
  }

  private static boolean apostrophe(Token token) {
    String word = token.word();
    return word.length() <= 2 && (word.equals("'s") || word.equals("’s") || word.equals("’S"));
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.word().charAt(0));
  }
}

package org.hearsay.attribute.cue;

import static org.hearsay.attribute.line.Part.ABSOLUTE;
import static org.hearsay.attribute.line.Part.AGENT;
import static org.hearsay.attribute.line.Part.ARTICLE;
import static org.hearsay.attribute.line.Part.BE;
import static org.hearsay.attribute.line.Part.INFINITIVE;
import static org.hearsay.attribute.line.Part.OF;
import static org.hearsay.attribute.line.Part.OWNS;
import static org.hearsay.attribute.line.Part.PLAIN_DENIAL;
import static org.hearsay.attribute.line.Part.POSSESSIVE;
import static org.hearsay.attribute.line.Part.RELATIVE;
import static org.hearsay.attribute.line.Part.SPEAKING_QUANTITY;
import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.DET;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.SCONJ;
import static org.hearsay.model.PartOfSpeech.VERB;

import org.hearsay.attribute.line.Words;

/// Forms of verbs of telling that only describe a noun, or are one: "the fisherman quoted by …",
/// "the said letter", "four suspects".
record Idle(Words words) {

  private static final int REACH = 12;

  /// Whether the verb at `at` tells nothing.
  boolean verb(int at) {
    if (words.is(at - 1, DET, ADJ, ADP)
        && !words.has(at - 1, SPEAKING_QUANTITY)
        && !(words.is(at - 1, ADJ) && words.capital(at - 1))) {
      return !words.norm(at).endsWith("ing");
    }
    if (things(at) || gerund(at)) {
      return true;
    }
    boolean participle = words.norm(at).endsWith("ed") || words.norm(at).endsWith("n");
    if (words.is(at - 1, NOUN, PROPN, NUM) && reduced(at, participle)) {
      return true;
    }
    if (words.has(at + 1, PLAIN_DENIAL) && words.has(at + 2, INFINITIVE)) {
      return true;
    }
    boolean by = words.has(at + 1, AGENT) && words.is(at - 1, NOUN, PROPN);
    return participle && (by || adjective(at) || governed(at));
  }

  /// The same of a sure verb: "the said letter", "said to be his".
  boolean sure(int at) {
    return toBe(at) || words.has(at - 1, ARTICLE);
  }

  /// "four suspects", "the demands were": a noun, whatever the tagger thinks of it.
  private boolean things(int at) {
    boolean several = words.norm(at).endsWith("s") && !words.norm(at).endsWith("ss");
    boolean subject = words.is(at + 1, AUX) && words.is(at - 1, NOUN) && !words.capital(at - 1);
    boolean counted = words.is(at - 1, NUM) && !words.is(at + 1, DET, PRON, SCONJ);
    return several && (counted || subject);
  }

  /// "at a press briefing on Monday": a noun that ends like a participle.
  private boolean gerund(int at) {
    return words.norm(at).endsWith("ing")
        && words.is(at - 1, NOUN)
        && words.is(at - 2, DET)
        && words.is(at - 3, ADP)
        && words.is(at + 1, ADP);
  }

  private boolean toBe(int at) {
    return words.has(at + 1, INFINITIVE) && words.has(at + 2, BE);
  }

  /// "the photographs promised for May have not come", "a voice said to be his": the verb tells
  /// which, since another follows.
  private boolean reduced(int at, boolean participle) {
    if (toBe(at)) {
      return true;
    }
    if (!participle || !words.is(at + 1, ADP)) {
      return false;
    }
    int to = words.to(words.sentenceOf(at));
    for (int i = at + 2; i < Math.min(to, at + REACH); i++) {
      if (words.norm(i).equals(",") && words.is(i + 1, AUX)) {
        return true;
      }
      if (words.is(i, PUNCT, PRON, SCONJ)) {
        return false;
      }
      if (words.is(i, AUX) || words.is(i, VERB) && !words.norm(i).endsWith("ing")) {
        return !words.is(i - 1, PART, ADP);
      }
    }
    return false;
  }

  /// "his alleged role", "of the 38 alleged thefts".
  private boolean adjective(int at) {
    boolean counted =
        words.is(at - 1, NUM) && (words.is(at - 2, DET) || words.has(at - 2, POSSESSIVE));
    return words.is(at + 1, NOUN, ADJ) && (counted || words.has(at - 1, POSSESSIVE));
  }

  /// "recorded 70 thefts reported in the town", "With four cases confirmed in the town, …": what
  /// stands before is no subject.
  private boolean governed(int at) {
    int left = at - 1;
    while (left > at - REACH
        && (words.is(left, NOUN, PROPN, ADJ, DET, NUM) || words.has(left, OF) || owns(left))) {
      left--;
    }
    if (left == at - 1) {
      return false;
    }
    boolean opens = words.from(words.sentenceOf(at)) == left || words.is(left - 1, PUNCT);
    if (words.has(left, ABSOLUTE) && opens) {
      return true;
    }
    return words.is(at + 1, ADP, NOUN) && words.is(left, VERB) && takesObject(left);
  }

  private boolean owns(int at) {
    return words.has(at, OWNS) || words.has(at, POSSESSIVE);
  }

  /// Whether the verb at `at` has a subject of its own, so that what follows is its object.
  private boolean takesObject(int at) {
    int left = at - 1;
    while (words.is(left, AUX, ADV)) {
      left--;
    }
    return !words.norm(at).endsWith("ing")
        && !words.has(left, RELATIVE)
        && words.is(left, PART, PRON, PROPN, NOUN);
  }
}

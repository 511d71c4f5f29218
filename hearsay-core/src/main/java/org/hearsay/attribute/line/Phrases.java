package org.hearsay.attribute.line;

import static org.hearsay.attribute.line.Part.ALSO_OBJECT;
import static org.hearsay.attribute.line.Part.BEFORE_ARTICLE;
import static org.hearsay.attribute.line.Part.BEGINS_PHRASE;
import static org.hearsay.attribute.line.Part.CLOSE;
import static org.hearsay.attribute.line.Part.DETERMINES;
import static org.hearsay.attribute.line.Part.JOINS_NOUNS;
import static org.hearsay.attribute.line.Part.OWNS;
import static org.hearsay.attribute.line.Part.PARTICIPLE;
import static org.hearsay.attribute.line.Part.PHRASE_JOINT;
import static org.hearsay.attribute.line.Part.POSSESSIVE;
import static org.hearsay.attribute.line.Part.RELATIVE;
import static org.hearsay.attribute.line.Part.WHEN;
import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.DET;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.SCONJ;
import static org.hearsay.model.PartOfSpeech.SYM;
import static org.hearsay.model.PartOfSpeech.VERB;
import static org.hearsay.model.PartOfSpeech.X;

import java.util.Set;

/// Where noun phrases begin and end, from word classes alone.
public final class Phrases {

  /// No phrase is followed further than this many words.
  public static final int REACH = 60;

  private final Words words;

  public Phrases(Words words) {
    this.words = words;
  }

  public boolean nominal(int at) {
    return words.is(at, NOUN, PROPN, NUM, SYM, X) || words.is(at, PRON);
  }

  public boolean possessive(int at) {
    return words.has(at, POSSESSIVE) && !(words.has(at, ALSO_OBJECT) && !starts(at + 1));
  }

  /// Whether a noun phrase can begin at `at`.
  public boolean starts(int at) {
    return words.is(at, DET, PRON, NOUN, PROPN, ADJ, NUM, SYM, X)
        || words.has(at, BEGINS_PHRASE)
        || words.is(at, ADV) && words.is(at + 1, NUM, DET);
  }

  /// Whether the word at `at` has the form of a participle: "released", "seen", "held".
  public boolean describing(int at) {
    String word = words.norm(at);
    boolean form = word.endsWith("ed") || word.endsWith("n") || word.endsWith("ing");
    return words.is(at, VERB) && (form || words.has(at, PARTICIPLE));
  }

  public boolean ing(int at) {
    return words.norm(at).endsWith("ing");
  }

  public boolean finite(int at) {
    return words.is(at, AUX)
        || words.is(at, VERB)
            && !words.norm(at).endsWith("ing")
            && !words.is(at - 1, PART, ADP)
            && !participle(at);
  }

  /// Whether the verb at `at` only describes the noun before it: "documents held by the company".
  public boolean participle(int at) {
    String word = words.norm(at);
    return words.is(at, VERB)
        && (word.endsWith("ed")
            || word.endsWith("en")
            || word.endsWith("ing")
            || word.endsWith("n")
            || words.has(at, PARTICIPLE))
        && words.is(at - 1, NOUN, PROPN, PUNCT, ADV)
        && (words.is(at + 1, ADP) || words.has(at + 1, PHRASE_JOINT));
  }

  /// Whether the phrase from `from` to `to` only says when: "on Tuesday", "last week".
  public boolean timely(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.has(at, WHEN)) {
        return true;
      }
    }
    return false;
  }

  public boolean whenWord(int at) {
    return words.has(at, WHEN);
  }

  /// The first word of the noun phrase that ends before `end`, looking back no further than
  /// `limit`; `end` itself where there is none.
  public int leftEdge(int end, int limit) {
    int stop = Math.max(limit, end - REACH);
    int at = end;
    while (at > stop) {
      int step = stepLeft(at, end, stop);
      if (step == at) {
        break;
      }
      at = step;
    }
    return trimStart(at, end);
  }

  private int trimStart(int from, int end) {
    int at = from;
    while (at < end
        && (words.is(at, ADP, CCONJ, PUNCT, PART, SCONJ, VERB, AUX)
            || words.is(at, ADV) && !words.is(at + 1, NUM, DET, ADJ))
        && !words.has(at, BEFORE_ARTICLE)) {
      at++;
    }
    return at;
  }

  private int stepLeft(int at, int end, int stop) {
    int left = at - 1;
    if (words.is(left, PUNCT) && !words.has(left, OWNS)) {
      return leftOfMark(at, end, stop);
    }
    if (at < end && boundary(left, at)) {
      return at;
    }
    if (words.is(left, NOUN, PROPN, NUM, ADJ, DET, SYM, X, PRON)
        || words.has(left, OWNS)
        || words.norm(left).equals("'")) {
      return left;
    }
    if (at == end) {
      return words.is(left, VERB, ADV) ? relative(left, at, stop) : at;
    }
    if (words.is(left, ADP) || words.has(left, PHRASE_JOINT)) {
      boolean joined = nominal(left - 1) || describesWithJoint(left - 1);
      return words.has(left, PHRASE_JOINT) && joined ? left : at;
    }
    if (words.is(left, CCONJ)) {
      return joinLeft(at, stop);
    }
    if (words.is(left, ADV) && !describesWithJoint(left)) {
      return words.is(at, ADJ, NUM, VERB) && (nominal(left - 1) || words.is(left - 1, DET))
          ? left
          : at;
    }
    return participle(left) || describesWithJoint(left) ? left : relative(left, at, stop);
  }

  /// "an engineer close to the company", "documents seen by the paper".
  private boolean describesWithJoint(int at) {
    return words.has(at, CLOSE) && nominal(at - 1) && words.is(at + 1, ADP) || participle(at);
  }

  /// Between two words of a phrase only some follow each other: "the officials" but not "officials
  /// the".
  private boolean boundary(int left, int at) {
    boolean opens = words.is(at, DET) || words.is(at, PRON) && !words.has(at, RELATIVE);
    boolean closed = words.is(left, NOUN, PROPN, PRON, NUM, ADJ, X);
    if (opens && closed) {
      return !possessive(left) && !words.has(left, BEFORE_ARTICLE);
    }
    return words.is(left, PRON) && !possessive(left) && !words.has(left, DETERMINES);
  }

  private int joinLeft(int at, int stop) {
    int and = at - 1;
    if (!words.has(and, JOINS_NOUNS) || !starts(at)) {
      return at;
    }
    boolean comma = words.norm(and - 1).equals(",");
    int from = comma ? and - 1 : and;
    if (whenWord(from - 1) || comma && finiteWithin(stop, from)) {
      return at;
    }
    boolean describes = words.is(at, ADJ) || words.is(at, NOUN) && words.is(at + 1, NOUN);
    if (!nominal(from - 1) && !(words.is(from - 1, ADJ) && describes)) {
      return at;
    }
    int first = leftEdgePlain(from, stop);
    while (words.is(at, PROPN, PRON) && first > stop && words.is(first - 1, ADP)) {
      first = leftEdgePlain(first - 1, stop);
    }
    return words.is(first - 1, VERB, AUX, SCONJ) && first > stop ? at : from - 1;
  }

  private boolean finiteWithin(int from, int to) {
    for (int at = from; at < to; at++) {
      if (finite(at)) {
        return true;
      }
    }
    return false;
  }

  private int leftEdgePlain(int end, int stop) {
    int at = end;
    while (at > stop && words.is(at - 1, NOUN, PROPN, NUM, ADJ, DET, SYM, X)) {
      at--;
    }
    return at;
  }

  private int leftOfMark(int at, int end, int stop) {
    String mark = words.norm(at - 1);
    if (mark.equals(")")) {
      for (int open = at - 2; open >= Math.max(stop, at - 12); open--) {
        if (words.norm(open).equals("(")) {
          return open;
        }
      }
    }
    boolean glue =
        Set.of("-", "/", "&", "'", ".").contains(mark)
            && at < end
            && words.is(at, NOUN, PROPN, NUM, ADJ)
            && nominal(at - 2);
    return glue ? at - 1 : at;
  }

  /// "the officials who visited the site": from the verb back to the noun.
  private int relative(int verb, int at, int stop) {
    for (int who = verb - 1; who >= Math.max(stop, verb - 15); who--) {
      if (words.is(who, PUNCT)) {
        return at;
      }
      if (words.has(who, RELATIVE) && nominal(who - 1) && !words.is(who - 1, PRON)) {
        return who;
      }
    }
    return at;
  }

  /// The word after the noun phrase that begins at `from`, looking no further than `limit`; with
  /// its "of"-phrases and participles, without what follows a comma.
  public int rightEdge(int from, int limit) {
    int stop = Math.min(limit, from + REACH);
    int at = from;
    while (at < stop && stepsRight(at, from, stop)) {
      at++;
    }
    while (at > from
        && words.is(at - 1, ADP, CCONJ, PUNCT, DET, ADV, VERB)
        && !words.norm(at - 1).equals(")")) {
      at--;
    }
    return at;
  }

  private boolean stepsRight(int at, int from, int stop) {
    if (at > from
        && (words.is(at, DET) || words.is(at, PRON))
        && words.is(at - 1, NOUN, PROPN, PRON, NUM)) {
      return false;
    }
    if (words.is(at, NOUN, PROPN, NUM, ADJ, DET, SYM, X)) {
      return true;
    }
    if (words.is(at, PRON)) {
      return at == from || possessive(at) || words.is(at - 1, ADP);
    }
    if (at == from) {
      return words.is(at, ADV) && words.is(at + 1, NUM, DET, ADJ);
    }
    if (words.is(at, ADP)) {
      return words.has(at, PHRASE_JOINT)
          && starts(at + 1)
          && !timely(at + 1, Math.min(at + 4, stop));
    }
    return words.is(at, ADV) && words.is(at + 1, ADJ, NUM)
        || words.has(at, OWNS)
        || words.norm(at).equals("'")
        || words.is(at, CCONJ) && joinsRight(at, stop)
        || words.is(at, PUNCT) && gluesRight(at, stop)
        || participle(at);
  }

  private boolean joinsRight(int at, int stop) {
    if (!words.has(at, JOINS_NOUNS) || !starts(at + 1)) {
      return false;
    }
    int next = at + 1;
    while (next < stop && words.is(next, NOUN, PROPN, NUM, ADJ, DET, SYM, X)) {
      next++;
    }
    return !words.is(next, VERB, AUX, PRON) && next > at + 1;
  }

  private boolean gluesRight(int at, int stop) {
    String mark = words.norm(at);
    if (mark.equals("(")) {
      return at + 1 < stop;
    }
    return mark.equals(")")
        || Set.of("-", "/", "&", ".", "'").contains(mark)
            && nominal(at - 1)
            && nominal(at + 1)
            && at + 1 < stop;
  }
}

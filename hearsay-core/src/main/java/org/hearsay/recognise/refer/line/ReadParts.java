package org.hearsay.recognise.refer.line;

import static org.hearsay.model.PartOfSpeech.ADJ;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.PART;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

/// Tells from the words around a phrase what part it plays.
public final class ReadParts {

  private static final int INSERTION = 30;
  private static final int GROUP = 6;

  private final WhoWords words;

  public ReadParts(WhoWords words) {
    this.words = words;
  }

  /// @param from the first word, that of a title or role before a name too
  public Part of(Line line, int from, int to) {
    if (line.norm(to).equals("'s") || line.norm(to).equals("'")) {
      return Part.OWNER;
    }
    if (inverted(line, from, to) || according(line, from) || closes(line, from, to)) {
      return Part.SPEAKER;
    }
    if (line.norm(from - 1).equals("by") && line.is(from - 2, VERB)) {
      return words.reports(line.tokens.get(from - 2)) ? Part.SPEAKER : Part.SUBJECT;
    }
    int verb = line.is(from - 1, ADP) ? -1 : verb(line, to);
    if (verb < 0) {
      return from == 0 && line.is(to, ADP, PUNCT) ? Part.SUBJECT : Part.OBJECT;
    }
    return speaks(line, verb) ? Part.SPEAKER : Part.SUBJECT;
  }

  private static boolean according(Line line, int from) {
    return line.norm(from - 1).equals("to") && line.norm(from - 2).equals("according");
  }

  /// "…, Quayle claims.", whatever the tagger took "claims" for.
  private boolean closes(Line line, int from, int to) {
    return line.is(from - 1, PUNCT)
        && to + 1 < line.size()
        && line.is(to, VERB, NOUN)
        && line.is(to + 1, PUNCT)
        && words.reports(line.tokens.get(to));
  }

  /// Whether a word that speaks closes what it says, "The crane is not, he said.", so that what
  /// stands before it is told by it.
  public boolean closing(Line line, int from, int to) {
    if (from < 2 || !line.is(from - 1, PUNCT)) {
      return inverted(line, from, to);
    }
    if (line.quoted(from - 1) || closes(line, from, to)) {
      return true;
    }
    int at = to;
    while (line.is(at, AUX, ADV, PART, VERB)) {
      at++;
    }
    return at > to && (at >= line.size() || line.is(at, PUNCT, ADP));
  }

  /// The first verb of the group whose subject ends before `end`, behind what is set between commas
  /// or in brackets; −1 where there is none.
  private static int verb(Line line, int end) {
    int at = pastAdverbs(line, end);
    if (line.is(at, AUX, VERB)) {
      return at;
    }
    if (line.norm(at).equals("(")) {
      at = pastAdverbs(line, next(line, at + 1, ")"));
    }
    for (int commas = 0; line.norm(at).equals(",") && commas < 3; commas++) {
      int close = next(line, at + 1, ",");
      int behind = pastAdverbs(line, close);
      if (line.is(behind, AUX, VERB)) {
        return behind;
      }
      at = close - 1;
    }
    return line.is(at, AUX, VERB) ? at : -1;
  }

  private static int pastAdverbs(Line line, int from) {
    int at = from;
    while (line.is(at, ADV) && at - from < 3) {
      at++;
    }
    return at;
  }

  /// Behind the next `mark`, or far away.
  private static int next(Line line, int from, String mark) {
    for (int at = from; at < Math.min(line.size(), from + INSERTION); at++) {
      if (line.norm(at).equals(mark)) {
        return at + 1;
      }
    }
    return line.size();
  }

  /// Whether the verbs from `from` on pass on a word: "had also said", not "was told".
  private boolean speaks(Line line, int from) {
    boolean passive = false;
    for (int at = from; at < from + GROUP && line.is(at, AUX, ADV, PART, VERB); at++) {
      if (line.is(at, VERB) && words.reports(line.tokens.get(at))) {
        return !passive || line.norm(at).endsWith("ing");
      }
      passive |= line.lemma(at).equals("be");
      if (line.is(at, VERB)) {
        return false;
      }
    }
    return false;
  }

  /// "…,” said Quayle.": the verb stands before, a mark before that, and no other verb behind as
  /// in "Ana Prieto, a pilot, said Quayle was late".
  private boolean inverted(Line line, int from, int to) {
    int verb = from - 1;
    if (!line.is(verb, VERB)
        || !words.reports(line.tokens.get(verb))
        || words.toListener(line.tokens.get(verb))
        || line.quoted(verb)) {
      return false;
    }
    int before = verb - 1;
    while (before > 0 && line.is(before, ADV, AUX)) {
      before--;
    }
    return line.is(before, PUNCT)
        && (line.quoted(before) || !line.is(pastAdverbs(line, to), AUX, VERB, ADJ, NOUN));
  }
}

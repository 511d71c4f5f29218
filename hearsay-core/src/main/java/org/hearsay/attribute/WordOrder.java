package org.hearsay.attribute;

import static org.hearsay.attribute.line.Part.AS_TOLD;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.TRAILS;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.SCONJ;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.Set;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;

/// In which order a verb, its speaker and what is told stand in a sentence.
record WordOrder(Words words, Quotes quotes, Phrases phrases) {

  /// Whether the content stands before the speaker.
  boolean leads(Cue cue, Range subject, int from, Range after) {
    int left = subject.from() - 1;
    boolean quoted = closed(left, cue);
    boolean mark =
        quoted && quotes.inside(left) || words.has(left, Set.of(",", "?", "!", "—", "–"));
    boolean quotedAs = words.has(cue.group().from() - 1, AS_TOLD);
    if (left <= from || !mark || phrases.ing(cue.group().from()) && !quotedAs) {
      return false;
    }
    boolean clause = hasVerb(from, left) || left - from > 4 && !words.is(from, ADV, ADP, SCONJ);
    boolean ends =
        after.isEmpty()
            || days(after)
            || trails(after) && (!words.is(from, ADV, ADP, SCONJ) || place(after));
    return quoted || clause && ends;
  }

  /// "The lease is genuine, a clerk told the court, but it was signed late": told before and
  /// behind.
  boolean goesOn(Cue cue, Range subject, int from, Range after) {
    int at = after.from();
    boolean joined = words.is(at, CCONJ) && words.norm(at - 1).equals(",");
    int left = subject.from() - 1;
    return joined
        && !after.isEmpty()
        && !quotes.inside(left)
        && words.norm(left).equals(",")
        && !phrases.ing(cue.group().from())
        && hasVerb(from, left)
        && hasVerb(at, after.to());
  }

  /// Whether what follows the cue is a day: "on Tuesday, 6 April".
  private boolean days(Range after) {
    return after.length() < 5
        && !hasVerb(after.from(), after.to())
        && phrases.timely(after.from(), after.to());
  }

  /// "in a radio interview": no more is told.
  private boolean place(Range after) {
    return words.is(after.from(), ADP) && !hasVerb(after.from(), after.to());
  }

  /// Whether what follows the cue only says how or when: ", as they left", "on leaving".
  private boolean trails(Range after) {
    int at = after.from();
    boolean opened = words.has(at - 1, LINK) || words.norm(at - 1).equals(":") || quotes.inside(at);
    return !opened
        && (words.is(at, ADP, PUNCT)
            || words.has(at, TRAILS)
            || words.norm(at).endsWith("ing") && words.is(at, VERB));
  }

  /// "The bridge, engineers say, is sound": speaker and cue stand between commas, inside what is
  /// told.
  boolean inserted(Cue cue, Range subject, int from) {
    int left = subject.from() - 1;
    return left > from
        && words.norm(left).equals(",")
        && words.norm(cue.at().to()).equals(",")
        && phrases.starts(from)
        && !words.is(from, ADV)
        && !hasVerb(from, left);
  }

  /// "…, said the captain": the speaker stands behind the verb.
  boolean inverted(Cue cue, int from, Range subject) {
    int left = cue.group().from() - 1;
    while (left > from && words.is(left, ADV)) {
      left--;
    }
    boolean quoted = closed(left, cue);
    boolean mark = words.has(left, Set.of(",", "?", "!")) || quoted && quotes.inside(left);
    boolean bare = subject.isEmpty() && !cue.does("tell");
    boolean finite = !words.norm(cue.group().from()).endsWith("ing");
    return finite && left > from && mark && (quoted || bare) && phrases.starts(cue.at().to());
  }

  /// Whether a quotation ends at `left`, before the cue.
  private boolean closed(int left, Cue cue) {
    int at = cue.at().from();
    return !quotes.inside(at) && (quotes.inside(left) || quotes.inside(left - 1));
  }

  boolean hasVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, VERB, AUX)) {
        return true;
      }
    }
    return false;
  }
}

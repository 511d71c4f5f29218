package org.hearsay.attribute.content;

import static org.hearsay.attribute.line.Part.CLAUSE_JOINT;
import static org.hearsay.attribute.line.Part.CONDITION;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.PLAIN_JOINT;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.DET;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.SCONJ;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;

/// Cuts a sentence where one main clause ends and another begins: each tells what can be true
/// alone.
public final class Clauses {

  /// A clause has at least so many words.
  private static final int LEAST = 4;

  private final Words words;
  private final Phrases phrases;

  public Clauses(Words words) {
    this.words = words;
    phrases = new Phrases(words);
  }

  /// The main clauses of `range`, which lies in one sentence.
  ///
  /// @param shared whether a clause may lack a subject of its own
  public List<Range> of(Range range, boolean shared) {
    var clauses = new ArrayList<Range>();
    int start = range.from();
    boolean whole = words.has(start, CONDITION) || words.norm(range.to() - 1).equals("?");
    for (int at = start + 1; at < range.to() && !whole; at++) {
      int next = cut(start, at, range.to(), shared);
      if (next > at) {
        clauses.add(new Range(start, at));
        start = next;
      }
    }
    clauses.add(new Range(start, range.to()));
    return clauses;
  }

  /// The first word of the clause behind a joint at `at`; `at` itself where none begins there.
  private int cut(int from, int at, int to, boolean shared) {
    int next = joint(at);
    if (next > at && full(from, at) && full(next, to) && subjectSoon(next, to)) {
      return next;
    }
    return words.has(at, PLAIN_JOINT) ? bare(from, at, to, shared) : at;
  }

  /// Without a comma: "and that …", "and the fault is mine", "and could fetch a million".
  private int bare(int from, int at, int to, boolean sharing) {
    int that = words.has(at + 1, LINK) && words.has(from - 1, LINK) ? 1 : 0;
    int next = at + 1 + that;
    boolean comma = words.norm(at - 1).equals(",");
    int end = comma ? at - 1 : at;
    if (!comma && that == 0 && listed(from, at) || !full(from, end) || !full(next, to)) {
      return at;
    }
    boolean shared = sharing && words.is(next, AUX) && to - next > LEAST && finiteBefore(from, end);
    return that > 0 || shared || to - next > LEAST && subjectSoon(next, to) ? next : at;
  }

  /// Whether "and" joins what stands behind a comma: "…, Spanish and Portuguese surveyors agree".
  private boolean listed(int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - Phrases.REACH); i--) {
      if (words.is(i, VERB, AUX)) {
        return false;
      }
      if (words.norm(i).equals(",")) {
        return true;
      }
    }
    return true;
  }

  private boolean finiteBefore(int from, int to) {
    for (int at = from; at < Math.min(to, from + Phrases.REACH); at++) {
      if (phrases.finite(at)) {
        return true;
      }
    }
    return false;
  }

  /// The word after a joint between clauses at `at`; `at` itself where there is none.
  int joint(int at) {
    if (words.norm(at).equals(";")) {
      return words.has(at + 1, CLAUSE_JOINT) ? at + 2 : at + 1;
    }
    return words.norm(at).equals(",") && words.has(at + 1, CLAUSE_JOINT) ? at + 2 : at;
  }

  /// Whether the words can be a clause.
  public boolean full(int from, int to) {
    return to - from >= LEAST && hasVerb(from, to);
  }

  /// Whether a clause begins at `from`: a noun phrase and then its verb.
  boolean subjectSoon(int from, int to) {
    int edge = phrases.starts(from) ? phrases.rightEdge(from, to) : from;
    for (int at = edge; edge > from && at < Math.min(to, edge + 5); at++) {
      if (words.is(at, VERB, AUX)) {
        return true;
      }
      if (!words.is(at, ADP, NUM, PROPN, NOUN, DET, ADV)) {
        break;
      }
    }
    return words.is(from, PRON) && words.is(from + 1, VERB, AUX)
        || words.is(from, ADV) && words.is(from + 1, PRON, DET) && subjectSoon(from + 1, to);
  }

  boolean hasVerb(int from, int to) {
    boolean verb = false;
    boolean noun = false;
    int end = Math.min(to, from + Phrases.REACH);
    for (int at = from; at < end && !(verb && noun); at++) {
      verb |= words.is(at, VERB, AUX);
      noun |= words.is(at, NOUN, PROPN, PRON);
    }
    return verb && noun;
  }

  /// Where the clause that begins at `from` ends.
  public int end(int from, int to) {
    for (int at = from + 2; at < to; at++) {
      int next = joint(at);
      boolean opens = words.norm(at).equals(":") || next > at && full(next, to);
      if (opens && (words.is(at + 1, CCONJ, SCONJ) ? subjectSoon(next, to) : next > at || opens)) {
        return at;
      }
    }
    return to;
  }
}

package org.hearsay.attribute.speaker;

import static org.hearsay.attribute.line.Part.AGENT;
import static org.hearsay.attribute.line.Part.AROUND;
import static org.hearsay.attribute.line.Part.ASIDE;
import static org.hearsay.attribute.line.Part.AS_TOLD;
import static org.hearsay.attribute.line.Part.BESIDE_SUBJECT;
import static org.hearsay.attribute.line.Part.CLAUSE_OPENER;
import static org.hearsay.attribute.line.Part.DESCRIBING_RELATIVE;
import static org.hearsay.attribute.line.Part.EXISTS;
import static org.hearsay.attribute.line.Part.INSERTION_RELATIVE;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.NAMES_SOURCE;
import static org.hearsay.attribute.line.Part.OF;
import static org.hearsay.attribute.line.Part.PASSED_ON;
import static org.hearsay.attribute.line.Part.PERSON_RELATIVE;
import static org.hearsay.attribute.line.Part.RELATIVE;
import static org.hearsay.attribute.line.Part.RESTRICTS;
import static org.hearsay.attribute.line.Part.SUBJECT_RELATIVE;
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
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.Set;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;

/// Finds the noun phrase that speaks: before its verb, after it, or after "according to".
public final class SpeakerSpan {

  private static final Set<String> STOPS =
      Set.of(";", ":", "—", "–", "--", "\"", "“", "”", "«", "»", "…", "?", "!");
  private final Words words;
  private final Phrases phrases;
  private final Trim trim;

  public SpeakerSpan(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
    trim = new Trim(words, phrases);
  }

  /// The subject before the verb group that begins at `verb`; an empty range where there is none.
  public Range before(int verb, int sentenceFrom) {
    var subject = phrase(verb, sentenceFrom);
    return subject.isEmpty() ? subject : trim.of(subject, verb);
  }

  private Range phrase(int verb, int sentenceFrom) {
    int end = verb;
    while (end > sentenceFrom && adverb(end - 1) && !exists(end - 1)) {
      end--;
    }
    int limit = limit(end, sentenceFrom);
    if (words.norm(end - 1).equals(",")) {
      var subject = end > limit ? aroundComma(end, end - 1, limit) : new Range(end, end);
      return subject.isEmpty() ? aroundRelative(end, sentenceFrom) : subject;
    }
    var described = described(verb, limit);
    if (!described.isEmpty()) {
      return described;
    }
    int from = phrases.leftEdge(end, limit);
    boolean when =
        end - from < 4
            && from < end
            && phrases.whenWord(end - 1)
            && words.is(from, DET, PROPN, ADJ, NOUN);
    if (when && from > limit) {
      boolean on = words.is(from - 1, ADP) && words.norm(from - 2).equals(",");
      return phrase(on ? from - 1 : from, sentenceFrom);
    }
    return from == end ? new Range(end, end) : subject(from, end, limit);
  }

  /// "on the page before says": nothing follows that it could lead to.
  private boolean adverb(int at) {
    return words.is(at, ADV) || words.has(at, AROUND) && words.is(at - 1, NOUN);
  }

  /// "there" that only says that something is: not "an officer there".
  private boolean exists(int at) {
    return words.has(at, EXISTS) && !words.is(at - 1, NOUN, PROPN);
  }

  private Range subject(int from, int end, int limit) {
    if (words.has(end - 1, SUBJECT_RELATIVE)) {
      int noun = words.norm(end - 2).equals(",") ? end - 2 : end - 1;
      int start = phrases.leftEdge(noun, limit);
      boolean thing = noun < end - 1 && !words.has(end - 1, PERSON_RELATIVE);
      start = thing && words.is(noun - 1, PROPN) ? lastName(start, noun) : start;
      int none = thing ? end : end - 1;
      return start < noun ? new Range(start, noun) : new Range(none, end);
    }
    int start =
        phrases.whenWord(from) && from + 1 < end && phrases.starts(from + 1) ? from + 1 : from;
    start = afterPlace(start, end, limit);
    int last = end;
    while (last > start + 1 && words.has(last - 1, BESIDE_SUBJECT)) {
      last--;
    }
    return new Range(start, last);
  }

  /// "the custody of his parents under the Child Act, which says": the name next to it.
  private int lastName(int from, int to) {
    int at = to;
    while (at > from && !words.is(at - 1, ADP)) {
      at--;
    }
    return at;
  }

  /// "In a radio interview Jones said": the subject begins where the name does.
  private int afterPlace(int from, int end, int limit) {
    if (from == 0 || from > limit + 1 || !words.is(from - 1, ADP)) {
      return from;
    }
    for (int at = end - 1; at > from; at--) {
      if (words.is(at, PROPN) && words.is(at - 1, NOUN) && !words.capital(at - 1)) {
        return at;
      }
    }
    return from;
  }

  /// Where the clause of a verb can begin at the earliest.
  private int limit(int end, int sentenceFrom) {
    int stop = Math.max(sentenceFrom, end - Phrases.REACH);
    boolean closed = false;
    for (int at = end - 1; at >= stop; at--) {
      if (words.has(at, STOPS)) {
        return at + 1;
      }
      if (words.has(at, CLAUSE_OPENER)
          && words.is(at, SCONJ, CCONJ, ADV, ADP, PRON)
          && at < end - 1
          && !(words.has(at, LINK)
              && (phrases.nominal(at - 1) || words.is(at - 1, ADJ))
              && words.is(at + 1, VERB, AUX))) {
        return at + 1;
      }
    }
    return stop;
  }

  /// "X, captain of the port, said": the comma before the verb closes an insertion.
  private Range aroundComma(int end, int first, int limit) {
    int close = end - 1;
    int best = -1;
    int at = first < close ? first : close - 1;
    int inner = close;
    boolean verbs = false;
    while (at >= limit) {
      if (words.norm(at).equals(",")) {
        boolean inserted = insertion(at + 1, inner, verbs);
        int from = phrases.leftEdge(beforeAdverb(at, limit), limit);
        if (from < at && inserted && !phrases.timely(from, at) && (best < 0 || opens(from, at))) {
          best = from;
          inner = at;
          verbs = false;
          if (from == limit || words.is(from - 1, CCONJ)) {
            break;
          }
        }
      }
      verbs |= phrases.finite(at);
      at--;
    }
    if (best < 0) {
      return new Range(end, end);
    }
    return cut(best, close);
  }

  /// "The union's president, Ana Prieto, who …": the office before the name opens the clause.
  private boolean opens(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, VERB, AUX)) {
        return false;
      }
    }
    return from == words.from(words.sentenceOf(from));
  }

  /// "X, who fled because the mill had closed, said": the clause may hold clauses of its own.
  private Range aroundRelative(int end, int sentenceFrom) {
    int stop = Math.max(sentenceFrom, end - Phrases.REACH);
    for (int at = end - 2; at > stop && !words.has(at, STOPS); at--) {
      if (words.norm(at).equals(",") && tellsOf(at + 1)) {
        return aroundComma(end, at, limit(at, sentenceFrom));
      }
    }
    return new Range(end, end);
  }

  /// Whether a clause about the noun before begins at `at`: "who", "in which", "a copy of which".
  private boolean tellsOf(int at) {
    if (words.has(at, AS_TOLD) && words.has(at + 1, PASSED_ON)) {
      return true;
    }
    int first = words.is(at, ADP) ? at + 1 : at;
    if (words.is(at, DET) && words.is(at + 1, NOUN) && words.has(at + 2, OF)) {
      first = at + 3;
    }
    return words.has(first, INSERTION_RELATIVE);
  }

  /// "a video released on Monday by the ministry", "the weekly that came out on Friday": all that
  /// stands before the verb, where a clause or a participle tells which.
  private Range described(int verb, int limit) {
    int from = verb;
    while (from > limit && !words.is(from - 1, PUNCT, CCONJ, SCONJ)) {
      from--;
    }
    int edge = from;
    while (edge < verb && words.is(edge, DET, ADJ, NOUN, PROPN, NUM)) {
      edge++;
    }
    boolean clause = words.has(edge, RESTRICTS) && verbSoon(edge + 1);
    boolean participle =
        phrases.describing(edge)
            && !words.is(verb - 1, PRON)
            && (words.is(edge + 1, ADP, ADV, PART)
                || phrases.ing(edge) && phrases.starts(edge + 1));
    if (edge == from || edge > verb - 2 || !clause && !participle) {
      return new Range(verb, verb);
    }
    int next = clause ? behindVerbs(edge + 1, verb) : edge + 1;
    return finiteWithin(next, verb) ? new Range(verb, verb) : new Range(from, verb);
  }

  private boolean verbSoon(int at) {
    return words.is(at, VERB, AUX) || words.is(at, ADV) && words.is(at + 1, VERB, AUX);
  }

  private int behindVerbs(int from, int to) {
    int at = from;
    while (at < to && words.is(at, ADV, AUX, VERB, PART)) {
      at++;
    }
    return at;
  }

  private boolean finiteWithin(int from, int to) {
    for (int at = from; at < to; at++) {
      if (phrases.finite(at) || words.has(at, SUBJECT_RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /// "a guest at a wedding here,": where the noun ends.
  private int beforeAdverb(int at, int limit) {
    return at > limit + 1 && words.is(at - 1, ADV) && words.is(at - 2, NOUN, PROPN) ? at - 1 : at;
  }

  /// Whether the words from `from` to `to` describe the noun before them.
  private boolean insertion(int from, int to, boolean verbs) {
    if (from >= to) {
      return false;
    }
    return tellsOf(from)
        || !verbs
        || words.is(from, VERB)
        || phrases.ing(from)
        || verbsOnlyWithin(from, to);
  }

  /// "a former minister who lives in exile": the verb tells of the minister.
  private boolean verbsOnlyWithin(int from, int to) {
    int edge = phrases.starts(from) ? phrases.rightEdge(from, to) : from;
    return edge > from && edge < to && words.has(edge, DESCRIBING_RELATIVE);
  }

  /// Without an insertion that says nothing of the speaker: "however", "in a statement".
  private Range cut(int from, int close) {
    int to = close;
    for (int at = from; at < close; at++) {
      if (words.norm(at).equals(",")) {
        boolean tail =
            words.is(at + 1, ADV, ADP, SCONJ) && !words.has(at + 1, OF)
                || words.has(at + 1, ASIDE)
                || phrases.timely(at + 1, Math.min(close, at + 4))
                || words.is(at + 1, VERB) && words.norm(at + 1).endsWith("ing")
                || relays(at + 1);
        if (tail) {
          to = at;
          break;
        }
      }
    }
    return new Range(from, to);
  }

  /// ", who heard it from …," passes the word back and is a hop of its own.
  private boolean relays(int at) {
    if (!words.has(at, SUBJECT_RELATIVE)) {
      return false;
    }
    for (int i = at + 1; i < at + 7; i++) {
      if (words.has(i, NAMES_SOURCE)) {
        return true;
      }
      if (words.norm(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /// The noun phrase that begins at `from`, with the insertions after its commas, up to `limit`.
  public Range after(int from, int limit) {
    int to = phrases.rightEdge(from, limit);
    if (to == from) {
      return new Range(from, from);
    }
    int quoted = unquoted(from, to);
    return new Range(from, quoted < to ? quoted : apposition(to, limit));
  }

  /// "a nurse quoted by the Post" is a nurse; who quotes her is a step of its own.
  private int unquoted(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (words.has(at, PASSED_ON) && words.has(at + 1, AGENT)) {
        return at;
      }
    }
    return to;
  }

  /// The same without insertions.
  public Range bare(int from, int limit) {
    return new Range(from, phrases.rightEdge(from, limit));
  }

  private int apposition(int to, int limit) {
    int end = to;
    while (end < limit && words.norm(end).equals(",") && describes(end + 1, limit)) {
      int next = end + 1;
      while (next < limit && !words.has(next, STOPS) && !words.norm(next).equals(",")) {
        next++;
      }
      end = next;
    }
    return end;
  }

  private boolean describes(int at, int limit) {
    if (at >= limit || words.is(at, PRON) && !words.has(at, DESCRIBING_RELATIVE)) {
      return false;
    }
    if (words.has(at, DESCRIBING_RELATIVE)) {
      return !relays(at);
    }
    if (!phrases.starts(at)) {
      return false;
    }
    int edge = phrases.rightEdge(at, limit);
    return edge > at
        && !phrases.timely(at, Math.min(edge, at + 3))
        && (edge >= limit
            || words.is(edge, PUNCT) && !words.norm(edge).equals("(")
            || words.has(edge, RELATIVE)
            || words.is(edge, ADP));
  }
}

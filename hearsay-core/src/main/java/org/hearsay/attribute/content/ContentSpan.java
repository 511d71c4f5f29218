package org.hearsay.attribute.content;

import static org.hearsay.attribute.line.Part.ADDRESSES;
import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.model.PartOfSpeech.ADP;
import static org.hearsay.model.PartOfSpeech.ADV;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.NUM;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribute.cue.Statement.Cue;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Quotes;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;

/// Finds the words that are told: after the cue, or before its speaker; a quotation is taken whole.
public final class ContentSpan {

  private static final Set<String> LISTENERS = Set.of("tell", "ask");
  private static final Set<String> OPEN = Set.of("\"", "“", "«", "„");

  private final Words words;
  private final Quotes quotes;
  private final Phrases phrases;

  public ContentSpan(Words words, Quotes quotes, Phrases phrases) {
    this.words = words;
    this.quotes = quotes;
    this.phrases = phrases;
  }

  /// What stands after the cue, up to the end of the sentence or of the quotation that begins in
  /// it; an empty range where nothing is told there.
  public Range after(Cue cue, int from, int end) {
    int at = skipListener(cue, from, end);
    at = opening(cue, at, end);
    if (at >= end || only(at, end)) {
      return new Range(end, end);
    }
    return new Range(at, quoteEnd(at, end));
  }

  private boolean only(int at, int end) {
    for (int i = at; i < end; i++) {
      if (!words.is(i, PUNCT)) {
        return false;
      }
    }
    return true;
  }

  private int quoteEnd(int at, int end) {
    int last = end - 1;
    var quote = quotes.around(last);
    boolean runsOn = quote.to() > end && quote.from() >= at;
    return runsOn ? quote.to() : end;
  }

  private int skipListener(Cue cue, int from, int end) {
    int at = from;
    while (at < end && words.is(at, ADV) && !OPEN.contains(words.norm(at))) {
      at++;
    }
    if (LISTENERS.contains(cue.manner()) && phrases.starts(at) && !words.has(at, LINK)) {
      boolean alone = words.is(at, PRON) && words.is(at + 1, NUM);
      int edge = alone ? at + 1 : phrases.rightEdge(at, end);
      return edge > at ? edge : at;
    }
    return words.has(at, ADDRESSES) && phrases.starts(at + 1) && !words.is(at + 1, VERB)
        ? phrases.rightEdge(at + 1, end)
        : at;
  }

  /// The first word told: after "that", a colon, or "on Tuesday in a statement".
  private int opening(Cue cue, int from, int end) {
    int at = from;
    boolean aside =
        words.is(at, ADP, PUNCT) && !OPEN.contains(words.norm(at))
            || phrases.whenWord(at)
            || words.is(at, ADV)
            || LISTENERS.contains(cue.manner());
    for (int i = at; aside && i < Math.min(end, at + 25); i++) {
      if (OPEN.contains(words.norm(i)) && words.is(i - 1, PUNCT) || words.norm(i).equals(":")) {
        return words.norm(i).equals(":") ? i + 1 : i;
      }
      if (words.has(i, LINK) && !phrases.finite(i - 1)) {
        return i + 1;
      }
      boolean goesOn = words.norm(i).equals(",") && phrases.ing(i + 1) && words.is(i + 1, VERB);
      if (goesOn || phrases.finite(i) && i > at) {
        break;
      }
    }
    at = pastTime(at, end);
    return words.has(at, LINK) && !words.is(at + 1, VERB, AUX) ? at + 1 : at;
  }

  private int pastTime(int from, int end) {
    int at = from;
    for (int i = 0; i < 3; i++) {
      int start = words.is(at, ADP) ? at + 1 : at;
      boolean when =
          at < end && phrases.timely(start, Math.min(end, start + 2)) && !words.is(start, PUNCT);
      if (!when) {
        break;
      }
      at = start;
      while (at < end && (phrases.whenWord(at) || words.is(at, NUM) || phrases.whenWord(at + 1))) {
        at++;
      }
    }
    return words.norm(at).equals(",") ? at + 1 : at;
  }

  /// What stands before a speaker that begins at `speaker`, from `from` on, in pieces: a
  /// quotation that closes there is taken from its first word on, sentences before too.
  public List<Range> before(int from, int speaker) {
    int end = speaker;
    while (end > from && (words.norm(end - 1).equals(",") || words.is(end - 1, CCONJ))) {
      end--;
    }
    var pieces = new ArrayList<Range>();
    if (end > from) {
      var quote = quotes.around(from);
      boolean runsIn = quote.from() < from && quote.to() <= end + 1;
      pieces.add(new Range(runsIn ? quote.from() : from, end));
    }
    return pieces;
  }
}

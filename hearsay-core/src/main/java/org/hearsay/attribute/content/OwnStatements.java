package org.hearsay.attribute.content;

import static org.hearsay.model.PartOfSpeech.PUNCT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribute.line.Pieces;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.model.Attribution;

/// What the outlet says itself: sentences, or full clauses of them, that nobody is quoted for.
public final class OwnStatements {

  private final Words words;
  private final Clauses clauses;
  private final Pieces pieces;

  public OwnStatements(Words words, Pieces pieces) {
    this.words = words;
    this.pieces = pieces;
    clauses = new Clauses(words);
  }

  /// The outlet's own statements in sentence `s`, of which the words in `told` stand on somebody
  /// else's word.
  public List<Attribution> find(int s, BitSet told) {
    int from = words.from(s);
    int to = words.to(s);
    int first = told.nextSetBit(from);
    var found = first < 0 || first >= to ? whole(from, to) : beside(from, to, told);
    var own = new ArrayList<Attribution>();
    for (var clause : found) {
      for (var spans : pieces.bySentence(List.of(clause))) {
        own.add(new Attribution(spans, List.of()));
      }
    }
    return own;
  }

  private List<Range> whole(int from, int to) {
    return clauses.hasVerb(from, to) ? clauses.of(new Range(from, to), false) : List.of();
  }

  /// Full clauses joined to a statement of somebody else's: "…, officials said, but the port is
  /// open".
  private List<Range> beside(int from, int to, BitSet told) {
    var found = new ArrayList<Range>();
    int last = Math.max(told.previousSetBit(to - 1), from - 1);
    for (int at = last + 1; at < to - 4; at++) {
      int next = clauses.joint(at);
      if (words.is(at, PUNCT) && next > at && clauses.subjectSoon(next, to)) {
        found.add(new Range(next, to));
        return found;
      }
    }
    int first = told.nextSetBit(from);
    for (int at = from + 4; at < first; at++) {
      int next = clauses.joint(at);
      if (next > at && next >= first - 2 && clauses.subjectSoon(from, at)) {
        found.add(new Range(from, at));
      }
    }
    return found;
  }
}

package org.hearsay.attribute.content;

import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.NOUN;
import static org.hearsay.model.PartOfSpeech.PRON;
import static org.hearsay.model.PartOfSpeech.PROPN;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.VERB;

import org.hearsay.attribute.line.Words;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Phrases;
import org.hearsay.attribute.line.Pieces;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;

/// What the outlet says itself: sentences, or full clauses of them, that nobody is quoted for.
public final class OwnStatements {

  private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "yet");
  private static final Set<String> CONDITIONS = Set.of("if", "should", "unless", "had", "were");

  private final Words words;
  private final Phrases phrases;
  private final Pieces pieces;

  public OwnStatements(Words words, Pieces pieces) {
    this.words = words;
    this.pieces = pieces;
    phrases = new Phrases(words);
  }

  /// The outlet's own statements in sentence `s`, of which the words in `told` stand on somebody
  /// else's word.
  public List<Attribution> find(int s, BitSet told) {
    int from = words.from(s);
    int to = words.to(s);
    int first = told.nextSetBit(from);
    var clauses = first < 0 || first >= to ? clauses(from, to) : beside(from, to, told);
    var own = new ArrayList<Attribution>();
    for (var clause : clauses) {
      for (var spans : pieces.bySentence(List.of(clause))) {
        own.add(new Attribution(spans, List.of()));
      }
    }
    return own;
  }

  private List<Range> clauses(int from, int to) {
    if (!hasVerb(from, to)) {
      return List.of();
    }
    var clauses = new ArrayList<Range>();
    int start = from;
    boolean whole = CONDITIONS.contains(words.norm(from)) || words.norm(to - 1).equals("?");
    for (int at = from + 1; at < to && !whole; at++) {
      int next = joint(at);
      if (next > at && full(start, at) && full(next, to) && subjectSoon(next, to)) {
        clauses.add(new Range(start, at));
        start = next;
      }
    }
    clauses.add(new Range(start, to));
    return clauses;
  }

  /// The word after a joint between clauses at `at`; `at` itself where there is none.
  private int joint(int at) {
    if (words.norm(at).equals(";")) {
      return JOINTS.contains(words.norm(at + 1)) ? at + 2 : at + 1;
    }
    return words.norm(at).equals(",") && JOINTS.contains(words.norm(at + 1)) ? at + 2 : at;
  }

  private boolean full(int from, int to) {
    return to - from >= 4 && hasVerb(from, to);
  }

  /// Whether a clause begins at `from`: a noun phrase and then its verb.
  private boolean subjectSoon(int from, int to) {
    int edge = phrases.starts(from) ? phrases.rightEdge(from, to) : from;
    return edge > from && edge < to && words.is(edge, VERB, AUX)
        || words.is(from, PRON) && words.is(from + 1, VERB, AUX);
  }

  private boolean hasVerb(int from, int to) {
    boolean verb = false;
    boolean noun = false;
    for (int at = from; at < to; at++) {
      verb |= words.is(at, VERB, AUX);
      noun |= words.is(at, NOUN, PROPN, PRON);
    }
    return verb && noun;
  }

  /// Full clauses joined to a statement of somebody else's: "…, officials said, but the port is
  /// open".
  private List<Range> beside(int from, int to, BitSet told) {
    var clauses = new ArrayList<Range>();
    int last = Math.max(told.previousSetBit(to - 1), from - 1);
    for (int at = last + 1; at < to - 4; at++) {
      if (words.is(at, PUNCT) && joint(at) > at && subjectSoon(joint(at), to)) {
        clauses.add(new Range(joint(at), to));
        return clauses;
      }
    }
    int first = told.nextSetBit(from);
    for (int at = from + 4; at < first; at++) {
      if (joint(at) > at && joint(at) >= first - 2 && subjectSoon(from, at)) {
        clauses.add(new Range(from, at));
      }
    }
    return clauses;
  }
}

package org.hearsay.attribute.content;

import static org.hearsay.attribute.line.Part.ABSOLUTE;
import static org.hearsay.attribute.line.Part.BESIDE;
import static org.hearsay.attribute.line.Part.INFINITIVE;
import static org.hearsay.attribute.line.Part.SHARE;
import static org.hearsay.model.PartOfSpeech.AUX;
import static org.hearsay.model.PartOfSpeech.CCONJ;
import static org.hearsay.model.PartOfSpeech.PUNCT;
import static org.hearsay.model.PartOfSpeech.SCONJ;
import static org.hearsay.model.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;

/// Settles which of several statements in one sentence stand side by side and which within each
/// other: contents that run over a neighbour are cut.
public final class Boundaries {

  private final Words words;
  private final Insertions insertions;

  public Boundaries(Words words) {
    this.words = words;
    insertions = new Insertions(words);
  }

  public List<Statement> settle(List<Statement> statements) {
    var settled = new ArrayList<>(insertions.around(statements));
    for (int j = 1; j < settled.size(); j++) {
      for (int i = Math.max(0, j - 8); i < j; i++) {
        settle(settled, i, j);
      }
    }
    return settled;
  }

  private void settle(List<Statement> all, int i, int j) {
    var first = all.get(i);
    var second = all.get(j);
    boolean around =
        first.leading()
            && first.content().size() > 1
            && first.content().getFirst().covers(second.speaker().from());
    if (around || onBoth(first, second)) {
      return;
    }
    if (first.leading()) {
      if (second.leading() && second.tells(first.cue().at().from())) {
        all.set(j, second.with(without(second.content(), 0, skipMarks(first.end()))));
      }
      if (first.tells(second.cue().at().from())) {
        all.set(
            i,
            first.with(
                without(
                    first.content(),
                    connector(first.end(), second.begin(), second),
                    Integer.MAX_VALUE)));
      }
      return;
    }
    int colon = first.content().isEmpty() ? 0 : first.content().getLast().to();
    if (words.norm(colon).equals(":") && second.leading() && second.tells(colon)) {
      all.set(j, second.with(without(second.content(), 0, colon + 1)));
      return;
    }
    if (!first.tells(second.cue().at().from())) {
      return;
    }
    int at = connector(first.end(), second.begin(), second);
    if (second.leading() && second.tells(first.cue().at().from())) {
      all.set(i, first.with(without(first.content(), at, Integer.MAX_VALUE)));
      if (at < trimmed(second.begin())) {
        all.set(j, second.with(without(second.content(), 0, skipMarks(at))));
      }
    } else if (beside(at, second) || asked(first) && asked(second) || aims(first)) {
      all.set(i, first.with(without(first.content(), at, Integer.MAX_VALUE)));
    }
  }

  /// "“…,” a guard told the mate, according to the log": the second tells what the first says.
  private boolean onBoth(Statement first, Statement second) {
    if (!first.leading() || !second.leading() || !second.tells(first.cue().at().from())) {
      return false;
    }
    for (int at = first.end(); at < second.begin(); at++) {
      if (words.is(at, VERB, AUX, SCONJ, CCONJ) || words.norm(at).equals(";")) {
        return false;
      }
    }
    return second.cue().shaped("according");
  }

  /// "53 percent", "half": a part of those who were asked speaks for itself alone.
  private boolean asked(Statement one) {
    var who = one.speaker();
    for (int at = who.from(); at < Math.min(who.to(), who.from() + 4); at++) {
      if (words.has(at, SHARE)) {
        return true;
      }
    }
    return false;
  }

  /// "expects to visit the town, which the guild says is empty": what somebody means to do passes
  /// nobody's words on.
  private boolean aims(Statement one) {
    boolean aim = one.cue().does("expect") || one.cue().does("ask");
    return aim && !one.leading() && words.has(one.content().getFirst().from(), INFINITIVE);
  }

  private int trimmed(int begin) {
    int at = begin;
    while (at > 0 && words.is(at - 1, PUNCT) && !Set.of("\"", "”").contains(words.norm(at - 1))) {
      at--;
    }
    return at;
  }

  private int skipMarks(int from) {
    int at = from;
    while (at < words.size()
        && (words.norm(at).equals(",")
            || words.norm(at).equals(";")
            || words.is(at, CCONJ)
            || words.has(at, BESIDE))) {
      at++;
    }
    return at;
  }

  /// Where the second statement's clause begins: after ", and" or ";", or at its speaker.
  private int connector(int from, int begin, Statement second) {
    int near = trimmed(begin);
    int at = near;
    boolean with = words.has(near - 1, ABSOLUTE) && words.norm(near - 2).equals(",");
    if (words.is(near - 1, CCONJ) || words.has(near - 1, BESIDE) || with) {
      at = trimmed(near - 1);
    } else if (second.leading()) {
      for (int k = begin - 2; k > from; k--) {
        if (words.norm(k).equals(";") || words.norm(k).equals(",") && words.has(k + 1, BESIDE)) {
          return k;
        }
      }
    } else if (second.cue().group().from() < begin || second.speaker().to() <= from) {
      int cue = second.cue().group().from();
      boolean joined = words.is(cue - 1, CCONJ) || words.has(cue - 1, BESIDE);
      at = trimmed(joined ? cue - 1 : cue);
    }
    return Math.max(from, at);
  }

  /// Whether a statement that begins after `at` stands beside the one before, not within it.
  private boolean beside(int at, Statement second) {
    if (words.has(at, BESIDE) && words.norm(at + 1).equals(words.norm(second.begin()))) {
      return true;
    }
    boolean mark = words.norm(at).equals(",") || words.norm(at).equals(";");
    return mark
            && (words.has(at + 1, BESIDE)
                || words.has(at + 1, ABSOLUTE) && second.begin() == at + 2
                || words.norm(at).equals(";")
                || second.speaker().to() <= at
                    && words.norm(second.cue().group().from()).endsWith("ing"))
        || second.speaker().to() <= at && words.is(second.cue().group().from() - 1, CCONJ);
  }

  /// The pieces without what lies from `from` to `to`.
  public static List<Range> without(List<Range> pieces, int from, int to) {
    var kept = new ArrayList<Range>();
    for (var piece : pieces) {
      var before = new Range(piece.from(), Math.min(piece.to(), from));
      var after = new Range(Math.max(piece.from(), to), piece.to());
      if (!before.isEmpty()) {
        kept.add(before);
      }
      if (!after.isEmpty()) {
        kept.add(after);
      }
    }
    return kept;
  }
}

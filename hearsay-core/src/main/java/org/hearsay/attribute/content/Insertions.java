package org.hearsay.attribute.content;

import static org.hearsay.attribute.line.Part.LINK;
import static org.hearsay.attribute.line.Part.PERSON_RELATIVE;
import static org.hearsay.attribute.line.Part.TOLD_AGAIN;
import static org.hearsay.attribute.line.Part.TOLD_OPENER;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.cue.Statement;
import org.hearsay.attribute.line.Range;
import org.hearsay.attribute.line.Words;
import org.hearsay.model.PartOfSpeech;

/// Puts the speaker who stands between another speaker's cue and what is told around both: "The
/// clerk had told him, he said, that …", "A shepherd told the imam, and the imam told us, that …".
final class Insertions {

  private static final int NEAR = 10;

  private final Words words;

  Insertions(Words words) {
    this.words = words;
  }

  List<Statement> around(List<Statement> statements) {
    var all = new ArrayList<>(statements);
    for (int j = 1; j < all.size(); j++) {
      var inner = all.get(j - 1);
      var outer = all.get(j);
      if (verbs(inner, outer) && (inserted(inner, outer) || passed(inner, outer))) {
        int told = told(outer.end());
        if (told > 0) {
          int end = words.to(words.sentenceOf(told));
          var content =
              new Range(
                  told, Math.max(told, words.is(end - 1, PartOfSpeech.PUNCT) ? end - 1 : end));
          var leads = new ArrayList<>(inner.content());
          leads.removeIf(piece -> piece.to() > inner.begin());
          var passed = new ArrayList<>(leads);
          passed.add(content);
          leads.add(new Range(inner.begin(), inner.end()));
          leads.add(content);
          all.set(j - 1, inner.with(passed));
          all.set(j, outer.with(leads));
        }
      }
    }
    return all;
  }

  private static boolean verbs(Statement inner, Statement outer) {
    return inner.cue().shaped("verb")
        && outer.cue().shaped("verb")
        && !inner.leading()
        && outer.begin() >= inner.end()
        && outer.begin() - inner.end() < NEAR;
  }

  /// ", he said, that".
  private boolean inserted(Statement inner, Statement outer) {
    return words.norm(outer.begin() - 1).equals(",")
        && words.norm(outer.end()).equals(",")
        && words.has(outer.end() + 1, TOLD_OPENER)
        && !thatBetween(inner.end(), outer.begin());
  }

  /// "told a lawyer, who told the paper", "told the imam, and the imam told us".
  private boolean passed(Statement inner, Statement outer) {
    if (!inner.cue().does("tell") || !outer.cue().does("tell") || outer.speaker().isEmpty()) {
      return false;
    }
    int last = outer.speaker().to() - 1;
    boolean who = words.has(outer.cue().group().from() - 1, PERSON_RELATIVE);
    for (int at = inner.end(); at < outer.begin(); at++) {
      if (words.norm(at).equals(words.norm(last))) {
        return words.has(outer.begin() - 1, TOLD_AGAIN);
      }
    }
    return who && outer.speaker().from() >= inner.end() && outer.speaker().from() < inner.end() + 3;
  }

  private boolean thatBetween(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.has(at, LINK)) {
        return true;
      }
    }
    return false;
  }

  /// The first word told: behind "that" or "of" soon after `from`; 0 where there is none.
  private int told(int from) {
    int to = Math.min(words.to(words.sentenceOf(from - 1)), from + NEAR);
    for (int at = from; at < to - 1; at++) {
      if (words.has(at, TOLD_OPENER)) {
        return at + 1;
      }
    }
    return 0;
  }
}

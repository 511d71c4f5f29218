package org.hearsay.lab.answers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Act;

/// An answer as marked by hand: `report TAB act TAB by TAB about`, as `corpus/answers/GUIDE.md` has
/// it.
///
/// @param report which of its file, from 1
/// @param by the words that answer
/// @param about the words answered, the nearest in meaning first; none where they stand nowhere
record AnswerMark(int report, Act act, String by, List<String> about) {

  private static final String NONE = "-";
  private static final String BETWEEN = " \\| ";

  AnswerMark {
    about = List.copyOf(about);
  }

  static AnswerMark read(String line) throws IOException {
    var columns = line.split("\t", -1);
    if (columns.length != 4 || !columns[0].matches("[1-9]\\d{0,2}")) {
      throw new IOException("expected report, act, by, about with tabs between; found: " + line);
    }
    return new AnswerMark(
        Integer.parseInt(columns[0]),
        act(columns[1]),
        columns[2],
        columns[3].equals(NONE) ? List.of() : List.of(columns[3].split(BETWEEN)));
  }

  /// An act by its name in gold and exports: `not-verified`.
  static Act act(String name) throws IOException {
    for (var act : Act.values()) {
      if (name(act).equals(name)) {
        return act;
      }
    }
    throw new IOException(
        "expected deny, dispute, confirm, not-verified or retract; found: " + name);
  }

  static String name(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

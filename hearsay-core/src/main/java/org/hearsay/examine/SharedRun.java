package org.hearsay.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Span;

/// The longest run of the same words in two claims, up to sixty words.
///
/// @param words how many words it has
record SharedRun(Evidence first, Evidence second, int words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int MOST = 60;

  /// The first words of every run of five, by which claims that may share one are found.
  static List<String> keys(Claim claim) {
    var words = words(claim.evidence());
    var keys = new ArrayList<String>();
    for (int i = 0; i + SignShingles.RUN <= words.size(); i++) {
      var key = new StringBuilder();
      words.subList(i, i + SignShingles.RUN).forEach(word -> key.append(lower(word)).append(' '));
      keys.add(key.toString());
    }
    return keys;
  }

  static Optional<SharedRun> longest(Claim one, Claim other) {
    var mine = words(one.evidence());
    var yours = words(other.evidence());
    int best = 0;
    int mineAt = 0;
    int yoursAt = 0;
    var before = new int[yours.size() + 1];
    for (int i = 0; i < mine.size(); i++) {
      var now = new int[yours.size() + 1];
      for (int j = 0; j < yours.size(); j++) {
        boolean same = lower(mine.get(i)).equals(lower(yours.get(j)));
        now[j + 1] = same ? Math.min(MOST, before[j] + 1) : 0;
        if (now[j + 1] > best) {
          best = now[j + 1];
          mineAt = i;
          yoursAt = j;
        }
      }
      before = now;
    }
    return best < 2
        ? Optional.empty()
        : Optional.of(
            new SharedRun(
                quote(one.evidence(), mine, mineAt, best),
                quote(other.evidence(), yours, yoursAt, best),
                best));
  }

  private static List<MatchResult> words(Evidence evidence) {
    return WORD.matcher(evidence.quote()).results().limit(400).toList();
  }

  private static String lower(MatchResult word) {
    return word.group().toLowerCase(Locale.ROOT);
  }

  private static Evidence quote(Evidence whole, List<MatchResult> words, int last, int count) {
    int from = words.get(last - count + 1).start();
    int to = words.get(last).end();
    int offset = whole.span().start();
    return new Evidence(
        whole.report(), new Span(offset + from, offset + to), whole.quote().substring(from, to));
  }
}

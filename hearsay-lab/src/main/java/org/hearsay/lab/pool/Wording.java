package org.hearsay.lab.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// When two stretches of words count as the same.
final class Wording {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> SMALL =
      Set.of(
          ("the a an of in to and that by for on at was were is are has had have be been it its as"
                  + " with from said")
              .split(" "));

  private Wording() {}

  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /// The words without the small ones; all, where there are only small ones.
  static Set<String> content(String text) {
    var all = words(text);
    var content = new HashSet<>(all);
    content.removeAll(SMALL);
    return content.isEmpty() ? new HashSet<>(all) : content;
  }

  /// Twice the shared words over all words of both, 0–1.
  static double dice(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return 2.0 * one.stream().filter(other::contains).count() / (one.size() + other.size());
  }

  static double dice(String one, String other) {
    return dice(content(one), content(other));
  }

  /// "of", "for the", "with": a name behind it is another's.
  static boolean isJoint(String word) {
    return SMALL.contains(word);
  }

  /// Whether two speakers are worded alike: half their words, or one inside the other and no more
  /// than four words longer.
  static boolean agree(String one, String other) {
    var a = content(one);
    var b = content(other);
    return dice(a, b) >= .5
        || !a.isEmpty()
            && !b.isEmpty()
            && (b.containsAll(a) || a.containsAll(b))
            && Math.abs(words(one).size() - words(other).size()) <= 4;
  }

  /// Whether a piece of evidence is long enough to tell and short enough to point: 2 to 60 words.
  static boolean usable(String quote) {
    int words = words(quote).size();
    return words >= 2 && words <= 60;
  }

  /// The bare name of a file.
  static String file(String path) {
    return path.replace('\\', '/').substring(path.replace('\\', '/').lastIndexOf('/') + 1);
  }
}

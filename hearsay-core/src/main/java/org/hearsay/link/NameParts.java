package org.hearsay.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Token;
import org.hearsay.rules.Lexicon;

/// The parts of a name that tell bearers apart: without titles, accents and Arabic articles, in
// lower case.
final class NameParts {

  private final Lexicon titles;

  NameParts(Lexicon titles) {
    this.titles = titles;
  }

  /// "Mr. Brandt H. Quayle" → brandt, h, quayle; "Abu Bakr al-Baghdadi" → abu, bakr, baghdadi.
  List<String> of(String name) {
    String plain =
        Normalizer.normalize(Token.normalise(name), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    var parts = new ArrayList<String>();
    for (String word : plain.replaceAll("\\b(al|el|ad|ash|az)-", "$1 ").split("[\\s,]+")) {
      boolean article = word.matches("al|el|ad|ash|az");
      String bare = word.replaceAll("^['\"]+|('s|['\".])+$", "");
      if (!bare.isEmpty() && !article && !titles.contains(word)) {
        parts.add(bare);
      }
    }
    return parts.isEmpty() ? List.of(plain) : List.copyOf(parts);
  }

  /// Whether the two can be one person: the shorter name's parts are the longer's, in order, an
  // initial standing for
  /// its name, and both end in the same surname.
  static boolean samePerson(List<String> one, List<String> other) {
    var shorter = one.size() <= other.size() ? one : other;
    var longer = one.size() <= other.size() ? other : one;
    if (!shorter.getLast().equals(longer.getLast())) {
      return false;
    }
    int at = 0;
    for (String part : shorter) {
      while (at < longer.size() && !agree(part, longer.get(at))) {
        at++;
      }
      if (at++ >= longer.size()) {
        return false;
      }
    }
    return shorter.size() == 1 || agree(shorter.getFirst(), longer.getFirst());
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || one.length() == 1 && other.startsWith(one)
        || other.length() == 1 && one.startsWith(other);
  }
}

package org.hearsay.examine.clash;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Thing;

/// Whether two reports on one story speak of one thing: by its names, or by its noun where both
/// tell it as known and nothing sets them apart.
enum SameThing {
  /// names that exclude each other, or nothing in common
  NO,
  /// the same noun
  LIKELY,
  /// a shared name
  NAMED;

  private static final Set<String> OTHERS =
      Set.of("second", "third", "other", "another", "new", "former", "different", "next", "last");

  static SameThing of(Thing one, Thing other) {
    if (!one.names().isEmpty() && !other.names().isEmpty()) {
      return sharesName(one, other) && heads(one, other) ? NAMED : NO;
    }
    boolean noun = !one.head().isEmpty() && one.head().equals(other.head());
    boolean known = one.definite() || other.definite();
    return noun && known && sameQualities(one, other) ? LIKELY : NO;
  }

  /// "the Vigo court" and "Vigo": a head against none is let pass, two heads may differ ("galleon",
  /// "wreck").
  private static boolean heads(Thing one, Thing other) {
    return sameQualities(one, other);
  }

  static boolean sharesName(Thing one, Thing other) {
    return one.names().stream()
        .anyMatch(name -> other.names().stream().anyMatch(second -> sameName(name, second)));
  }

  /// One is the other or a part of it: "monte alto" in "nuestra señora del monte alto".
  static boolean sameName(String one, String other) {
    var first = List.of(one.split(" "));
    var second = List.of(other.split(" "));
    var few = first.size() <= second.size() ? first : second;
    var many = few == first ? second : first;
    return many.containsAll(few) && few.stream().anyMatch(word -> word.length() > 2);
  }

  /// As a [Thing] has its names: lower case, no accents.
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean sameQualities(Thing one, Thing other) {
    return OTHERS.stream()
        .allMatch(word -> one.qualities().contains(word) == other.qualities().contains(word));
  }

  boolean atLeast(SameThing least) {
    return compareTo(least) >= 0;
  }
}

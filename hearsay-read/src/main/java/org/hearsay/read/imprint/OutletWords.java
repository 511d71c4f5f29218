package org.hearsay.read.imprint;

import java.util.Locale;
import java.util.Set;
import org.hearsay.read.clean.Furniture;

/// Words by which a line is known to name an outlet, or to name none.
final class OutletWords {

  private static final Set<String> OUTLET =
      Set.copyOf(Furniture.Words.lines("/org/hearsay/read/imprint/outlet-words.tsv"));
  private static final Set<String> OTHER =
      Set.copyOf(Furniture.Words.lines("/org/hearsay/read/imprint/not-outlet.tsv"));

  private OutletWords() {}

  /// "Galerna News Agency" does; "VIGO" does not.
  static boolean holdsOne(String line) {
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (OUTLET.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// "Staff Writer", "Middle East correspondent".
  static boolean isOther(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    return OTHER.stream().anyMatch(plain::contains);
  }
}

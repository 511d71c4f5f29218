package org.hearsay.lab.gazetteer.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Which of a place's names an English report may print.
final class LatinNames {

  private static final int LONGEST = 60;

  private LatinNames() {}

  /// Those of `names` that may be printed, each once, without `main`.
  static List<String> of(String main, Iterable<String> names) {
    var kept = new LinkedHashSet<String>();
    for (String name : names) {
      String trimmed = name.strip();
      if (isPrinted(trimmed)) {
        kept.add(trimmed);
      }
    }
    kept.remove(main);
    return new ArrayList<>(kept);
  }

  /// Latin letters, a capital among them (romanisations for machines are all in small letters), and
  /// no mere code such as "IQ".
  private static boolean isPrinted(String name) {
    if (name.length() < 3 || name.length() > LONGEST) {
      return false;
    }
    boolean capital = false;
    for (int i = 0; i < name.length(); ) {
      int letter = name.codePointAt(i);
      i += Character.charCount(letter);
      var script = Character.UnicodeScript.of(letter);
      if (Character.isLetter(letter)
          && script != Character.UnicodeScript.LATIN
          && script != Character.UnicodeScript.COMMON) {
        return false;
      }
      capital |= Character.isUpperCase(letter);
    }
    return capital;
  }
}

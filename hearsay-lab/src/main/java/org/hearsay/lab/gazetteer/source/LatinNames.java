package org.hearsay.lab.gazetteer.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.recognise.gazetteer.pack.PrintableName;

/// Which of a place's names an English report may print.
final class LatinNames {

  /// No mere code such as "IQ" is a name.
  private static final int CODE = 2;

  private LatinNames() {}

  /// Those of `names` that may be printed, each once, without `main`.
  static List<String> of(String main, Iterable<String> names) {
    var kept = new LinkedHashSet<String>();
    for (String name : names) {
      String trimmed = name.strip();
      if (trimmed.length() > CODE && PrintableName.is(trimmed)) {
        kept.add(trimmed);
      }
    }
    kept.remove(main);
    return new ArrayList<>(kept);
  }
}

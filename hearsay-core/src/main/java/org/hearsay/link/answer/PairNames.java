package org.hearsay.link.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of clues on pairs of claims of one report ("here alike") or of two ("elsewhere
/// alike"), each put together once.
final class PairNames {

  private static final String HERE = "here ";
  private static final String ELSEWHERE = "elsewhere ";

  private final String where;
  private final Map<String, String> names = new HashMap<>();

  private PairNames(String where) {
    this.where = where;
  }

  static PairNames here() {
    return new PairNames(HERE);
  }

  static PairNames elsewhere() {
    return new PairNames(ELSEWHERE);
  }

  /// The name of a clue on a pair, wherever both stand.
  static String bare(String clue) {
    for (String where : List.of(HERE, ELSEWHERE)) {
      if (clue.startsWith(where)) {
        return clue.substring(where.length());
      }
    }
    return clue;
  }

  String of(String clue) {
    String name = names.get(clue);
    if (name == null) {
      name = where + clue;
      names.put(clue, name);
    }
    return name;
  }
}

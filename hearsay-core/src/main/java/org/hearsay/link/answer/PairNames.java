package org.hearsay.link.answer;

import java.util.HashMap;
import java.util.Map;

/// The names of clues on pairs of claims of one report ("here alike") or of two ("elsewhere
/// alike"), each put together once.
final class PairNames {

  private final String where;
  private final Map<String, String> names = new HashMap<>();

  private PairNames(String where) {
    this.where = where;
  }

  static PairNames here() {
    return new PairNames("here ");
  }

  static PairNames elsewhere() {
    return new PairNames("elsewhere ");
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

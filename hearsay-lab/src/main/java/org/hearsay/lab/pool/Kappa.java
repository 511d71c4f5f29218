package org.hearsay.lab.pool;

import java.util.HashMap;
import java.util.Map;

/// How far two people who sort the same things agree beyond chance: κ of Cohen (1960, "A
/// coefficient of agreement for nominal scales"), 1 where they always agree, 0 where they agree as
/// often as their habits alone would make them.
final class Kappa {

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> second = new HashMap<>();
  private int same;
  private int things;

  void add(String one, String other) {
    first.merge(one, 1, Integer::sum);
    second.merge(other, 1, Integer::sum);
    same += one.equals(other) ? 1 : 0;
    things++;
  }

  /// 1 where nothing is left to chance: no things, or all of one sort for both.
  double value() {
    double all = Math.max(1, things);
    double chance = 0;
    for (var sort : first.entrySet()) {
      chance += sort.getValue() / all * (second.getOrDefault(sort.getKey(), 0) / all);
    }
    return same == things ? 1 : (same / all - chance) / (1 - chance);
  }
}

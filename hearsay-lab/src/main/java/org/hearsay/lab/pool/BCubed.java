package org.hearsay.lab.pool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well things are put into groups, B³ of Bagga and Baldwin (1998, "Algorithms for scoring
/// coreference chains"): for each thing the share of its group that belongs with it, and the share
/// of those that belong with it that its group has; the means over all things.
public final class BCubed {

  /// @param gold the group each thing belongs to
  /// @param found the group each thing was put in
  public record Thing(String gold, String found) {}

  private BCubed() {}

  public static Figure.Retrieval of(List<Thing> things) {
    Map<String, Set<Integer>> gold = new HashMap<>();
    Map<String, Set<Integer>> found = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      gold.computeIfAbsent(things.get(i).gold(), any -> new HashSet<>()).add(i);
      found.computeIfAbsent(things.get(i).found(), any -> new HashSet<>()).add(i);
    }
    double precision = 0;
    double recall = 0;
    for (var thing : things) {
      var wanted = gold.getOrDefault(thing.gold(), Set.of());
      var got = found.getOrDefault(thing.found(), Set.of());
      double right = got.stream().filter(wanted::contains).count();
      precision += right / got.size();
      recall += right / wanted.size();
    }
    double all = Math.max(1, things.size());
    double sum = precision + recall;
    return new Figure.Retrieval(
        100 * precision / all,
        100 * recall / all,
        sum == 0 ? 0 : 100 * 2 * precision * recall / sum / all);
  }
}

package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names put together, except those the user keeps apart: a join that would bring two such names
/// into one group is not made.
final class NameGroups {

  /// The sides of splits that members of a group stand on: 2n and 2n+1 are the two of split n.
  private final Map<Integer, Set<Integer>> sides = new HashMap<>();

  private final Groups groups;
  private int splits;

  NameGroups(int size) {
    groups = new Groups(size);
  }

  void keepApart(List<Integer> ones, List<Integer> others) {
    ones.forEach(one -> sides.computeIfAbsent(one, any -> new HashSet<>()).add(2 * splits));
    others.forEach(one -> sides.computeIfAbsent(one, any -> new HashSet<>()).add(2 * splits + 1));
    splits++;
  }

  void join(int one, int other) {
    int first = groups.of(one);
    int second = groups.of(other);
    var together = sides.getOrDefault(first, Set.of());
    var added = sides.getOrDefault(second, Set.of());
    if (first == second || together.stream().anyMatch(side -> added.contains(side ^ 1))) {
      return;
    }
    groups.join(first, second);
    if (!together.isEmpty() || !added.isEmpty()) {
      var all = new HashSet<>(together);
      all.addAll(added);
      sides.put(groups.of(first), all);
    }
  }

  List<List<Integer>> all() {
    return new ArrayList<>(groups.all());
  }
}

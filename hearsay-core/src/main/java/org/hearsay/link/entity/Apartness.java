package org.hearsay.link.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Uses of names that must not come into one group, with the reason: what the user split, what a
/// report disputes or tells apart. Each reason has two sides, numbered 2n and 2n + 1.
final class Apartness {

  /// Who is kept apart from whom, and why.
  record Reason(List<Integer> ones, List<Integer> others, String because) {
    Reason {
      ones = List.copyOf(ones);
      others = List.copyOf(others);
    }
  }

  private final List<Reason> reasons = new ArrayList<>();
  private final Map<Integer, Set<Integer>> sides = new HashMap<>();

  void add(List<Integer> ones, List<Integer> others, String because) {
    if (ones.isEmpty() || others.isEmpty() || ones.equals(others)) {
      return;
    }
    int side = 2 * reasons.size();
    ones.forEach(one -> sides.computeIfAbsent(one, any -> new HashSet<>()).add(side));
    others.forEach(one -> sides.computeIfAbsent(one, any -> new HashSet<>()).add(side + 1));
    reasons.add(new Reason(ones, others, because));
  }

  List<Reason> reasons() {
    return reasons;
  }

  /// The sides that this use stands on.
  Set<Integer> sides(int use) {
    return sides.getOrDefault(use, Set.of());
  }

  /// Why groups that stand on these sides may not be one, if so.
  Optional<String> between(Set<Integer> some, Set<Integer> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    return new TreeSet<>(some)
        .stream()
            .filter(side -> others.contains(side ^ 1))
            .map(side -> reasons.get(side / 2).because())
            .findFirst();
  }
}

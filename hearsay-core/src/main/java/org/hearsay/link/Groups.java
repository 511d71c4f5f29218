package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Things numbered from 0, put together two at a time (Tarjan's disjoint sets). The smallest number
/// of a group stands for it, so that the order of joining never shows.
final class Groups {

  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int of(int thing) {
    int root = thing;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /// Every group with its members in rising order, ordered by smallest member.
  List<List<Integer>> all() {
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(of(i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}

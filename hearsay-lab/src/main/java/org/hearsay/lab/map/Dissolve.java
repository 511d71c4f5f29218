package org.hearsay.lab.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Takes away the lines between areas that lie side by side, so that one outline is left of all.
final class Dissolve {

  private Dissolve() {}

  /// @param rings of areas that all turn the same way round, a ring's last corner its first
  static List<long[]> rings(List<long[]> rings) {
    Map<Long, Deque<Long>> next = new LinkedHashMap<>();
    for (long[] ring : rings) {
      for (int i = 1; i < ring.length; i++) {
        var back = next.get(ring[i]);
        // the neighbour goes along the same side the other way: neither is at the edge
        if (back == null || !back.remove(ring[i - 1])) {
          next.computeIfAbsent(ring[i - 1], key -> new ArrayDeque<>()).add(ring[i]);
        }
      }
    }
    var outlines = new ArrayList<long[]>();
    for (long start : List.copyOf(next.keySet())) {
      while (leavesFrom(start, next)) {
        outline(start, next, outlines);
      }
    }
    return outlines;
  }

  private static boolean leavesFrom(long corner, Map<Long, Deque<Long>> next) {
    var ways = next.get(corner);
    return ways != null && !ways.isEmpty();
  }

  private static void outline(long start, Map<Long, Deque<Long>> next, List<long[]> outlines) {
    var corners = new ArrayList<Long>(List.of(start));
    long at = start;
    while (leavesFrom(at, next)) {
      at = Objects.requireNonNull(next.get(at)).remove();
      corners.add(at);
      if (at == start) {
        break;
      }
    }
    if (at == start && corners.size() > 3) {
      outlines.add(corners.stream().mapToLong(Long::longValue).toArray());
    }
  }
}

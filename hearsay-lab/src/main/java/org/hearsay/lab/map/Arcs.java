package org.hearsay.lab.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts rings and lines where borders meet, so that what two areas share is kept once and stays
/// shared however it is simplified (as TopoJSON does).
final class Arcs {

  private final Map<Long, long[]> neighbours = new HashMap<>();
  private final Set<Long> junctions = new HashSet<>();
  private final Map<List<Long>, Integer> numbers = new HashMap<>();
  private final List<long[]> arcs = new ArrayList<>();

  Arcs(List<Shape> shapes) {
    shapes.forEach(shape -> shape.parts().forEach(this::look));
  }

  /// Every arc so far, by number.
  List<long[]> all() {
    return arcs;
  }

  private static boolean isRing(long[] part) {
    return part[0] == part[part.length - 1];
  }

  private void look(long[] part) {
    boolean ring = isRing(part);
    int last = part.length - 1;
    for (int i = 0; i <= last; i++) {
      if (i == 0 || i == last) {
        if (!ring) {
          junctions.add(part[i]);
        } else if (i == 0) {
          meet(part[0], part[last - 1], part[1]);
        }
      } else {
        meet(part[i], part[i - 1], part[i + 1]);
      }
    }
  }

  /// A corner with other neighbours than before is where borders part.
  private void meet(long corner, long one, long other) {
    long[] pair = {Math.min(one, other), Math.max(one, other)};
    var before = neighbours.putIfAbsent(corner, pair);
    if (before != null && !Arrays.equals(before, pair)) {
      junctions.add(corner);
    }
  }

  /// The numbers of the arcs a part is made of, `~n` for arc n backwards.
  int[] cut(long[] part) {
    long[] turned = isRing(part) ? startAtJunction(part) : part;
    var pieces = new ArrayList<Integer>();
    int from = 0;
    for (int i = 1; i < turned.length; i++) {
      if (i == turned.length - 1 || junctions.contains(turned[i])) {
        pieces.add(number(Arrays.copyOfRange(turned, from, i + 1)));
        from = i;
      }
    }
    return pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  /// A ring from its first junction, or from its smallest corner where it has none.
  private long[] startAtJunction(long[] ring) {
    int start = -1;
    int smallest = 0;
    for (int i = 0; i < ring.length - 1; i++) {
      if (start < 0 && junctions.contains(ring[i])) {
        start = i;
      }
      smallest = ring[i] < ring[smallest] ? i : smallest;
    }
    start = start < 0 ? smallest : start;
    var turned = new long[ring.length];
    for (int i = 0; i < ring.length; i++) {
      turned[i] = ring[(start + i) % (ring.length - 1)];
    }
    return turned;
  }

  private int number(long[] arc) {
    long[] back = new long[arc.length];
    for (int i = 0; i < arc.length; i++) {
      back[i] = arc[arc.length - 1 - i];
    }
    boolean forwards = Arrays.compare(arc, back) <= 0;
    long[] kept = forwards ? arc : back;
    int number =
        numbers.computeIfAbsent(
            Arrays.stream(kept).boxed().toList(),
            key -> {
              arcs.add(kept);
              return arcs.size() - 1;
            });
    return forwards ? number : ~number;
  }
}

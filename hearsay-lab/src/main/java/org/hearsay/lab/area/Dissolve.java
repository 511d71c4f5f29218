package org.hearsay.lab.area;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes away the lines between areas that lie side by side, so that one outline is left of all:
/// edges that two of them share, each in its own direction, fall away.
///
/// It asks that neighbours have their corners in common, as Natural Earth's countries have.
public final class Dissolve {

  /// What has fewer corners encloses nothing.
  private static final int FEWEST = 3;

  private record Edge<C>(C from, C to) {}

  private Dissolve() {}

  /// @param rings of areas that all turn the same way round; the first corner follows on the last
  public static <C> List<List<C>> rings(List<List<C>> rings) {
    Set<Edge<C>> edges = new LinkedHashSet<>();
    for (var ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        var from = ring.get(i);
        var to = ring.get((i + 1) % ring.size());
        if (!edges.remove(new Edge<>(to, from))) {
          edges.add(new Edge<>(from, to));
        }
      }
    }
    return outlines(edges);
  }

  private static <C> List<List<C>> outlines(Set<Edge<C>> edges) {
    Map<C, List<C>> onward = new LinkedHashMap<>();
    edges.forEach(
        edge -> onward.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge.to()));
    var outlines = new ArrayList<List<C>>();
    for (var start : List.copyOf(onward.keySet())) {
      for (var next = onward.remove(start); next != null; next = onward.remove(start)) {
        var outline = outline(start, next, onward);
        if (outline.size() >= FEWEST) {
          outlines.add(outline);
        }
      }
    }
    return outlines;
  }

  /// Follows the edges from `start` until they come back to it.
  private static <C> List<C> outline(C start, List<C> first, Map<C, List<C>> onward) {
    var outline = new ArrayList<C>();
    var at = start;
    List<C> ways = first;
    while (ways != null && !ways.isEmpty()) {
      outline.add(at);
      var next = ways.removeLast();
      if (!ways.isEmpty()) {
        onward.put(at, ways);
      }
      at = next;
      ways = at.equals(start) ? null : onward.remove(at);
    }
    return outline;
  }
}

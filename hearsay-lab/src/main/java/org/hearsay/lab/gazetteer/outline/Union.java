package org.hearsay.lab.gazetteer.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Where;

/// Areas that meet, as one: edges that two of them share, each in its own direction, fall away.
///
/// It asks that neighbours have their corners in common, as Natural Earth's countries have.
final class Union {

  private record Edge(Where.Point from, Where.Point to) {}

  private Union() {}

  static List<List<Where.Point>> of(List<List<Where.Point>> rings) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (var ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        var from = ring.get(i);
        var to = ring.get((i + 1) % ring.size());
        if (!edges.remove(new Edge(to, from))) {
          edges.add(new Edge(from, to));
        }
      }
    }
    return rings(edges);
  }

  private static List<List<Where.Point>> rings(Set<Edge> edges) {
    Map<Where.Point, List<Where.Point>> onward = new LinkedHashMap<>();
    edges.forEach(
        edge -> onward.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge.to()));
    var rings = new ArrayList<List<Where.Point>>();
    for (var start : List.copyOf(onward.keySet())) {
      for (var next = onward.remove(start); next != null; next = onward.remove(start)) {
        rings.add(ring(start, next, onward));
      }
    }
    return rings;
  }

  /// Follows the edges from `start` until they come back to it.
  private static List<Where.Point> ring(
      Where.Point start, List<Where.Point> first, Map<Where.Point, List<Where.Point>> onward) {
    var ring = new ArrayList<Where.Point>();
    var at = start;
    List<Where.Point> ways = first;
    while (ways != null && !ways.isEmpty()) {
      ring.add(at);
      var next = ways.removeLast();
      if (!ways.isEmpty()) {
        onward.put(at, ways);
      }
      at = next;
      ways = at.equals(start) ? null : onward.remove(at);
    }
    return ring;
  }
}

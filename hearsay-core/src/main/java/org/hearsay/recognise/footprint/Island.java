package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// A land's largest ring, or the ring about all of its islands where none of them is most of it.
///
/// @param ring closed
/// @param whole whether the ring goes about all of the islands
record Island(List<Where.Point> ring, boolean whole) {

  /// What share of a land its largest ring must be to stand for it: the mainland of Greece is, no
  /// island of Japan or Indonesia.
  private static final double MAIN = 0.65;

  static Island of(Outline land) {
    var rings = land.parts();
    var largest = rings.stream().max(Comparator.comparingDouble(Flat::area)).orElseThrow();
    double all = rings.stream().mapToDouble(Flat::area).sum();
    return Flat.area(largest) >= all * MAIN
        ? new Island(closed(largest), false)
        : new Island(about(rings), true);
  }

  private static List<Where.Point> about(List<List<Where.Point>> rings) {
    var corners = rings.stream().flatMap(List::stream).toList();
    var flat = new Flat(corners.getFirst());
    return closed(flat.points(Flat.hull(flat.xy(corners))));
  }

  private static List<Where.Point> closed(List<Where.Point> ring) {
    var closed = new ArrayList<>(ring);
    if (!ring.getFirst().equals(ring.getLast())) {
      closed.add(ring.getFirst());
    }
    return closed;
  }
}

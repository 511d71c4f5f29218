package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
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
    double[] areas = rings.stream().mapToDouble(Flat::area).toArray();
    int largest = 0;
    for (int i = 1; i < areas.length; i++) {
      largest = areas[i] > areas[largest] ? i : largest;
    }
    return areas[largest] >= DoubleStream.of(areas).sum() * MAIN
        ? new Island(closed(rings.get(largest)), false)
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

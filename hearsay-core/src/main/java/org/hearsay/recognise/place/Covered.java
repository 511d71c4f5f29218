package org.hearsay.recognise.place;

import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/// The stretches of text that places already cover.
final class Covered {

  /// Farthest end of any place that begins at or before a start.
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Covered(List<Mention.Placed> placed) {
    int farthest = 0;
    for (var span : placed.stream().map(Mention.Placed::span).sorted().toList()) {
      farthest = Math.max(farthest, span.end());
      ends.put(span.start(), farthest);
    }
  }

  boolean touches(Span span) {
    var last = ends.lowerEntry(span.end());
    return last != null && last.getValue() > span.start();
  }
}

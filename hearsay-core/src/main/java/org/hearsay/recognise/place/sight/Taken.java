package org.hearsay.recognise.place.sight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Span;

/// The stretches of text that sightings take; no two overlap.
final class Taken {

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();
  private final Set<Span> spans = new HashSet<>();

  Taken(List<Sighting> sightings) {
    for (var sighting : sightings) {
      spans.add(sighting.span());
      ends.put(sighting.span().start(), sighting.span().end());
    }
  }

  /// Whether one of them is exactly `span`.
  boolean holds(Span span) {
    return spans.contains(span);
  }

  /// Whether one of them shares letters with `span`.
  boolean touches(Span span) {
    var last = ends.lowerEntry(span.end());
    return last != null && last.getValue() > span.start();
  }
}

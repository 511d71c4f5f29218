package org.hearsay.recognise.place.sight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/// The learned names, by where they stand.
final class NameIndex {

  private final TreeMap<Integer, Mention.Named> byStart = new TreeMap<>();

  NameIndex(List<Mention.Named> names) {
    names.forEach(name -> byStart.put(name.span().start(), name));
  }

  boolean isEmpty() {
    return byStart.isEmpty();
  }

  /// The name that shares letters with `span`.
  Optional<Mention.Named> at(Span span) {
    Map.Entry<Integer, Mention.Named> last = byStart.lowerEntry(span.end());
    return last != null && last.getValue().span().overlaps(span)
        ? Optional.of(last.getValue())
        : Optional.empty();
  }

  /// What the learned names say about a sighting at `span`.
  double points(Span span) {
    if (isEmpty()) {
      return 0;
    }
    return at(span).map(name -> points(name, span)).orElse(0.0);
  }

  private static double points(Mention.Named name, Span span) {
    return switch (name.kind()) {
      case PLACE -> 1.0;
      case PERSON -> name.span().length() > span.length() ? -4.0 : -1.0;
      case ORGANISATION -> name.span().equals(span) ? -0.5 : -0.2;
      case NORP -> -1.0;
      case MISC -> -1.5;
    };
  }
}

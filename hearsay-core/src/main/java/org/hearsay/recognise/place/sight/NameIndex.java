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
  void read(Span span, Signs signs) {
    if (!isEmpty()) {
      signs.put(at(span).map(name -> sign(name, span, signs)).orElse(Sign.UNTAGGED));
    }
  }

  private static Sign sign(Mention.Named name, Span span, Signs signs) {
    boolean inside = name.span().length() > span.length();
    return switch (name.kind()) {
      case PLACE -> Sign.TAGGED_PLACE;
      case PERSON ->
          !inside
              ? Sign.TAGGED_PERSON
              : signs.get(Sign.BEFORE_OFFICE) > 0 || signs.get(Sign.SURE) > 0
                  ? Sign.BEFORE_OFFICE
                  : Sign.IN_PERSON;
      case ORGANISATION -> inside ? Sign.IN_ORGANISATION : Sign.TAGGED_ORGANISATION;
      case NORP -> Sign.TAGGED_GROUP;
      case MISC -> Sign.TAGGED_OTHER;
    };
  }
}

package org.hearsay.recognise.place.resolve;

import org.hearsay.model.Where;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// What kind of place the word beside a name says is meant: "Idlib province", "the city of Idlib".
final class KindBeside {

  private final PlaceWords words;

  KindBeside(PlaceWords words) {
    this.words = words;
  }

  /// Whether the word before or behind the name says that this kind is meant.
  boolean is(Sighting sighting, Where.Kind kind) {
    return isAfter(sighting, kind) || isBefore(sighting, kind);
  }

  /// "Idlib province", "the Minho river".
  boolean isAfter(Sighting sighting, Where.Kind kind) {
    return sighting.has(sighting.to()) && words.tellsKind(sighting.token(sighting.to()), kind);
  }

  private boolean isBefore(Sighting sighting, Where.Kind kind) {
    return sighting.has(sighting.from() - 2)
        && sighting.token(sighting.from() - 1).norm().equals("of")
        && words.tellsKind(sighting.token(sighting.from() - 2), kind);
  }
}

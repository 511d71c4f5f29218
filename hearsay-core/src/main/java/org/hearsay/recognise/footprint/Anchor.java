package org.hearsay.recognise.footprint;

import java.util.OptionalInt;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// A place from which another is told.
///
/// @param entry its entry in the gazetteer; empty where it is itself made of others
public record Anchor(Where where, Footprint footprint, OptionalInt entry) {

  public static Anchor of(Gazetteer gazetteer, int entry) {
    var spot = gazetteer.spot(entry);
    return new Anchor(
        spot, Footprint.around(spot.centre(), spot.radiusMetres()), OptionalInt.of(entry));
  }

  /// A place of which only its own footprint is known.
  public static Anchor of(Where where, Footprint footprint) {
    return new Anchor(where, footprint, OptionalInt.empty());
  }
}

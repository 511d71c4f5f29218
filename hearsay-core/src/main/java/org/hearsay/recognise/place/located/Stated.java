package org.hearsay.recognise.place.located;

import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Span;

/// That a place lies somewhere, as a rule of `recognise/located.yml` read it, before it is settled
/// which places its names mean.
///
/// @param subject number of the sighting that is said to lie there
/// @param positions where; several where the words leave open from where they count
public record Stated(Span span, Because because, int subject, List<Position> positions) {

  public Stated {
    positions = List.copyOf(positions);
  }
}

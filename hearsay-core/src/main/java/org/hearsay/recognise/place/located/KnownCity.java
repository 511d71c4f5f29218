package org.hearsay.recognise.place.located;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// Keeps a hamlet of the land a report names from hiding a slip: "the Peruvian city of Cochabamba"
/// means the city of that name, which lies in Bolivia, and not one of Peru's villages.
final class KnownCity {

  /// A place of fewer people is called no city, but in the United States.
  private static final long CITY = 10_000;

  private static final long WELL_KNOWN = 150_000;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  KnownCity(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// The well-known city that is meant where the reading chosen is too small to be one.
  Optional<Integer> instead(Stated stated, Sighting sighting, List<Choice> choices) {
    var choice = choices.get(stated.subject());
    boolean doubted =
        stated.positions().getFirst() instanceof Position.In in
            && gazetteer.kind(choices.get(in.holder()).entry()) == Where.Kind.COUNTRY
            && choice.because().equals("container")
            && gazetteer.population(choice.entry()) < CITY
            && !gazetteer.country(choice.entry()).equals("US")
            && isCalledCity(stated, sighting);
    return doubted
        ? sighting.hits().stream()
            .filter(hit -> hit.quality() < 2 && gazetteer.population(hit.entry()) > WELL_KNOWN)
            .map(Gazetteer.Hit::entry)
            .filter(entry -> gazetteer.kind(entry) == Where.Kind.TOWN)
            .max(Comparator.comparing(gazetteer::population))
        : Optional.empty();
  }

  private boolean isCalledCity(Stated stated, Sighting sighting) {
    return sighting.sentence().tokens().stream()
        .filter(token -> stated.span().overlaps(token.span()))
        .anyMatch(words::isForLarge);
  }
}

package org.hearsay.recognise.place.resolve;

import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// The town that a division is named after: ways and distances count from it, where no word beside
/// the name says that the division is meant.
///
/// Example: "30 km east of Homs" counts from the town, "30 km east of Homs province" does not.
public final class OwnTown {

  private final Gazetteer gazetteer;
  private final KindBeside kinds;

  public OwnTown(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    kinds = new KindBeside(words);
  }

  /// @param entry what the name was taken for, which stands where it is no division or none of its
  /// towns bears the name
  public int of(Sighting sighting, int entry) {
    if (gazetteer.kind(entry) != Where.Kind.REGION || kinds.is(sighting, Where.Kind.REGION)) {
      return entry;
    }
    var division = gazetteer.spot(entry);
    return sighting.hits().stream()
        .map(Gazetteer.Hit::entry)
        .filter(hit -> gazetteer.kind(hit) == Where.Kind.TOWN)
        .filter(
            hit ->
                gazetteer.spot(hit).centre().metresTo(division.centre()) < division.radiusMetres())
        .findFirst()
        .orElse(entry);
  }
}

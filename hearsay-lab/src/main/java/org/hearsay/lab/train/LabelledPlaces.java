package org.hearsay.lab.train;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.recognise.place.sight.Sighting;

/// One document's sightings, what the learned names say of it, and which sightings are meant as
/// places.
///
/// @param group documents of one group are never apart in a split: an outlet, a corpus
/// @param labels one for each sighting; empty where the gold leaves it open
record LabelledPlaces(
    String group,
    List<Sighting> sightings,
    List<Mention.Named> names,
    List<Optional<Boolean>> labels) {

  LabelledPlaces {
    sightings = List.copyOf(sightings);
    names = List.copyOf(names);
    labels = List.copyOf(labels);
  }
}

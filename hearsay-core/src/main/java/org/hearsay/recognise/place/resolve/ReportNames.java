package org.hearsay.recognise.place.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.Containers;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// The names of one report with the places each may mean, and what is written beside them: a
/// container, or what sort of place it is. One name, one [Readings].
final class ReportNames {

  private final Gazetteer gazetteer;
  private final Containers containers;
  private final KindBeside kinds;
  private final List<Sighting> sightings;
  private final Map<String, Readings> byName = new LinkedHashMap<>();

  ReportNames(Gazetteer gazetteer, PlaceWords words, Weights weights, List<Sighting> sightings) {
    this.gazetteer = gazetteer;
    containers = new Containers(gazetteer, words);
    kinds = new KindBeside(words);
    this.sightings = sightings;
    for (var one : sightings) {
      byName
          .computeIfAbsent(
              ResolvePlaces.name(one),
              name -> new Readings(gazetteer, weights, one.key(), one.hits()))
          .countOne();
    }
    for (int i = 0; i < sightings.size(); i++) {
      containers(i);
      kinds(i);
    }
  }

  Map<String, Readings> byName() {
    return byName;
  }

  Readings of(int i) {
    return Objects.requireNonNull(byName.get(ResolvePlaces.name(sightings.get(i))));
  }

  private void containers(int i) {
    if (containers.follows(sightings, i)) {
      contained(i, i + 1, Clue.CONTAINER);
      if (containers.follows(sightings, i + 1)) {
        contained(i, i + 2, Clue.CONTAINER);
      }
      containers
          .listedBefore(sightings, i)
          .forEach(listed -> contained(listed, i + 1, Clue.LISTED));
    }
    if (i > 0 && containers.describes(sightings, i)) {
      contained(i, i - 1, Clue.DESCRIBED);
    }
  }

  private void contained(int inner, int outer, Clue clue) {
    var inside = containers.within(sightings.get(inner), sightings.get(outer));
    if (!inside.isEmpty()) {
      of(inner).favour(place -> inside.contains(place.entry()), clue);
      var around = containers.around(sightings.get(inner), sightings.get(outer));
      of(outer).favour(place -> around.contains(place.entry()), Clue.HOLDS);
    }
  }

  /// "Idlib province", "the city of Idlib", "N.Y.": the word beside the name, or that it is an
  /// abbreviation, tells division from town.
  private void kinds(int i) {
    var sighting = sightings.get(i);
    if (kinds.is(sighting, Where.Kind.REGION)) {
      favour(i, Where.Kind.REGION);
    } else if (kinds.is(sighting, Where.Kind.TOWN)) {
      favour(i, Where.Kind.TOWN);
    } else if (kinds.isAfter(sighting, Where.Kind.WATER)) {
      favour(i, Where.Kind.WATER);
    } else if (sighting.sure() && sighting.use() == Mention.Use.NAME) {
      of(i).favour(place -> place.isDivision() || place.isCountry(), Clue.KIND);
    }
  }

  private void favour(int i, Where.Kind kind) {
    of(i).favour(place -> gazetteer.kind(place.entry()) == kind, Clue.KIND);
  }
}

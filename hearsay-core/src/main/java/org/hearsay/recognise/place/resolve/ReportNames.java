package org.hearsay.recognise.place.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.Containers;
import org.hearsay.recognise.place.sight.Sighting;

/// The names of one report with the places each may mean, and what is written beside them: a
/// container, or what sort of place it is. One name, one [Readings].
final class ReportNames {

  private static final Set<String> DIVISION =
      Set.of("province", "governorate", "region", "state", "prefecture", "provinces");
  private static final Set<String> TOWN =
      Set.of("city", "town", "village", "suburb", "suburbs", "neighborhood", "neighbourhood");

  private final Gazetteer gazetteer;
  private final List<Sighting> sightings;
  private final Map<String, Readings> byName = new LinkedHashMap<>();

  ReportNames(Gazetteer gazetteer, Weights weights, List<Sighting> sightings) {
    this.gazetteer = gazetteer;
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
    if (Containers.follows(sightings, i)) {
      contained(i, i + 1, Clue.CONTAINER);
      if (Containers.follows(sightings, i + 1)) {
        contained(i, i + 2, Clue.CONTAINER);
      }
      Containers.listedBefore(sightings, i)
          .forEach(listed -> contained(listed, i + 1, Clue.LISTED));
    }
    if (i > 0 && Containers.describes(sightings, i)) {
      contained(i, i - 1, Clue.DESCRIBED);
    }
  }

  private void contained(int inner, int outer, Clue clue) {
    var inside = Containers.within(gazetteer, sightings.get(inner), sightings.get(outer));
    if (!inside.isEmpty()) {
      of(inner).favour(place -> inside.contains(place.entry()), clue);
      var around = Containers.around(gazetteer, sightings.get(inner), sightings.get(outer));
      of(outer).favour(place -> around.contains(place.entry()), Clue.HOLDS);
    }
  }

  /// "Idlib province", "the city of Idlib", "N.Y.": the word beside the name, or that it is an
  /// abbreviation, tells division from town.
  private void kinds(int i) {
    var sighting = sightings.get(i);
    String after = wordAfter(sighting);
    String before = kindBefore(sighting);
    if (isDivision(sighting)) {
      favour(i, Where.Kind.REGION);
    } else if (TOWN.contains(after) || TOWN.contains(before)) {
      favour(i, Where.Kind.TOWN);
    } else if (after.equals("river")) {
      favour(i, Where.Kind.WATER);
    } else if (sighting.sure() && sighting.use() == Mention.Use.NAME) {
      of(i).favour(place -> place.isDivision() || place.isCountry(), Clue.KIND);
    }
  }

  private void favour(int i, Where.Kind kind) {
    of(i).favour(place -> gazetteer.kind(place.entry()) == kind, Clue.KIND);
  }

  /// Whether the word beside a name says that a division is meant: "Idlib province".
  static boolean isDivision(Sighting sighting) {
    return DIVISION.contains(wordAfter(sighting)) || DIVISION.contains(kindBefore(sighting));
  }

  private static String wordAfter(Sighting sighting) {
    return sighting.has(sighting.to()) ? sighting.token(sighting.to()).norm() : "";
  }

  private static String kindBefore(Sighting sighting) {
    boolean of =
        sighting.has(sighting.from() - 2)
            && sighting.token(sighting.from() - 1).norm().equals("of");
    return of ? sighting.token(sighting.from() - 2).norm() : "";
  }
}

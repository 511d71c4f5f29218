package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// What else a report names, which tells whether a place that is only spelled alike can be meant:
/// it must lie in a country the report is about, and not far from the other names.
final class Around {

  private static final double FAR_KILOMETRES = 500;
  private static final double KNOWN = 5;
  private static final int MOST = 60;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Containers containers;
  private final Set<String> countries = new HashSet<>();
  private final List<Integer> places = new ArrayList<>();
  private final Map<Token, Sighting> byStart = new HashMap<>();

  Around(Gazetteer gazetteer, PlaceWords words, List<Sighting> kept) {
    this.gazetteer = gazetteer;
    this.words = words;
    containers = new Containers(gazetteer, words);
    for (var sighting : kept) {
      byStart.put(sighting.token(sighting.from()), sighting);
      int entry = sighting.hits().getFirst().entry();
      boolean country = gazetteer.kind(entry) == Where.Kind.COUNTRY;
      if (country || gazetteer.prominence(entry) >= KNOWN) {
        countries.add(gazetteer.country(entry));
      }
      if (!country && places.size() < MOST) {
        places.add(entry);
      }
    }
  }

  /// Those of `hits` that can be meant.
  List<Gazetteer.Hit> fitting(List<Gazetteer.Hit> hits) {
    return hits.stream()
        .filter(hit -> countries.contains(gazetteer.country(hit.entry())))
        .filter(hit -> places.isEmpty() || isNear(hit.entry()))
        .toList();
  }

  private boolean isNear(int entry) {
    return places.stream()
        .anyMatch(place -> Containers.kilometres(gazetteer, entry, place) < FAR_KILOMETRES);
  }

  /// Whether what contains the place is written behind it: "Al Genina in West Darfur".
  boolean holds(Sighting name) {
    for (int at = name.to() + 1; at <= name.to() + 2 && name.has(at); at++) {
      var next = byStart.get(name.token(at));
      boolean beside = at == name.to() + 1 || name.token(at - 1).norm().equals("the");
      if (next != null && beside && words.may(name.token(name.to()), "holder")) {
        return !containers.within(name, next).isEmpty();
      }
    }
    return false;
  }
}

package org.hearsay.lab.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.recognise.gazetteer.pack.Place;

/// Joins the places of several sources: what bears one name, is of one kind and lies in one spot is
/// one place. The source joined first gives the place; those after it give it further names.
///
/// Example: Natural Earth's island "Jersey" goes into GeoNames' country of that name; Who's On
/// First's "Hadramauth" becomes a name of GeoNames' Muhafazat Hadramaut.
final class JoinPlaces {

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();

  /// Joins places of which no two are the same, as their source warrants.
  void distinct(Collection<Place> added) {
    added.forEach(
        place -> {
          if (places.containsKey(place.id())) {
            merge(place.id(), place);
          } else {
            put(place);
          }
        });
  }

  /// Joins places some of which may be known under another identifier.
  void known(Collection<Place> added) {
    for (var place : added) {
      var same =
          places.containsKey(place.id()) ? Optional.of(place.id()) : same(place).map(Place::id);
      same.ifPresentOrElse(id -> merge(id, place), () -> put(place));
    }
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  private void put(Place place) {
    places.put(place.id(), place);
    keys(place)
        .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(place.id()));
  }

  private static Set<String> keys(Place place) {
    var keys = new LinkedHashSet<String>();
    keys.add(PlaceKey.bare(place.name()));
    place.other().forEach(name -> keys.add(PlaceKey.bare(name)));
    return keys;
  }

  /// The nearest place that is the same as `place`. A division is known by any of its names, all
  /// else by its main name alone: villages share their further names with their neighbours.
  private Optional<Place> same(Place place) {
    var names =
        SameKind.of(place) == SameKind.DIVISION ? keys(place) : Set.of(PlaceKey.bare(place.name()));
    Place nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (String name : names) {
      for (String id : byKey.getOrDefault(name, Set.of())) {
        var known = Objects.requireNonNull(places.get(id));
        double metres = metres(known, place);
        if (metres < least && SameKind.isSame(known, place, metres)) {
          least = metres;
          nearest = known;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static double metres(Place one, Place other) {
    return Distance.metres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }

  private void merge(String id, Place added) {
    var known = Objects.requireNonNull(places.get(id));
    var names = new LinkedHashSet<>(known.other());
    names.add(added.name());
    names.addAll(added.other());
    names.remove(known.name());
    var where = known.where().admin1().isEmpty() ? added.where() : known.where();
    boolean sameCountry = where.country().equals(known.where().country());
    var merged =
        new Place(
            id,
            known.name(),
            new ArrayList<>(names),
            known.latitude(),
            known.longitude(),
            known.code(),
            sameCountry ? where : known.where(),
            known.extent().population() > 0 ? known.extent() : added.extent());
    put(merged);
  }
}

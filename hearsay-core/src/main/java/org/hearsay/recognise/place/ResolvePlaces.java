package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Chooses for every name in a report the place it means: first by prominence and the quality of
/// the name, then again with the likely readings of all other names in view. One name, one place,
/// throughout a report, unless a container is written beside it.
final class ResolvePlaces {

  private static final int MOST_NAMES = 60;
  private static final int RUNNERS_UP = 3;

  private final Gazetteer gazetteer;

  ResolvePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// A reading chosen for a sighting.
  ///
  /// @param because last part of the rule's name: `container`, `nearby`, `population`, `single`
  record Choice(int entry, List<Integer> runnersUp, String because) {}

  /// One choice for each sighting, in their order.
  List<Choice> resolve(List<Sighting> sightings) {
    Map<String, Readings> names = new LinkedHashMap<>();
    for (var sighting : sightings) {
      names.computeIfAbsent(name(sighting), key -> new Readings(gazetteer, sighting)).count++;
    }
    writtenContainers(sightings, names);
    var all = List.copyOf(names.values());
    countries(all);
    var context = all.subList(0, Math.min(all.size(), MOST_NAMES));
    for (int pass = 0; pass < 2; pass++) {
      var shares = new ArrayList<double[]>();
      all.forEach(one -> shares.add(one.shares()));
      for (int i = 0; i < all.size(); i++) {
        all.get(i).nearTo(context, shares, i);
      }
    }
    Map<Readings, Choice> chosen = new HashMap<>();
    all.forEach(one -> chosen.put(one, one.choose(RUNNERS_UP)));
    return choices(sightings, names, chosen);
  }

  private List<Choice> choices(
      List<Sighting> sightings, Map<String, Readings> names, Map<Readings, Choice> chosen) {
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < sightings.size(); i++) {
      var readings = java.util.Objects.requireNonNull(names.get(name(sightings.get(i))));
      var usual = java.util.Objects.requireNonNull(chosen.get(readings));
      choices.add(here(sightings, i, readings, usual));
    }
    return choices;
  }

  /// The usual choice, unless a container written right here says another.
  private Choice here(List<Sighting> sightings, int i, Readings readings, Choice usual) {
    if (!Containers.follows(sightings, i)) {
      return usual;
    }
    var inside = Containers.within(gazetteer, sightings.get(i), sightings.get(i + 1));
    return inside.isEmpty() || inside.contains(usual.entry())
        ? usual
        : readings.chooseAmong(inside, RUNNERS_UP);
  }

  private static String name(Sighting sighting) {
    return (sighting.use() == Mention.Use.DEMONYM ? "-" : "") + sighting.key();
  }

  private void writtenContainers(List<Sighting> sightings, Map<String, Readings> names) {
    for (int i = 0; i < sightings.size(); i++) {
      if (Containers.follows(sightings, i)) {
        var inside = Containers.within(gazetteer, sightings.get(i), sightings.get(i + 1));
        var readings = java.util.Objects.requireNonNull(names.get(name(sightings.get(i))));
        readings.favour(inside, "container", 6);
      }
      if (i > 0 && describes(sightings.get(i - 1), sightings.get(i))) {
        var inside = Containers.within(gazetteer, sightings.get(i), sightings.get(i - 1));
        var readings = java.util.Objects.requireNonNull(names.get(name(sightings.get(i))));
        readings.favour(inside, "container", 4);
      }
    }
  }

  /// "the Yemeni region of X", "the Iraqi city of X": a demonym or country shortly before.
  private static boolean describes(Sighting before, Sighting name) {
    return before.sentence() == name.sentence()
        && before.use() == Mention.Use.DEMONYM
        && name.from() - before.to() <= 3
        && name.from() > before.to()
        && name.token(name.from() - 1).norm().equals("of");
  }

  /// Countries and first-order divisions that the report names favour the places in them.
  private void countries(List<Readings> all) {
    Map<String, Integer> countries = new HashMap<>();
    Map<Integer, Integer> divisions = new HashMap<>();
    for (var one : all) {
      int top = one.top();
      if (gazetteer.kind(top) == Where.Kind.COUNTRY) {
        countries.merge(gazetteer.country(top), one.count, Integer::sum);
      } else if (gazetteer.code(top).equals("A.ADM1")) {
        divisions.merge(gazetteer.region(top), one.count, Integer::sum);
      }
    }
    all.forEach(one -> one.favourNamed(countries, divisions));
  }
}

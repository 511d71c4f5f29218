package org.hearsay.recognise.place.resolve;

import java.util.ArrayList;
import java.util.HashMap;
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

/// Chooses for every name in a report the place it means: first by prominence and the quality of
/// the name, then again with the likely readings of all other names in view. One name, one place,
/// throughout a report, unless a container is written beside it.
public final class ResolvePlaces {

  private static final int MOST_NAMES = 60;
  private static final int RUNNERS_UP = 3;
  private static final Set<String> DIVISION =
      Set.of("province", "governorate", "region", "state", "prefecture", "provinces");
  private static final Set<String> TOWN =
      Set.of("city", "town", "village", "suburb", "suburbs", "neighborhood", "neighbourhood");

  private final Gazetteer gazetteer;

  public ResolvePlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// One choice for each sighting, in their order.
  public List<Choice> resolve(List<Sighting> sightings) {
    Map<String, Readings> names = new LinkedHashMap<>();
    for (var sighting : sightings) {
      names.computeIfAbsent(name(sighting), key -> new Readings(gazetteer, sighting)).count++;
    }
    writtenContainers(sightings, names);
    writtenKinds(sightings, names);
    var all = List.copyOf(names.values());
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
      var readings = Objects.requireNonNull(names.get(name(sightings.get(i))));
      var usual = Objects.requireNonNull(chosen.get(readings));
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

  /// Sightings of the same name are one name.
  public static String name(Sighting sighting) {
    return (sighting.use() == Mention.Use.DEMONYM ? "-" : "") + sighting.key();
  }

  private void writtenContainers(List<Sighting> sightings, Map<String, Readings> names) {
    for (int i = 0; i < sightings.size(); i++) {
      if (Containers.follows(sightings, i)) {
        var inside = Containers.within(gazetteer, sightings.get(i), sightings.get(i + 1));
        var readings = Objects.requireNonNull(names.get(name(sightings.get(i))));
        readings.favour(inside, "container", 6);
      }
      if (i > 0 && describes(sightings.get(i - 1), sightings.get(i))) {
        var inside = Containers.within(gazetteer, sightings.get(i), sightings.get(i - 1));
        var readings = Objects.requireNonNull(names.get(name(sightings.get(i))));
        readings.favour(inside, "container", 4);
      }
    }
  }

  /// "Idlib province", "the city of Idlib": the word beside the name tells division from town.
  private void writtenKinds(List<Sighting> sightings, Map<String, Readings> names) {
    for (var sighting : sightings) {
      String after = wordAfter(sighting);
      String before = kindBefore(sighting);
      var readings = Objects.requireNonNull(names.get(name(sighting)));
      if (isDivision(sighting)) {
        readings.favourKind(Where.Kind.REGION, 1);
      } else if (TOWN.contains(after) || TOWN.contains(before)) {
        readings.favourKind(Where.Kind.TOWN, 1.5);
      } else if (after.equals("river")) {
        readings.favourKind(Where.Kind.WATER, 3);
      }
    }
  }

  /// Whether the word beside a name says that a division is meant: "Idlib province".
  public static boolean isDivision(Sighting sighting) {
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

  /// "the Yemeni region of X", "the Iraqi city of X": a demonym or country shortly before.
  private static boolean describes(Sighting before, Sighting name) {
    return before.sentence() == name.sentence()
        && before.use() == Mention.Use.DEMONYM
        && name.from() - before.to() <= 3
        && name.from() > before.to()
        && name.token(name.from() - 1).norm().equals("of");
  }
}

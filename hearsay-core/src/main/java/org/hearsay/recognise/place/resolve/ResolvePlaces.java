package org.hearsay.recognise.place.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Coverage;
import org.hearsay.model.Mention;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.Containers;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.Sighting;

/// Chooses for every name in a report the place it means: first by prominence, the quality of the
/// name, what is written beside it and what its outlet usually writes of, then again with the
/// likely readings of all other names in view. One name, one place, throughout a report, unless a
/// container is written beside it.
public final class ResolvePlaces {

  private static final int MOST_NAMES = 60;
  private static final int PASSES = 2;
  private static final int RUNNERS_UP = 3;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Containers containers;
  private final Weights weights;

  public ResolvePlaces(Gazetteer gazetteer, PlaceWords words, Weights weights) {
    this.gazetteer = gazetteer;
    this.words = words;
    containers = new Containers(gazetteer, words);
    this.weights = weights;
  }

  /// One choice for each sighting, in their order.
  ///
  /// @param coverage of the report's outlet
  public List<Choice> resolve(List<Sighting> sightings, Coverage coverage) {
    var names = weighed(sightings, coverage);
    Map<Readings, Choice> chosen = new HashMap<>();
    names.byName().values().forEach(one -> chosen.put(one, one.choose(RUNNERS_UP)));
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < sightings.size(); i++) {
      var readings = names.of(i);
      choices.add(here(sightings, i, readings, Objects.requireNonNull(chosen.get(readings))));
    }
    return choices;
  }

  /// The names with all that speaks for their places.
  private ReportNames weighed(List<Sighting> sightings, Coverage coverage) {
    var names = new ReportNames(gazetteer, words, weights, sightings);
    var all = List.copyOf(names.byName().values());
    all.forEach(one -> one.meet(coverage, gazetteer));
    var view = all.subList(0, Math.min(all.size(), MOST_NAMES));
    for (int pass = 0; pass < PASSES; pass++) {
      var company = new Company(view);
      all.stream().filter(one -> one.size() > 1).forEach(company::meet);
    }
    return names;
  }

  /// What speaks for each place of each sighting's name, to learn the weights from.
  public List<List<Weighed>> weigh(List<Sighting> sightings, Coverage coverage) {
    var names = weighed(sightings, coverage);
    var weighed = new ArrayList<List<Weighed>>();
    for (int i = 0; i < sightings.size(); i++) {
      weighed.add(names.of(i).weighed());
    }
    return weighed;
  }

  /// One place with the values of all clues, in their order.
  public record Weighed(int entry, double[] clues) {}

  /// The usual choice, unless a container written right here says another.
  private Choice here(List<Sighting> sightings, int i, Readings readings, Choice usual) {
    if (!containers.follows(sightings, i)) {
      return usual;
    }
    var inside = containers.within(sightings.get(i), sightings.get(i + 1));
    return inside.isEmpty() || inside.contains(usual.entry())
        ? usual
        : readings.chooseAmong(inside, RUNNERS_UP);
  }

  /// Sightings of the same name are one name.
  public static String name(Sighting sighting) {
    return (sighting.use() == Mention.Use.DEMONYM ? "-" : "") + sighting.key();
  }
}

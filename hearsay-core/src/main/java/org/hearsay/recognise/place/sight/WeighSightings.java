package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Weighs for each sighting whether a place is meant: its prominence, the words beside it, what the
/// learned names say, and what the same name is elsewhere in the report.
public final class WeighSightings {

  /// A use worse than this is not helped by better ones: "Georgia Stevens" in a report on Georgia.
  private static final double HELPED = -2.5;

  private static final double MOST_BETTER = 4;

  private final PlaceWords words;
  private final PlaceWeights weights;
  private final ReadName name;
  private final ReadNeighbours neighbours;

  public WeighSightings(Gazetteer gazetteer, PlaceWords words, PlaceWeights weights) {
    this.words = words;
    this.weights = weights;
    name = new ReadName(gazetteer, words);
    neighbours = new ReadNeighbours(gazetteer, words);
  }

  /// Those sightings that are places.
  public List<Sighting> keep(List<Sighting> sightings, List<Mention.Named> names) {
    var signs = signs(sightings, names);
    var kept = new ArrayList<Sighting>();
    for (int i = 0; i < signs.size(); i++) {
      if (sightings.get(i).use() == Mention.Use.DEMONYM || weights.sum(signs.get(i)) > 0) {
        kept.add(sightings.get(i));
      }
    }
    return kept;
  }

  /// What was read of each sighting.
  public List<Signs> signs(List<Sighting> sightings, List<Mention.Named> names) {
    var index = new NameIndex(names);
    var persons = persons(sightings);
    var signs = new ArrayList<Signs>();
    for (int i = 0; i < sightings.size(); i++) {
      signs.add(signs(sightings, i, index, persons));
    }
    elsewhere(sightings, signs);
    return signs;
  }

  private Signs signs(List<Sighting> all, int i, NameIndex names, Set<String> persons) {
    var sighting = all.get(i);
    var signs = new Signs();
    name.read(sighting, signs);
    neighbours.read(all, i, signs);
    names.read(sighting.span(), signs);
    if (sighting.words() == 1 && persons.contains(sighting.key())) {
      signs.put(Sign.PERSON_ELSEWHERE);
    }
    return signs;
  }

  /// Lets the best use of a name help the others.
  private void elsewhere(List<Sighting> sightings, List<Signs> signs) {
    Map<String, Double> best = new HashMap<>();
    var points = new double[signs.size()];
    for (int i = 0; i < points.length; i++) {
      boolean people = sightings.get(i).use() == Mention.Use.DEMONYM;
      points[i] = people ? 1 : weights.sum(signs.get(i));
      best.merge(sightings.get(i).key(), points[i], Math::max);
    }
    for (int i = 0; i < points.length; i++) {
      double better = best.getOrDefault(sightings.get(i).key(), 0.0) - points[i];
      if (points[i] > HELPED) {
        signs.get(i).put(Sign.BETTER_ELSEWHERE, Math.min(MOST_BETTER, better));
      }
    }
  }

  /// Last words of people's names in this report.
  private Set<String> persons(List<Sighting> sightings) {
    var persons = new HashSet<String>();
    for (var sighting : sightings) {
      int before = sighting.from() - 1;
      if (sighting.words() == 1 && before >= 0) {
        var token = sighting.token(before);
        boolean given = PlaceWords.isCapitalised(token) && words.isGivenName(token);
        boolean title = PlaceWords.isCapitalised(token) && words.cue(token).equals("title");
        if (given || title) {
          persons.add(sighting.key());
        }
      }
    }
    return persons;
  }
}

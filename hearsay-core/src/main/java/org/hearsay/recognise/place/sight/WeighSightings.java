package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Mention;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Weighs for each sighting whether a place is meant: its prominence, the words beside it, what the
/// learned names say, and what the same name is elsewhere in the report.
public final class WeighSightings {

  /// A use worse than this is not helped by better ones: "Georgia Poe" in a report on Georgia.
  private static final double HELPED = -2.5;

  private static final double MOST_BETTER = 4;
  private static final double MOST_LISTED = 3;

  private final PlaceWords words;
  private final PlaceWeights weights;
  private final ReadName name;
  private final ReadBefore before;
  private final ReadAfter after;

  public WeighSightings(Gazetteer gazetteer, PlaceWords words, PlaceWeights weights) {
    this.words = words;
    this.weights = weights;
    name = new ReadName(gazetteer, words);
    before = new ReadBefore(gazetteer, words);
    after = new ReadAfter(gazetteer, words);
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
    var persons = new Persons(words, sightings, names);
    var signs = new ArrayList<Signs>();
    for (int i = 0; i < sightings.size(); i++) {
      signs.add(signs(sightings, i, index, persons));
    }
    elsewhere(sightings, signs);
    return signs;
  }

  private Signs signs(List<Sighting> all, int i, NameIndex names, Persons persons) {
    var sighting = all.get(i);
    var signs = new Signs();
    name.read(sighting, signs);
    before.read(all, i, signs);
    after.read(all, i, signs);
    names.read(sighting.span(), signs);
    persons.read(sighting, signs);
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
    lists(sightings, signs, points);
    for (int i = 0; i < points.length; i++) {
      double better = best.getOrDefault(sightings.get(i).key(), 0.0) - points[i];
      boolean word = signs.get(i).get(Sign.COMMON) > 0 && signs.get(i).get(Sign.FIRST) > 0;
      if (points[i] > HELPED && !word) {
        signs.get(i).put(Sign.BETTER_ELSEWHERE, Math.min(MOST_BETTER, better));
      }
    }
  }

  /// Lets names beside each other in a list help each other: "Braga, Porto and Coimbra".
  private void lists(List<Sighting> sightings, List<Signs> signs, double[] points) {
    for (int i = 0; i + 1 < points.length; i++) {
      if (isListed(sightings.get(i), sightings.get(i + 1))) {
        listed(signs.get(i), points[i + 1]);
        listed(signs.get(i + 1), points[i]);
      }
    }
  }

  private static void listed(Signs signs, double points) {
    double before = signs.get(Sign.LISTED_WITH);
    double now = Math.clamp(points, -MOST_LISTED, MOST_LISTED);
    signs.put(Sign.LISTED_WITH, before == 0 ? now : Math.max(before, now));
  }

  private boolean isListed(Sighting one, Sighting next) {
    int gap = next.from() - one.to();
    if (one.sentence() != next.sentence() || gap < 1 || gap > 2) {
      return false;
    }
    for (int at = one.to(); at < next.from(); at++) {
      if (!words.isListLink(one.token(at))) {
        return false;
      }
    }
    return true;
  }
}

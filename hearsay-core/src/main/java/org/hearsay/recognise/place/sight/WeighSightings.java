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
/// learned names say, and what the same name is elsewhere in the report. Points are set by hand;
/// above zero is a place.
public final class WeighSightings {

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  public WeighSightings(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// Those sightings that are places.
  public List<Sighting> keep(List<Sighting> sightings, List<Mention.Named> names) {
    var index = new NameIndex(names);
    var surnames = surnames(sightings);
    var points = new double[sightings.size()];
    Map<String, Double> best = new HashMap<>();
    for (int i = 0; i < points.length; i++) {
      var sighting = sightings.get(i);
      points[i] = points(sightings, i, index, surnames);
      best.merge(sighting.key(), points[i], Math::max);
    }
    var kept = new ArrayList<Sighting>();
    for (int i = 0; i < points.length; i++) {
      double elsewhere = best.getOrDefault(sightings.get(i).key(), 0.0) - points[i];
      double help = points[i] > -2.5 ? Math.min(2, 0.5 * elsewhere) : 0;
      if (points[i] + help > 0) {
        kept.add(sightings.get(i));
      }
    }
    return kept;
  }

  private double points(List<Sighting> all, int i, NameIndex names, Set<String> surnames) {
    var sighting = all.get(i);
    if (sighting.use() == Mention.Use.DEMONYM) {
      return 1;
    }
    double points = sighting.sure() ? 3 : standing(sighting);
    points += before(sighting, all, i) + after(sighting, all, i);
    points += contained(all, i) ? 3 : 0;
    points += names.points(sighting.span());
    points += points <= 0 && words.tellsPosition(sighting) ? 2.5 : 0;
    if (sighting.words() == 1 && surnames.contains(sighting.key())) {
      points -= 3;
    }
    return points;
  }

  /// What the name itself shows.
  private double standing(Sighting sighting) {
    double best = -9;
    for (var hit : sighting.hits()) {
      double one = gazetteer.prominence(hit.entry()) - (hit.quality() == 2 ? 1.2 : 0);
      best = Math.max(best, one);
    }
    double points = Math.clamp((best - 4.9) * 0.8, -1.6, 3);
    if (sighting.words() > 1) {
      var last = words.cue(sighting.token(sighting.to() - 1));
      points += last.equals("after") ? 2.7 : 1.2;
    } else {
      var token = sighting.token(sighting.from());
      points -= words.isCommon(token) ? 3 : 0;
      points -= words.isGivenName(token) && best < 8 ? 1.5 : 0;
    }
    return points;
  }

  private double before(Sighting sighting, List<Sighting> all, int i) {
    int at = sighting.from() - 1;
    if (at >= 0 && sighting.token(at).norm().equals("the")) {
      at--;
    }
    if (at < 0) {
      return isDateline(sighting) ? 2 : -0.3;
    }
    var token = sighting.token(at);
    if (i > 0 && all.get(i - 1).sentence() == sighting.sentence() && all.get(i - 1).to() > at) {
      return all.get(i - 1).use() == Mention.Use.DEMONYM ? 0 : -0.5;
    }
    String cue = words.cue(token);
    if (cue.equals("title")) {
      return PlaceWords.isCapitalised(token) ? -4 : -1;
    }
    if (cue.equals("near")) {
      return 2.2;
    }
    if (cue.equals("at")) {
      return 0.9;
    }
    boolean name = PlaceWords.isCapitalised(token) && at > 0 && at == sighting.from() - 1;
    boolean given = PlaceWords.isCapitalised(token) && words.isGivenName(token);
    if (given || token.word().length() == 2 && token.word().endsWith(".") && name) {
      return -4;
    }
    return name && !isDirection(token.norm()) ? -2 : 0;
  }

  /// "INNISFAIL - ", "BEIRUT (AP) ", "HOLLIDAY, Mo. — ": the place a report is sent from.
  private static boolean isDateline(Sighting sighting) {
    int most = Math.min(sighting.to() + 4, sighting.sentence().tokens().size());
    for (int at = sighting.to(); at < most; at++) {
      String word = sighting.token(at).word();
      if (word.equals("—") || word.equals("–") || word.equals("-") || word.equals("--")) {
        return true;
      }
      if (at == sighting.to() && word.equals("(")) {
        return PlaceWords.isCapitals(sighting.token(sighting.from()).word());
      }
    }
    return false;
  }

  private static boolean isDirection(String word) {
    return Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown",
            "greater",
            "upper",
            "lower",
            "inner",
            "outer",
            "in",
            "from",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "old",
            "modern",
            "today")
        .contains(word);
  }

  private double after(Sighting sighting, List<Sighting> all, int i) {
    if (!sighting.has(sighting.to())) {
      return 0;
    }
    var token = sighting.token(sighting.to());
    String cue = words.cue(token);
    boolean capital = PlaceWords.isCapitalised(token);
    if (cue.equals("street") && capital) {
      return -5;
    }
    if (cue.equals("after")) {
      return capital ? 0.5 : 1.5;
    }
    if (cue.equals("say")) {
      return standing(sighting) > 1 ? 0 : -1.5;
    }
    if (!capital) {
      return 0;
    }
    if (cue.equals("paper")) {
      return -2.5;
    }
    if (cue.equals("body")) {
      return -0.5;
    }
    if (sighting.words() == 1
        && cue.isEmpty()
        && words.isGivenName(sighting.token(sighting.from()))) {
      return -3;
    }
    boolean place =
        i + 1 < all.size()
            && all.get(i + 1).sentence() == sighting.sentence()
            && all.get(i + 1).from() == sighting.to();
    return cue.equals("title") || cue.equals("official") || place ? 0 : -1.2;
  }

  /// Whether ", Texas" or "in Libya" follows, and some place of this name lies there.
  private boolean contained(List<Sighting> all, int i) {
    return Containers.follows(all, i)
        && !Containers.within(gazetteer, all.get(i), all.get(i + 1)).isEmpty();
  }

  /// Last words of people's names in this report.
  private Set<String> surnames(List<Sighting> sightings) {
    var surnames = new HashSet<String>();
    for (var sighting : sightings) {
      int before = sighting.from() - 1;
      if (sighting.words() == 1 && before >= 0) {
        var token = sighting.token(before);
        boolean given = PlaceWords.isCapitalised(token) && words.isGivenName(token);
        boolean title =
            PlaceWords.isCapitalised(token) && words.cue(token).equals("title") && before >= 0;
        if (given || title) {
          surnames.add(sighting.key());
        }
      }
    }
    return surnames;
  }
}

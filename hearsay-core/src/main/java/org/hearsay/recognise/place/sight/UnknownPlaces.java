package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Names that no key of the gazetteer fits and that are meant as places all the same: the words of
/// the name or beside it say so. The learned names alone take too many persons, firms and streets
/// for places.
///
/// Example: "in the Larkfield area" → Larkfield; "according to Eberlin" → nothing; "near
/// Ajdabiyah" → Ajdabiya, spelled otherwise.
public final class UnknownPlaces {

  private static final int MOST_SOUGHT = 200;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final JudgeUnknown judge;

  public UnknownPlaces(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    judge = new JudgeUnknown(gazetteer, words);
  }

  /// Those names, in text order: with hits where a place is spelled alike, without where none is.
  ///
  /// @param sightings all names that the gazetteer has, meant as places or not
  /// @param kept those of them that are meant as places
  /// @param names what the learned names say
  public List<Sighting> in(
      Report report,
      List<Passage> passages,
      List<Sighting> sightings,
      List<Sighting> kept,
      List<Mention.Named> names) {
    var candidates = new UnknownNames(words, sightings, kept, names).in(report, passages);
    var persons =
        new Persons(words, candidates.stream().map(UnknownNames.Name::sighting).toList(), names);
    var around = new Around(gazetteer, words, kept);
    Map<String, Sighting> places = new HashMap<>();
    for (var one : candidates) {
      String key = one.sighting().key();
      if (!places.containsKey(key) && places.size() < MOST_SOUGHT) {
        place(one, judge.of(one, persons), around, places);
      }
    }
    var free = new Taken(kept);
    var found = new ArrayList<Sighting>();
    for (var one : candidates) {
      var place = places.get(one.sighting().key());
      if (place != null && !free.touches(one.sighting().span())) {
        found.add(one.sighting().with(place.hits()));
      }
    }
    return found;
  }

  private void place(
      UnknownNames.Name one,
      JudgeUnknown.Standing standing,
      Around around,
      Map<String, Sighting> places) {
    var name = one.sighting();
    if (standing == JudgeUnknown.Standing.OTHER) {
      return;
    }
    var hits = judge.hasFeature(name) ? List.<Gazetteer.Hit>of() : gazetteer.alike(one.words());
    var fitting = around.fitting(hits);
    boolean held = around.holds(name.with(hits));
    boolean place = standing == JudgeUnknown.Standing.PLACE;
    if (held || place && (one.tagged() || !fitting.isEmpty())) {
      places.put(name.key(), name.with(held ? hits : fitting));
    }
  }
}

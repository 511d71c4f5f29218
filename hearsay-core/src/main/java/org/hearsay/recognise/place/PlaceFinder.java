package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Where;
import org.hearsay.rules.Knowledge;

/// Finds the places a report names and says where they are.
///
/// Example: "clashes in Tripoli, Lebanon" → Tripoli in Lebanon, with Tripoli in Libya as runner-up,
/// because `place/resolve#container`.
public final class PlaceFinder {

  private final Gazetteer gazetteer;
  private final SightPlaces sight;
  private final WeighSightings weigh;
  private final ResolvePlaces resolve;

  private PlaceFinder(Knowledge knowledge, Gazetteer gazetteer) {
    var words = new PlaceWords(knowledge);
    this.gazetteer = gazetteer;
    sight = new SightPlaces(gazetteer, words);
    weigh = new WeighSightings(gazetteer, words);
    resolve = new ResolvePlaces(gazetteer);
  }

  /// A finder that reads from `gazetteer`.
  public static PlaceFinder of(Knowledge knowledge, Gazetteer gazetteer) {
    return new PlaceFinder(knowledge, gazetteer);
  }

  /// The places of `report` in text order.
  ///
  /// @param names what the learned names say; empty if there are none
  public List<Mention.Placed> find(
      Report report, List<Passage> passages, List<Mention.Named> names) {
    var sentences = passages.stream().flatMap(passage -> passage.sentences().stream()).toList();
    var sightings = new ArrayList<Sighting>();
    for (Sentence sentence : sentences) {
      sightings.addAll(sight.in(sentence, report.text()));
    }
    var kept = weigh.keep(sightings, names, sentences);
    var choices = resolve.resolve(kept);
    var placed = new ArrayList<Mention.Placed>();
    for (int i = 0; i < kept.size(); i++) {
      placed.add(placed(kept.get(i), choices.get(i)));
    }
    return placed;
  }

  private Mention.Placed placed(Sighting sighting, ResolvePlaces.Choice choice) {
    var runnersUp = new ArrayList<Where>();
    choice.runnersUp().forEach(entry -> runnersUp.add(gazetteer.spot(entry)));
    return new Mention.Placed(
        sighting.span(),
        sighting.use(),
        gazetteer.spot(choice.entry()),
        runnersUp,
        new Because("place/resolve#" + choice.because(), sighting.span()));
  }
}

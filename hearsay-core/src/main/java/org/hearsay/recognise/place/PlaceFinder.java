package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Where;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;

/// Finds the places a report names and says where they are.
///
/// Example: "clashes in Tripoli, Lebanon" → Tripoli in Lebanon, with Tripoli in Libya as runner-up,
/// because `place/resolve#container`.
public final class PlaceFinder {

  private final Gazetteer gazetteer;
  private final SightPlaces sight;
  private final WeighSightings weigh;
  private final ResolvePlaces resolve;
  private final ComposePlaces compose;

  private PlaceFinder(Knowledge knowledge, Gazetteer gazetteer) {
    var words = new PlaceWords(knowledge);
    this.gazetteer = gazetteer;
    sight = new SightPlaces(gazetteer, words);
    weigh = new WeighSightings(gazetteer, words);
    resolve = new ResolvePlaces(gazetteer);
    compose = new ComposePlaces(knowledge, words);
  }

  /// A finder that reads from `gazetteer`.
  public static PlaceFinder of(Knowledge knowledge, Gazetteer gazetteer) {
    return new PlaceFinder(knowledge, gazetteer);
  }

  /// A finder that reads from the gazetteer in the jar.
  public static PlaceFinder of(Knowledge knowledge) {
    return of(knowledge, Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer"));
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
    var kept = weigh.keep(sightings, names);
    var choices = resolve.resolve(kept);
    var placed = new ArrayList<Mention.Placed>();
    for (int from = 0, to; from < kept.size(); from = to) {
      var sentence = kept.get(from).sentence();
      var found = new ArrayList<ComposePlaces.Found>();
      for (to = from; to < kept.size() && kept.get(to).sentence() == sentence; to++) {
        found.add(new ComposePlaces.Found(kept.get(to), placed(kept.get(to), choices.get(to))));
      }
      placed.addAll(compose.in(sentence, found));
    }
    placed.addAll(unknown(report, placed, names));
    placed.sort(
        Comparator.comparing((Mention.Placed one) -> one.span().start())
            .thenComparing(one -> -one.span().end()));
    return List.copyOf(placed);
  }

  /// Places by the learned names that are not in the gazetteer.
  private static List<Mention.Placed> unknown(
      Report report, List<Mention.Placed> placed, List<Mention.Named> names) {
    var known = new Covered(placed);
    var unknown = new ArrayList<Mention.Placed>();
    for (var name : names) {
      if (name.kind() == Mention.Kind.PLACE && !known.touches(name.span())) {
        var where = new Where.Unresolved(name.span().of(report.text()));
        unknown.add(
            new Mention.Placed(name.span(), Mention.Use.NAME, where, List.of(), name.because()));
      }
    }
    return unknown;
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

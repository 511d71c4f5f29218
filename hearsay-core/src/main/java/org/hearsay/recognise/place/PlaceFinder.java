package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.model.Because;
import org.hearsay.model.Coverage;
import org.hearsay.model.Mention;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Where;
import org.hearsay.recognise.footprint.Footprints;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.Lands;
import org.hearsay.recognise.place.compose.ComposePlaces;
import org.hearsay.recognise.place.located.ReadAround;
import org.hearsay.recognise.place.located.ReadLocated;
import org.hearsay.recognise.place.located.ReadTravel;
import org.hearsay.recognise.place.located.SettleStated;
import org.hearsay.recognise.place.located.Stated;
import org.hearsay.recognise.place.located.TellLocated;
import org.hearsay.recognise.place.metonym.TellMetonyms;
import org.hearsay.recognise.place.resolve.Choice;
import org.hearsay.recognise.place.resolve.LearnCoverage;
import org.hearsay.recognise.place.resolve.ResolvePlaces;
import org.hearsay.recognise.place.resolve.Weights;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.SeePlaces;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Match;
import org.hearsay.rules.Packs;

/// Finds the places a report names and says where they are.
///
/// Example: "clashes in Tripoli, Lebanon" → Tripoli in Lebanon, with Tripoli in Libya as runner-up,
/// because `place/resolve#container`.
public final class PlaceFinder {

  /// No report says of more places where they lie; a text made to be slow may.
  private static final int MOST_STATED = 1_000;

  private static final String GAZETTEER = "gazetteer";

  private final Knowledge knowledge;
  private final Gazetteer gazetteer;
  private final Weights weights;
  private final PlaceWords words;
  private final SeePlaces see;
  private final ResolvePlaces resolve;
  private final ComposePlaces compose;
  private final TellMetonyms metonyms;
  private final ReadLocated read;
  private final SettleStated settle;
  private final TellLocated tell;
  private final ReadTravel travel;

  private PlaceFinder(Knowledge knowledge, Gazetteer gazetteer, Weights weights) {
    this.knowledge = knowledge;
    this.weights = weights;
    words = new PlaceWords(knowledge);
    var lands = new Lands(gazetteer, knowledge.lexicon("place-claims"));
    var footprints = new Footprints(gazetteer);
    this.gazetteer = gazetteer;
    see = new SeePlaces(knowledge, gazetteer, words);
    resolve = new ResolvePlaces(gazetteer, words, weights);
    compose = new ComposePlaces(knowledge, words, gazetteer, footprints);
    metonyms = new TellMetonyms(knowledge, words, gazetteer);
    read = new ReadLocated(knowledge, words, compose);
    settle = new SettleStated(gazetteer, lands, words);
    tell = new TellLocated(gazetteer, lands, footprints, words);
    travel = new ReadTravel(knowledge, gazetteer);
  }

  /// A finder that reads from `gazetteer`.
  public static PlaceFinder of(Knowledge knowledge, Gazetteer gazetteer) {
    return new PlaceFinder(
        knowledge, gazetteer, Weights.of(knowledge.lexicon("place-choice-weights")));
  }

  /// A finder that reads from the gazetteer in the jar, laid over the user's own if there is one.
  public static PlaceFinder of(Knowledge knowledge) {
    var bundled = Gazetteer.of(Packs.bundled().mapped(GAZETTEER), GAZETTEER);
    return of(
        knowledge,
        knowledge.own(GAZETTEER).map(Gazetteer::open).map(bundled::over).orElse(bundled));
  }

  /// The same with other weights of its clues.
  public PlaceFinder with(Weights other) {
    return new PlaceFinder(knowledge, gazetteer, other);
  }

  /// The places of `report`, and what it says of where they lie, in text order.
  ///
  /// @param names what the learned names say; empty if there are none
  /// @param coverage what is known of the report's outlet
  public List<Mention> find(
      Report report, List<Passage> passages, List<Mention.Named> names, Coverage coverage) {
    var seen = see.in(report, passages, names);
    var kept = seen.known();
    var resolved = resolve.resolve(kept, coverage);
    var sentences = new ArrayList<Named>();
    for (int from = 0; from < kept.size(); from = sentences.getLast().to()) {
      sentences.add(named(kept, from, resolved));
    }
    var stated = stated(kept, resolved, sentences);
    var choices = settle.settle(kept, resolved, stated);
    var placed = new ArrayList<Mention.Placed>();
    for (var one : sentences) {
      placed.addAll(compose.in(metonyms.in(settled(one, resolved, choices)), one.matches()));
    }
    seen.unknown().forEach(name -> placed.add(unknown(report, name)));
    var mentions = new ArrayList<Mention>(placed);
    stated.forEach(one -> tell.tell(one, kept, choices).ifPresent(mentions::add));
    mentions.addAll(travel.in(passages, kept, choices));
    mentions.sort(
        Comparator.comparing((Mention one) -> one.span().start())
            .thenComparing(one -> -one.span().end()));
    return List.copyOf(mentions);
  }

  /// What the outlets of `reports` usually write of, by outlet, as far as these tell.
  ///
  /// @param cut a report into passages
  public Map<String, Coverage> survey(
      Iterable<Report> reports, Function<Report, List<Passage>> cut) {
    return new Survey(
            report -> see.known(report, cut.apply(report), List.of()),
            outlet -> new LearnCoverage(gazetteer, words, weights, outlet))
        .of(reports);
  }

  /// The names of one sentence, number `from` (in) to `to` (out), and what was read of them.
  private record Named(int from, int to, List<ComposePlaces.Found> found, List<Match> matches) {}

  private Named named(List<Sighting> kept, int from, List<Choice> choices) {
    var sentence = kept.get(from).sentence();
    var found = new ArrayList<ComposePlaces.Found>();
    int to = from;
    for (; to < kept.size() && kept.get(to).sentence() == sentence; to++) {
      found.add(found(kept.get(to), choices.get(to)));
    }
    return new Named(from, to, found, compose.matches(sentence, found));
  }

  private ComposePlaces.Found found(Sighting sighting, Choice choice) {
    return new ComposePlaces.Found(sighting, placed(sighting, choice), choice.entry());
  }

  private List<Stated> stated(List<Sighting> kept, List<Choice> choices, List<Named> sentences) {
    var around = new ReadAround(gazetteer, kept, choices);
    return sentences.stream()
        .flatMap(one -> read.in(kept, one.from(), one.to(), one.matches(), around).stream())
        .limit(MOST_STATED)
        .toList();
  }

  /// The names of a sentence as they are meant after all.
  private List<ComposePlaces.Found> settled(
      Named sentence, List<Choice> before, List<Choice> after) {
    return IntStream.range(sentence.from(), sentence.to())
        .mapToObj(
            i -> {
              var found = sentence.found().get(i - sentence.from());
              return before.get(i).equals(after.get(i))
                  ? found
                  : found(found.sighting(), after.get(i));
            })
        .toList();
  }

  /// A place that is not in the gazetteer.
  private static Mention.Placed unknown(Report report, Sighting name) {
    var where = new Where.Unresolved(name.span().of(report.text()));
    var because = new Because("place/sight#unknown", name.span());
    return new Mention.Placed(name.span(), Mention.Use.NAME, where, List.of(), because);
  }

  private Mention.Placed placed(Sighting sighting, Choice choice) {
    var runnersUp = new ArrayList<Where>();
    choice.runnersUp().forEach(entry -> runnersUp.add(gazetteer.spot(entry)));
    String why = sighting.isSpelledOtherwise() ? "spelling" : choice.because();
    return new Mention.Placed(
        sighting.span(),
        sighting.use(),
        gazetteer.spot(choice.entry()),
        runnersUp,
        new Because("place/resolve#" + why, sighting.span()));
  }
}

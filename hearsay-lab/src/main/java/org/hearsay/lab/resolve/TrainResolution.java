package org.hearsay.lab.resolve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.model.Coverage;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.PlaceFinder;
import org.hearsay.recognise.place.resolve.ResolvePlaces;
import org.hearsay.recognise.place.resolve.Weights;
import org.hearsay.recognise.place.sight.PlaceWeights;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.SightPlaces;
import org.hearsay.recognise.place.sight.Sighting;
import org.hearsay.recognise.place.sight.WeighSightings;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab train places-resolution OUT`: how much each clue counts that a place is meant by its
/// name, from reports made up from the gazetteer. With `--research GOLD` from a corpus instead, to
/// compare; such weights never ship.
@Command(
    name = "places-resolution",
    mixinStandardHelpOptions = true,
    description = "Weighs the clues by which a name's place is chosen.")
public final class TrainResolution implements Callable<Integer> {

  private static final double SHARPNESS = 2;

  @Parameters(index = "0", paramLabel = "OUT", description = "The file for the weights.")
  Path out = Path.of("");

  @Option(names = "--outlets", description = "Outlets made up (default: ${DEFAULT-VALUE}).")
  int outlets = 800;

  @Option(names = "--seed", description = "Where chance begins (default: ${DEFAULT-VALUE}).")
  long seed = 5;

  @Option(names = "--rounds", description = "Fits in a row (default: ${DEFAULT-VALUE}).")
  int rounds = 3;

  @Option(
      names = "--research",
      paramLabel = "GOLD",
      description = "Learn from this corpus instead; the result is for comparison only.")
  @Nullable Path research;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var reader = new Reader();
    var answered =
        research == null
            ? new MadeUpReports(reader.gazetteer, seed).outlets(outlets)
            : GoldReports.of(research, reader.gazetteer);
    var coverage =
        reader.finder.survey(
            answered.stream().map(Answered::report).toList(), reader.segmenter::segment);
    var weights = Weights.of(reader.knowledge.lexicon("place-choice-weights"));
    for (int round = 0; round < rounds; round++) {
      var names = reader.names(answered, coverage, weights);
      double before = FitWeights.hits(weights, names);
      weights = FitWeights.fit(weights, names, SHARPNESS);
      spec.commandLine()
          .getErr()
          .printf(
              Locale.ROOT,
              "round %d: %d names with a choice, right %.3f before, %.3f after%n",
              round + 1,
              names.size(),
              before,
              FitWeights.hits(weights, names));
    }
    WeightsFile.write(out, weights, how());
    return 0;
  }

  private String how() {
    return research == null
        ? String.format(
            Locale.ROOT,
            "learned by './lab train places-resolution --outlets %d --seed %d' from reports made up from the gazetteer",
            outlets,
            seed)
        : "research build, never shipped: learned from " + research.getFileName();
  }

  /// What reads the reports; made when asked, since it needs the pack.
  private static final class Reader {

    private final Knowledge knowledge = Knowledge.english();
    private final Gazetteer gazetteer =
        Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");
    private final Segmenter segmenter = Segmenter.of(knowledge);
    private final PlaceWords words = new PlaceWords(knowledge);
    private final SightPlaces sight = new SightPlaces(gazetteer, words);
    private final WeighSightings weigh =
        new WeighSightings(gazetteer, words, PlaceWeights.of(knowledge));
    private final PlaceFinder finder = PlaceFinder.of(knowledge, gazetteer);

    /// The names that leave a choice, with the clues of each place.
    private List<FitWeights.Name> names(
        List<Answered> answered, Map<String, Coverage> coverage, Weights weights) {
      var resolve = new ResolvePlaces(gazetteer, words, weights);
      var names = new ArrayList<FitWeights.Name>();
      for (var one : answered) {
        var seen = sighted(one);
        var known = coverage.getOrDefault(one.report().imprint().outlet(), Coverage.NONE);
        var weighed = resolve.weigh(seen.stream().map(Seen::sighting).toList(), known);
        for (int i = 0; i < seen.size(); i++) {
          var places = weighed.get(i);
          seen.get(i).answer().flatMap(answer -> name(places, answer)).ifPresent(names::add);
        }
      }
      return names;
    }

    /// A name in a report; no answer where it is a place that nobody asked for.
    private record Seen(Sighting sighting, Optional<Answered.Answer> answer) {}

    /// What the reader takes for places, and what is sighted just where an answer stands.
    private List<Seen> sighted(Answered one) {
      var all = new ArrayList<Sighting>();
      for (var passage : segmenter.segment(one.report())) {
        for (var sentence : passage.sentences()) {
          all.addAll(sight.in(sentence, one.report().text()));
        }
      }
      var kept = Set.copyOf(weigh.keep(all, List.of()));
      return all.stream()
          .map(sighting -> new Seen(sighting, answer(one, sighting)))
          .filter(seen -> seen.answer().isPresent() || kept.contains(seen.sighting()))
          .toList();
    }
  }

  private static Optional<Answered.Answer> answer(Answered one, Sighting sighting) {
    return one.answers().stream()
        .filter(answer -> answer.span().equals(sighting.span()))
        .findFirst();
  }

  /// Empty where there is nothing to choose, or no place is right.
  private static Optional<FitWeights.Name> name(
      List<ResolvePlaces.Weighed> places, Answered.Answer answer) {
    var clues = new double[places.size()][];
    var right = new boolean[places.size()];
    int count = 0;
    for (int i = 0; i < right.length; i++) {
      clues[i] = places.get(i).clues();
      right[i] = answer.right().test(places.get(i).entry());
      count += right[i] ? 1 : 0;
    }
    return count == 0 || count == right.length
        ? Optional.empty()
        : Optional.of(new FitWeights.Name(clues, right));
  }
}

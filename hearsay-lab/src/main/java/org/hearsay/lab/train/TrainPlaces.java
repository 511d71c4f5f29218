package org.hearsay.lab.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.name.NameFinder;
import org.hearsay.recognise.name.NameLearner;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.recognise.place.sight.PlaceWeights;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.SightPlaces;
import org.hearsay.recognise.place.sight.Sign;
import org.hearsay.recognise.place.sight.WeighSightings;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./lab train places`: learns how much each sign counts for a name being meant as a place.
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Learns the weights of the signs of places.")
public final class TrainPlaces implements Callable<Integer> {

  private static final int FOLDS = 5;
  private static final float TWEETS = 0.5f;

  @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
  Path corpora = Path.of("../shared/corpora");

  @Option(names = "--gazetteer", description = "The place names (default: ${DEFAULT-VALUE}).")
  Path gazetteer = Path.of("../shared/gazetteer/assembled-candidate.tsv.gz");

  @Option(names = "--into", description = "Folder of the weights (default: ${DEFAULT-VALUE}).")
  Path into = Path.of("build/packs");

  @Option(
      names = "--research",
      description = "Learn from these files of gold places instead; never shipped.")
  List<Path> research = List.of();

  @Option(names = "--pull", description = "Draw of the set weights (default: ${DEFAULT-VALUE}).")
  double pull = 3;

  @Option(names = "--folds", description = "Taggers learned anew (default: ${DEFAULT-VALUE}).")
  int folds = 3;

  @Option(names = "--own", description = "News text of our own (default: ${DEFAULT-VALUE}).")
  Path own = Path.of("corpus/names");

  @Option(names = "--rounds", description = "Rounds of each tagger (default: ${DEFAULT-VALUE}).")
  int rounds = 6;

  @Option(names = "--check", description = "Gold places to try the weights on.")
  List<Path> check = List.of();

  @Option(names = "--dump", description = "Also writes every sighting and its signs here.")
  Path dump = Path.of("");

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var book = Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");
    var words = new PlaceWords(knowledge);
    var read = new PlaceExamples(Segmenter.of(knowledge), new SightPlaces(book, words));
    var learner =
        new PlaceLearner(
            weights -> new WeighSightings(book, words, weights), PlaceWeights.of(knowledge), pull);
    if (!research.isEmpty()) {
      return research(read, learner, NameFinder.of(knowledge));
    }
    var inputs = new NameInputs(corpora, own, gazetteer, knowledge);
    var weights = learner.learn(open(inputs, read));
    write(weights, inputs.manifest());
    return check(read, learner, NameFinder.of(knowledge), weights);
  }

  /// Learns from gold places, by five folds of outlets, and tells how the folds left out fare.
  private Integer research(PlaceExamples read, PlaceLearner learner, NameFinder names)
      throws IOException {
    var documents = new ArrayList<LabelledPlaces>();
    for (var file : research) {
      documents.addAll(read.places(file, names));
    }
    var score = new PlaceLearner.Score();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      var weights = learner.learn(part(documents, one -> fold(one) != out));
      learner.score(part(documents, one -> fold(one) == out), weights, score);
    }
    print("learned from them by folds of outlets", score);
    score = new PlaceLearner.Score();
    learner.score(documents, learner.set(), score);
    print("set by hand", score);
    var folder = Path.of("build/research");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(PlaceWeights.LEXICON + ".tsv"),
        table("RESEARCH BUILD, not to be shipped", learner.learn(documents)));
    dump(documents, learner);
    return 0;
  }

  private static int fold(LabelledPlaces document) {
    return Math.floorMod(document.group().hashCode(), FOLDS);
  }

  private static List<LabelledPlaces> part(
      List<LabelledPlaces> documents, Predicate<LabelledPlaces> which) {
    return documents.stream().filter(which).toList();
  }

  private Integer check(
      PlaceExamples read, PlaceLearner learner, NameFinder names, PlaceWeights learned)
      throws IOException {
    for (var file : check) {
      var documents = read.places(file, names);
      for (var weights : List.of(learner.set(), learned)) {
        var score = new PlaceLearner.Score();
        learner.score(documents, weights, score);
        print(file.getFileName() + (weights == learned ? ", learned" : ", set by hand"), score);
      }
    }
    return 0;
  }

  private void print(String what, PlaceLearner.Score score) {
    spec.commandLine().getOut().printf(Locale.ROOT, "%s: %s%n", what, score);
  }

  /// What may ship, each part read with names that a tagger found which had not seen it.
  private List<LabelledPlaces> open(NameInputs inputs, PlaceExamples read) throws IOException {
    var documents = inputs.open(TWEETS, 1);
    var plan = new NameLearner.Plan(rounds, 0.5, 18, 20161209);
    var labelled = new ArrayList<LabelledPlaces>();
    for (int fold = 0; fold < folds; fold++) {
      var others = new ArrayList<Document>();
      for (int i = 0; i < documents.size(); i++) {
        if (i % folds != fold) {
          others.add(documents.get(i));
        }
      }
      var words = inputs.words();
      var names = NameFinder.of(new NameLearner(words, plan).learn(others));
      for (int i = fold; i < documents.size(); i += folds) {
        labelled.add(read.names(Integer.toString(i), documents.get(i), names));
      }
    }
    return labelled;
  }

  private void write(PlaceWeights weights, String manifest) throws IOException {
    Files.createDirectories(into);
    String about =
        "learned by ./lab train places --pull "
            + pull
            + " from GUM, re3d, wikigold and wnut17, towards points set by hand; CC BY-SA 4.0";
    String table = table(about, weights);
    Files.writeString(into.resolve(PlaceWeights.LEXICON + ".tsv"), table);
    String sha = Packs.sha256(table.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        into.resolve(PlaceWeights.LEXICON + ".manifest.tsv"),
        "# " + about + "\n" + manifest + "output\t" + PlaceWeights.LEXICON + ".tsv\t" + sha + "\n");
  }

  private static String table(String about, PlaceWeights weights) {
    var table = new StringBuilder("# " + about + "\n");
    for (var sign : Sign.values()) {
      table.append(String.format(Locale.ROOT, "%s\t%.2f\n", sign.row(), weights.of(sign)));
    }
    return table.toString();
  }

  private void dump(List<LabelledPlaces> documents, PlaceLearner learner) throws IOException {
    if (!dump.toString().isEmpty()) {
      try (var out = new PrintWriter(Files.newBufferedWriter(dump))) {
        learner.tell(documents, out);
      }
    }
  }
}

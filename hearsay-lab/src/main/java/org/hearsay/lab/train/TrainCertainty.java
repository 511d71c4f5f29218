package org.hearsay.lab.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.judge.event.EventCertainty;
import org.hearsay.judge.event.EventFeatures;
import org.hearsay.lab.evaluate.Answers;
import org.hearsay.lab.evaluate.EventWord;
import org.hearsay.learn.LinearScorer;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.segment.TaggedWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `./lab train certainty CERTAINTY OUT`: the model that judges whether events happened, with a
/// manifest beside it.
@Command(
    name = "certainty",
    mixinStandardHelpOptions = true,
    description = "Trains the event certainty pack on UDS-IH2 and MEANTIME.")
public final class TrainCertainty implements Callable<Integer> {

  private static final List<String> TRAIN = List.of("uds-ih2-train", "meantime-train");
  private static final List<String> DEV = List.of("uds-ih2-dev", "meantime-dev");

  @Parameters(index = "0", paramLabel = "CERTAINTY", description = "Folder with *.jsonl.gz.")
  Path corpora = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "Folder for the model and its manifest.")
  Path out = Path.of("");

  @Option(names = "--slots", description = "Hashed features (default: ${DEFAULT-VALUE}).")
  int slots = 1 << 18;

  @Option(names = "--rounds", description = "Training rounds (default: ${DEFAULT-VALUE}).")
  int rounds = 4;

  @Option(names = "--rate", description = "Step size (default: ${DEFAULT-VALUE}).")
  double rate = 0.03;

  @Option(names = "--decay", description = "Weight decay (default: ${DEFAULT-VALUE}).")
  double decay = 0.002;

  @Option(
      names = "--mean",
      description = "Share of the mean in the answer (default: ${DEFAULT-VALUE}).")
  double meanShare = 0.4;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var features = new EventFeatures(knowledge);
    var tagger = new TaggedWords(knowledge);
    var settings = new OrdinalTrainer.Settings(slots, rounds, rate, decay, meanShare);
    var examples = new ArrayList<OrdinalTrainer.Example>();
    for (String name : TRAIN) {
      examples.addAll(read(file(name), features, tagger));
    }
    var bytes = new ByteArrayOutputStream();
    new OrdinalTrainer(settings).train(examples).write(bytes);
    var manifest = new StringBuilder(manifest());
    for (String name : DEV) {
      manifest.append(score(name, bytes.toByteArray(), knowledge, tagger)).append('\n');
    }
    Files.createDirectories(out);
    Files.write(out.resolve(EventCertainty.PACK + ".bin"), bytes.toByteArray());
    Files.writeString(out.resolve(EventCertainty.PACK + ".manifest.tsv"), manifest);
    var print = spec.commandLine().getOut();
    print.print(manifest);
    print.println(bytes.size() + " bytes\tSHA-256 " + Packs.sha256(bytes.toByteArray()));
    return 0;
  }

  private Path file(String name) {
    return corpora.resolve(name + ".jsonl.gz");
  }

  private String manifest() throws IOException {
    var lines = new StringBuilder("# certainty-en: whether an event happened, -3 to 3\n");
    for (String name : TRAIN) {
      lines.append("input\tcertainty/").append(name).append(".jsonl.gz\t");
      lines.append(Packs.sha256(Files.readAllBytes(file(name)))).append('\n');
    }
    lines.append(
        "licence\tCC BY-SA 4.0 (trained on UDS-IH2, CC BY-SA 4.0, and MEANTIME, CC BY 4.0)\n");
    lines.append(
        String.format(
            Locale.ROOT,
            "command\t./lab train certainty CERTAINTY OUT --slots %d --rounds %d --rate %s --decay %s"
                + " --mean %s%n",
            slots,
            rounds,
            rate,
            decay,
            meanShare));
    return lines.toString();
  }

  private List<OrdinalTrainer.Example> read(Path file, EventFeatures features, TaggedWords tagger)
      throws IOException {
    var examples = new ArrayList<OrdinalTrainer.Example>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = JsonMapper.shared().readTree(line);
        var event = EventWord.of(record, tagger);
        var active = LinearScorer.slots(features.of(event.sentence(), event.at()), slots);
        examples.add(new OrdinalTrainer.Example(active, record.path("factuality").asDouble()));
      }
    }
    return examples;
  }

  /// Mean absolute error and Pearson's r of the packed model, as the task's scorer counts them.
  private String score(String name, byte[] pack, Knowledge knowledge, TaggedWords tagger)
      throws IOException {
    var model = EventCertainty.of(knowledge, pack);
    var gold = new ArrayList<Double>();
    var found = new ArrayList<Double>();
    try (var lines = Answers.open(file(name))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var record = JsonMapper.shared().readTree(line);
        var event = EventWord.of(record, tagger);
        gold.add(record.path("factuality").asDouble());
        found.add(model.score(event.sentence(), event.at()));
      }
    }
    return String.format(
        Locale.ROOT,
        "score\t%s\tMAE %.3f\tr %.3f\tn %d",
        name,
        error(gold, found),
        correlation(gold, found),
        gold.size());
  }

  private static double error(List<Double> gold, List<Double> found) {
    double sum = 0;
    for (int i = 0; i < gold.size(); i++) {
      sum += Math.abs(gold.get(i) - found.get(i));
    }
    return sum / gold.size();
  }

  private static double correlation(List<Double> gold, List<Double> found) {
    double meanGold = gold.stream().mapToDouble(x -> x).average().orElse(0);
    double meanFound = found.stream().mapToDouble(x -> x).average().orElse(0);
    double both = 0;
    double varianceGold = 0;
    double varianceFound = 0;
    for (int i = 0; i < gold.size(); i++) {
      double a = gold.get(i) - meanGold;
      double b = found.get(i) - meanFound;
      both += a * b;
      varianceGold += a * a;
      varianceFound += b * b;
    }
    return both / Math.sqrt(varianceGold * varianceFound);
  }
}

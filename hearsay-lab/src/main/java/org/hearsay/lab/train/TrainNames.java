package org.hearsay.lab.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.recognise.name.NameLearner;
import org.hearsay.recognise.name.NameLearner.Document;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./lab train names`: learns the pack by which names are known.
@Command(name = "names", mixinStandardHelpOptions = true, description = "Learns the names pack.")
public final class TrainNames implements Callable<Integer> {

  @Option(names = "--corpora", description = "Folder of the corpora (default: ${DEFAULT-VALUE}).")
  Path corpora = Path.of("../shared/corpora");

  @Option(names = "--gazetteer", description = "The place names (default: ${DEFAULT-VALUE}).")
  Path gazetteer = Path.of("../shared/gazetteer/assembled-candidate.tsv.gz");

  @Option(names = "--own", description = "News text of our own (default: ${DEFAULT-VALUE}).")
  Path own = Path.of("corpus/names");

  @Option(names = "--into", description = "Folder of the pack (default: ${DEFAULT-VALUE}).")
  Path into = Path.of("build/packs");

  @Option(
      names = "--research",
      split = ",",
      description =
          "Learn from these parts of names/ too, such as conllpp-train or worldwide-asia; into"
              + " build/research, never shipped.")
  List<String> research = List.of();

  @Option(names = "--alone", description = "With --research: leave out what may ship.")
  boolean alone;

  @Option(names = "--rounds", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  int rounds = 8;

  @Option(names = "--dropout", description = "Features left out (default: ${DEFAULT-VALUE}).")
  double dropout = 0.1;

  @Option(names = "--bits", description = "2^bits buckets of weights (default: ${DEFAULT-VALUE}).")
  int bits = 19;

  @Option(names = "--tweets", description = "Weight of wnut17 (default: ${DEFAULT-VALUE}).")
  float tweets = 0.5f;

  @Option(
      names = "--score",
      description = "A line for the manifest on how the pack scores; may be given more than once.")
  List<String> scores = List.of();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var inputs = new NameInputs(corpora, own, gazetteer, knowledge);
    var plan = new NameLearner.Plan(rounds, dropout, bits, 20161209);
    var learner = new NameLearner(inputs.words(), plan);
    var documents = new ArrayList<Document>(alone ? List.of() : inputs.open(tweets));
    documents.addAll(inputs.research(research));
    var tagger = learner.learn(documents);
    var bytes = new ByteArrayOutputStream();
    tagger.write(bytes);
    write(bytes.toByteArray(), new StringBuilder(inputs.manifest()));
    return 0;
  }

  private void write(byte[] pack, StringBuilder manifest) throws IOException {
    var folder = research.isEmpty() ? into : Path.of("build/research");
    Files.createDirectories(folder);
    Files.write(folder.resolve("names-en.bin"), pack);
    String sha = Packs.sha256(pack);
    String about =
        "# names-en: names of people, organisations, places and groups"
            + (research.isEmpty() ? "\n" : "; RESEARCH BUILD, not to be shipped\n");
    String licence =
        "licence\tCC BY-SA 4.0 (GUM: text CC BY 2.5 and CC BY-SA 3.0, annotations CC BY 4.0;"
            + " re3d: see its licence; wikigold CC BY 4.0; wnut17 CC BY 4.0; our own text CC BY 4.0;"
            + " GeoNames CC BY 4.0; word clusters of BERT-base-cased, Apache-2.0)\n";
    String command =
        String.format(
            Locale.ROOT,
            "command\t./lab train names --rounds %d --dropout %s --bits %d --tweets %s%s%s\n",
            rounds,
            dropout,
            bits,
            tweets,
            research.isEmpty() ? "" : " --research " + String.join(",", research),
            alone ? " --alone" : "");
    scores.forEach(score -> manifest.append("score\t").append(score).append('\n'));
    String output = "output\tnames-en.bin\t" + pack.length + "\t" + sha + "\n";
    Files.writeString(
        folder.resolve("names-en.manifest.tsv"), about + licence + command + manifest + output);
  }
}

package org.hearsay.lab.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.recognise.name.InnerNames;
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
          "Learn from these parts of names/ too, such as conllpp-train or worldwide-asia. The pack"
              + " goes into build/research, is never shipped, and is measured with evaluate names"
              + " --model.")
  List<String> research = List.of();

  @Option(names = "--alone", description = "With --research: leave out what may ship.")
  boolean alone;

  @Option(
      names = "--research-weight",
      description = "Weight of the parts of --research (default: ${DEFAULT-VALUE}).")
  float researchWeight = 1;

  @Option(
      names = "--innermost",
      description =
          "With --research: mark the innermost names in what may ship too, as Worldwide does.")
  boolean innermost;

  @Option(
      names = "--own-share",
      description =
          "Share of the reports of our own to learn from, spread evenly (default:"
              + " ${DEFAULT-VALUE}).")
  double ownShare = 1;

  @Option(names = "--rounds", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  int rounds = 8;

  @Option(names = "--dropout", description = "Features left out (default: ${DEFAULT-VALUE}).")
  double dropout = 0.5;

  @Option(names = "--bits", description = "2^bits buckets of weights (default: ${DEFAULT-VALUE}).")
  int bits = 19;

  @Option(names = "--tweets", description = "Weight of wnut17 (default: ${DEFAULT-VALUE}).")
  float tweets = 0.5f;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description =
          "Learn nothing; write the text as columns, token and label, for other learners.")
  Optional<Path> write = Optional.empty();

  @Option(
      names = "--score",
      split = ",",
      description =
          "Tag these parts of names/, such as worldwide-asia, once all is learned, and write into"
              + " the manifest how well. They are only measured with.")
  List<String> scored = List.of();

  @Override
  public Integer call() throws IOException {
    var knowledge = Knowledge.english();
    var inputs = new NameInputs(corpora, own, gazetteer, knowledge);
    var plan = new NameLearner.Plan(rounds, dropout, bits, 20161209);
    var words = inputs.words();
    var learner = new NameLearner(words, plan);
    var documents = documents(inputs, new InnerNames(words));
    if (write.isPresent()) {
      NameColumns.write(documents, write.get());
      return 0;
    }
    var tagger = learner.learn(documents);
    var bytes = new ByteArrayOutputStream();
    tagger.write(bytes);
    var manifest = new StringBuilder(inputs.manifest());
    for (String part : scored) {
      var score = new NameScore();
      inputs.measured(part).forEach(document -> score.add(tagger, document));
      manifest.append("score\t").append(part).append('\t').append(score).append('\n');
    }
    write(bytes.toByteArray(), manifest);
    return 0;
  }

  private List<Document> documents(NameInputs inputs, InnerNames inner) throws IOException {
    var documents = new ArrayList<Document>(alone ? List.of() : inputs.open(tweets, ownShare));
    if (innermost) {
      documents.replaceAll(document -> apart(document, inner));
    }
    documents.addAll(inputs.research(research, researchWeight));
    return documents;
  }

  private static Document apart(Document document, InnerNames inner) {
    var labels = new ArrayList<List<String>>();
    for (int s = 0; s < document.words().size(); s++) {
      labels.add(inner.apart(document.words().get(s), document.labels().get(s)));
    }
    return new Document(document.words(), labels, document.weight());
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
    String output = "output\tnames-en.bin\t" + pack.length + "\t" + sha + "\n";
    Files.writeString(
        folder.resolve("names-en.manifest.tsv"), about + licence + command() + manifest + output);
  }

  /// The line of the manifest that says how to make the pack again.
  String command() {
    String usual =
        String.format(
            Locale.ROOT,
            "command\t./lab train names --rounds %d --dropout %s --bits %d --tweets %s",
            rounds,
            dropout,
            bits,
            tweets);
    return usual
        + (research.isEmpty() ? "" : " --research " + String.join(",", research))
        + (alone ? " --alone" : "")
        + (researchWeight == 1 ? "" : " --research-weight " + researchWeight)
        + (innermost ? " --innermost" : "")
        + (ownShare == 1 ? "" : " --own-share " + ownShare)
        + (scored.isEmpty() ? "" : " --score " + String.join(",", scored))
        + "\n";
  }
}

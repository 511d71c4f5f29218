package org.hearsay.lab.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.hearsay.learn.PosTagger;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab train tagger GUM OUT`: the part-of-speech model `pos-en`, trained with Apache OpenNLP
/// on the treebank sections that may be used (news, interview, bio, voyage), with a manifest
/// beside it.
@Command(
    name = "tagger",
    mixinStandardHelpOptions = true,
    description = "Trains the part-of-speech pack.")
public final class TrainTagger implements Callable<Integer> {

  private static final List<String> SECTIONS = List.of("news", "interview", "bio", "voyage");

  @Parameters(
      index = "0",
      paramLabel = "GUM",
      description = "Folder with the treebank's *.conllu.gz.")
  Path treebank = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "Folder for the model and its manifest.")
  Path out = Path.of("");

  @Option(
      names = "--folds",
      description = "Folds of the cross-validation by document (default: ${DEFAULT-VALUE}).")
  int folds = 5;

  @Option(
      names = "--algorithm",
      description = "OpenNLP's trainer (default: ${DEFAULT-VALUE}, which Hearsay reads).")
  String algorithm = "PERCEPTRON";

  @Option(
      names = "--beam",
      description = "Beam width (default: ${DEFAULT-VALUE}, which Hearsay reads).")
  int beam = 1;

  @Option(names = "--iterations", description = "Training rounds (default: ${DEFAULT-VALUE}).")
  int iterations = 60;

  @Option(
      names = "--cutoff",
      description = "Features seen less often are dropped (default: ${DEFAULT-VALUE}).")
  int cutoff = 1;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var documents = new ArrayList<Conllu.Document>();
    var manifest = new StringBuilder("# pos-en: part-of-speech model (UPOS) for Apache OpenNLP\n");
    for (String section : SECTIONS) {
      var file = treebank.resolve(section + ".conllu.gz");
      documents.addAll(Conllu.read(file));
      manifest
          .append("input\tgum/")
          .append(section)
          .append(".conllu.gz\t")
          .append(Packs.sha256(Files.readAllBytes(file)))
          .append('\n');
    }
    manifest.append(
        "licence\tCC BY-SA 4.0 (trained on GUM: text CC BY 2.5 and CC BY-SA 3.0, annotations CC BY"
            + " 4.0)\n");
    manifest.append(
        String.format(
            Locale.ROOT,
            "command\t./lab train tagger GUM OUT --algorithm %s --beam %d --iterations %d --cutoff"
                + " %d%n",
            algorithm,
            beam,
            iterations,
            cutoff));
    if (folds > 1) {
      String scores = crossValidate(documents);
      manifest.append(scores).append('\n');
      spec.commandLine().getOut().println(scores);
    }
    byte[] model = train(samples(documents));
    Files.createDirectories(out);
    Files.write(out.resolve("pos-en.bin"), model);
    Files.writeString(out.resolve("pos-en.manifest.tsv"), manifest);
    spec.commandLine()
        .getOut()
        .println("pos-en.bin\t" + model.length + " bytes\tSHA-256 " + Packs.sha256(model));
    return 0;
  }

  private String crossValidate(List<Conllu.Document> documents) throws IOException {
    int right = 0;
    int all = 0;
    for (int fold = 0; fold < folds; fold++) {
      var train = new ArrayList<Conllu.Document>();
      var test = new ArrayList<Conllu.Document>();
      for (int i = 0; i < documents.size(); i++) {
        (i % folds == fold ? test : train).add(documents.get(i));
      }
      var tagger = PosTagger.of(train(samples(train)));
      for (var sample : samples(test)) {
        var tags = tagger.tag(sample.getSentence());
        for (int i = 0; i < tags.length; i++, all++) {
          right += tags[i].name().equals(sample.getTags()[i]) ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "accuracy\t%.2f %% of %d words, %d folds by document",
        100.0 * right / all,
        all,
        folds);
  }

  private static List<POSSample> samples(List<Conllu.Document> documents) {
    var samples = new ArrayList<POSSample>();
    for (var document : documents) {
      for (var sentence : document.sentences()) {
        var words = Conllu.withHyphensJoined(sentence);
        samples.add(
            new POSSample(
                words.stream().map(Conllu.Word::form).toArray(String[]::new),
                words.stream().map(Conllu.Word::tag).toArray(String[]::new)));
      }
    }
    return samples;
  }

  private byte[] train(List<POSSample> samples) throws IOException {
    var parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put("BeamSize", beam);
    parameters.put("PrintMessages", false);
    POSModel model =
        POSTaggerME.train(
            "en", new CollectionObjectStream<>(samples), parameters, new POSTaggerFactory());
    var bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    return withoutTime(bytes.toByteArray());
  }

  /// OpenNLP writes the time of day into its models; the same training must give the same bytes.
  private static byte[] withoutTime(byte[] model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(model));
        var zip = new ZipOutputStream(bytes)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        var fixed = new ZipEntry(entry.getName());
        fixed.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(fixed);
        zip.write(entry.getName().equals("manifest.properties") ? sorted(content) : content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] sorted(byte[] properties) throws IOException {
    var read = new Properties();
    read.load(new ByteArrayInputStream(properties));
    read.remove("Timestamp");
    read.setProperty("Timestamp", "0");
    var lines = new StringBuilder();
    read.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> lines.append(key).append('=').append(read.getProperty(key)).append('\n'));
    return lines.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}

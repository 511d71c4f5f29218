package org.hearsay.lab.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.attribute.tag.EncoderTagger;
import org.hearsay.attribute.tag.Role;
import org.hearsay.encode.EncoderProperties;
import org.hearsay.encode.Window;
import org.hearsay.encode.WordPieces;
import org.hearsay.lab.attribution.RoleTexts;
import org.hearsay.lab.attribution.TrainLinear;
import org.hearsay.lab.attribution.TrainingTexts;
import org.hearsay.lab.attribution.linear.LinearLearner;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./lab train attribution --encoder|--linear [DATA…]`: a tagger that tells which words are a
/// source, a cue, and what is told.
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Trains a tagger of sources, cues and what is told.")
public final class TrainAttribution implements Callable<Integer> {

  private static final double ROUNDS = 3;

  private static final String LICENCE =
      "Apache-2.0 (MiniLM-L6, sentence-transformers' all-MiniLM-L6-v2), ";

  @Mixin TrainingTexts given = new TrainingTexts();

  @ArgGroup(multiplicity = "1")
  Kind kind = new Kind();

  /// Which of the two taggers.
  static final class Kind {
    @Option(names = "--encoder", required = true, description = "Train the small encoder.")
    boolean encoder;

    @Option(names = "--linear", required = true, description = "Train the fast linear tagger.")
    boolean linear;
  }

  @Option(
      names = "--bits",
      description = "--linear: 2^bits weights a role (default: ${DEFAULT-VALUE}).")
  int bits = 17;

  @Option(
      names = "--dropout",
      description = "--linear: features left out (default: ${DEFAULT-VALUE}).")
  double dropout = 0.5;

  @Option(
      names = "--research",
      description = "The data may not ship: the pack goes into build/research.")
  boolean research;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description =
          "Where the tagger goes (default: attribution-encoder-en.onnx or attribution-en.bin).")
  Optional<Path> write = Optional.empty();

  @Option(
      names = "--rounds",
      description = "Passes over the data (default: 3 for the encoder, 10 for the linear one).")
  Optional<Double> rounds = Optional.empty();

  @Option(names = "--rate", description = "Greatest learning rate (default: ${DEFAULT-VALUE}).")
  double rate = 1.5e-4;

  @Option(names = "--window", description = "Pieces read at once (default: ${DEFAULT-VALUE}).")
  int window = 256;

  @Option(
      names = "--before",
      description = "Pieces read before those asked for (default: ${DEFAULT-VALUE}).")
  int before = 0;

  @Option(names = "--batch", description = "Pieces of a step (default: ${DEFAULT-VALUE}).")
  int batch = 512;

  @Option(
      names = "--licence",
      description = "Of what was learned from the data (default: ${DEFAULT-VALUE}).")
  String licence = "CC BY 4.0 (our own text and marks), CC BY 2.5 (GUM, news and interviews)";

  @Option(names = "--seed", description = "Default: ${DEFAULT-VALUE}.")
  int seed = 20161209;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    return kind.linear ? linear() : encoder();
  }

  private int linear() throws IOException {
    int passes = (int) Math.round(rounds.orElse(TrainLinear.ROUNDS));
    var plan = new LinearLearner.Plan(passes, dropout, bits, seed);
    new TrainLinear(given, research ? Optional.empty() : Optional.of(licence), plan)
        .write(file("attribution-en.bin"));
    return 0;
  }

  private int encoder() throws IOException {
    var out = spec.commandLine().getOut();
    var engine = PyTorch.start(seed);
    var vocabulary = MiniLm.vocabulary();
    var heads = Arrays.stream(Role.values()).map(EncoderTagger::head).toList();
    var size = new Window.Size(window, before);
    var properties = new EncoderProperties(vocabulary, heads, size);
    var examples = examples(new RoleExamples(new WordPieces(vocabulary), size));
    say(out, examples.size() + " windows");
    var weights = MiniLm.weights(properties.outputs(), seed);
    var file = file("attribution-encoder-en.onnx");
    var plan =
        new Training.Plan(
            rounds.orElse(ROUNDS), rate, 0.06, batch, 0.1f, new AdamW.Rates(0.01, 1, 10, 3), seed);
    new Training(
            weights,
            heads.stream().map(EncoderProperties.Head::scores).toList(),
            plan,
            line -> say(out, line))
        .run(engine, examples, round -> keep(weights, properties, file, out));
    return 0;
  }

  private Path file(String usual) throws IOException {
    var named = write.orElse(Path.of(usual));
    var file = research ? Path.of("build/research").resolve(named.getFileName()) : named;
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file;
  }

  private List<Batch.Example> examples(RoleExamples maker) throws IOException {
    var examples = new ArrayList<Batch.Example>();
    for (var text : given.read(new RoleTexts(Knowledge.english()))) {
      examples.addAll(maker.of(text));
    }
    return examples;
  }

  /// Writes the encoder, and beside it a manifest and the encoder unrounded.
  private void keep(Weights weights, EncoderProperties properties, Path file, PrintWriter out) {
    try {
      var whole = file.resolveSibling(file.getFileName() + ".whole");
      Files.write(whole, new EncoderGraph(weights, properties).write(false));
      byte[] pack = new EncoderGraph(weights, properties).write(true);
      Files.write(file, pack);
      Files.writeString(file.resolveSibling(file.getFileName() + ".manifest.tsv"), manifest(pack));
      say(out, file + "\t" + pack.length + " bytes\tSHA-256 " + Packs.sha256(pack));
    } catch (IOException refused) {
      throw new UncheckedIOException("cannot write " + file, refused);
    }
  }

  private String manifest(byte[] pack) throws IOException {
    var lines = new StringBuilder("# roles of words: source, cue, content, inner content");
    lines.append(research ? "; RESEARCH BUILD, not to be shipped\n" : "\n");
    lines
        .append("licence\t")
        .append(research ? "none: not to be shipped" : LICENCE + licence)
        .append('\n');
    lines.append("input\t").append(MiniLm.MODEL).append('\t').append(Packs.sha256(MiniLm.file()));
    lines.append('\n');
    lines.append(given.inputs());
    lines.append(
        String.format(
            Locale.ROOT,
            "command\t./lab train attribution --encoder%s%s --rounds %s --rate %s --window %d"
                + " --before %d --batch %d --seed %d%n",
            given.command(),
            research ? " --research" : "",
            rounds.orElse(ROUNDS),
            rate,
            window,
            before,
            batch,
            seed));
    return lines + "output\t" + pack.length + "\t" + Packs.sha256(pack) + "\n";
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}

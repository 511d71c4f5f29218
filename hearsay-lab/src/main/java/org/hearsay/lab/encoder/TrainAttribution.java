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
import java.util.concurrent.Callable;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.encode.EncoderProperties;
import org.hearsay.encode.Window;
import org.hearsay.encode.WordPieces;
import org.hearsay.lab.attribution.RoleTexts;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab train attribution --encoder DATA…`: the encoder that tells which words are a source, a
/// cue, and what is told.
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Trains a tagger of sources, cues and what is told.")
public final class TrainAttribution implements Callable<Integer> {

  @Parameters(
      paramLabel = "DATA",
      arity = "1..*",
      description = "Annotated texts: .jsonl (.gz too) with id, text and attributions.")
  List<Path> data = List.of();

  @Option(names = "--encoder", required = true, description = "Train the small encoder.")
  boolean encoder;

  @Option(
      names = "--research",
      description = "The data may not ship: the pack goes into build/research.")
  boolean research;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Where the encoder goes (default: ${DEFAULT-VALUE}).")
  Path write = Path.of("attribution-encoder-en.onnx");

  @Option(names = "--rounds", description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  double rounds = 3;

  @Option(names = "--rate", description = "Greatest learning rate (default: ${DEFAULT-VALUE}).")
  double rate = 1.5e-4;

  @Option(names = "--window", description = "Pieces read at once (default: ${DEFAULT-VALUE}).")
  int window = 256;

  @Option(
      names = "--before",
      description = "Pieces read before those asked for (default: ${DEFAULT-VALUE}).")
  int before = 32;

  @Option(names = "--batch", description = "Pieces of a step (default: ${DEFAULT-VALUE}).")
  int batch = 512;

  @Option(names = "--seed", description = "Default: ${DEFAULT-VALUE}.")
  int seed = 20161209;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var engine = PyTorch.start(seed);
    var vocabulary = MiniLm.vocabulary();
    var heads =
        Arrays.stream(Role.values())
            .map(r -> new EncoderProperties.Head(r.name().toLowerCase(Locale.ROOT), RoleTags.TAGS))
            .toList();
    int hints = Role.values().length * RoleTags.TAGS;
    var size = new Window.Size(window, before);
    var properties = new EncoderProperties(vocabulary, heads, hints, size);
    var examples = examples(new RoleExamples(new WordPieces(vocabulary), size));
    say(out, examples.size() + " windows");
    var weights = MiniLm.weights(hints, properties.outputs(), seed);
    var file = file();
    var plan =
        new Training.Plan(rounds, rate, 0.06, batch, 0.1f, new AdamW.Rates(0.01, 1, 10, 3), seed);
    new Training(
            weights,
            heads.stream().map(EncoderProperties.Head::scores).toList(),
            plan,
            line -> say(out, line))
        .run(engine, examples, round -> keep(weights, properties, file, out));
    return 0;
  }

  private Path file() throws IOException {
    var file = research ? Path.of("build/research").resolve(write.getFileName()) : write;
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file;
  }

  private List<Batch.Example> examples(RoleExamples maker) throws IOException {
    var texts = new RoleTexts(Knowledge.english());
    var examples = new ArrayList<Batch.Example>();
    for (var file : data) {
      for (var text : texts.read(file)) {
        examples.addAll(maker.of(text));
      }
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
      say(out, file + "\t" + pack.length + " bytes\tSHA-256 " + Packs.sha256(pack));
    } catch (IOException refused) {
      throw new UncheckedIOException("cannot write " + file, refused);
    }
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}

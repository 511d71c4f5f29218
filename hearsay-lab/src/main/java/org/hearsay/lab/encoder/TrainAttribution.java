package org.hearsay.lab.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribute.tag.EncoderTagger;
import org.hearsay.attribute.tag.Role;
import org.hearsay.encode.EncoderProperties;
import org.hearsay.encode.Window;
import org.hearsay.encode.WordPieces;
import org.hearsay.lab.attribution.MarkChoice;
import org.hearsay.lab.attribution.MarkedText;
import org.hearsay.lab.attribution.RoleTexts;
import org.hearsay.lab.attribution.RoleTexts.RoleText;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./lab train attribution --encoder [DATA…]`: the encoder that tells which words are a source, a
/// cue, and what is told.
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description = "Trains a tagger of sources, cues and what is told.")
public final class TrainAttribution implements Callable<Integer> {

  @Parameters(
      paramLabel = "DATA",
      arity = "0..*",
      description =
          "Annotated texts: .jsonl (.gz too) with id, text and attributions. Without any: our own"
              + " marked texts and those of GUM.")
  List<Path> data = List.of();

  @Mixin MarkChoice marks = new MarkChoice();

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
  int before = 0;

  @Option(names = "--batch", description = "Pieces of a step (default: ${DEFAULT-VALUE}).")
  int batch = 512;

  @Option(names = "--licence", description = "Of the weights (default: ${DEFAULT-VALUE}).")
  String licence =
      "Apache-2.0 (MiniLM-L6, sentence-transformers' all-MiniLM-L6-v2), CC BY 4.0 (our own text"
          + " and marks), CC BY 2.5 (GUM, news and interviews)";

  @Option(names = "--seed", description = "Default: ${DEFAULT-VALUE}.")
  int seed = 20161209;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var engine = PyTorch.start(seed);
    var vocabulary = MiniLm.vocabulary();
    var heads = Arrays.stream(Role.values()).map(EncoderTagger::head).toList();
    var size = new Window.Size(window, before);
    var properties = new EncoderProperties(vocabulary, heads, size);
    var examples = examples(new RoleExamples(new WordPieces(vocabulary), size));
    say(out, examples.size() + " windows");
    var weights = MiniLm.weights(properties.outputs(), seed);
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
    var examples = new ArrayList<Batch.Example>();
    for (var text : texts(new RoleTexts(Knowledge.english()))) {
      examples.addAll(maker.of(text));
    }
    return examples;
  }

  private List<RoleText> texts(RoleTexts reader) throws IOException {
    var texts = new ArrayList<RoleText>();
    for (var file : data) {
      texts.addAll(reader.read(file));
    }
    if (data.isEmpty()) {
      marks.texts().forEach(text -> texts.add(reader.of(text.json())));
    }
    return texts;
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
    lines.append("licence\t").append(research ? "none: not to be shipped" : licence).append('\n');
    lines.append("input\t").append(MiniLm.MODEL).append('\t').append(Packs.sha256(MiniLm.file()));
    lines.append('\n');
    lines.append(inputs());
    lines.append(
        String.format(
            Locale.ROOT,
            "command\t./lab train attribution --encoder%s%s --rounds %s --rate %s --window %d"
                + " --before %d --batch %d --seed %d%n",
            data.isEmpty() ? marks.command() : " DATA",
            research ? " --research" : "",
            rounds,
            rate,
            window,
            before,
            batch,
            seed));
    return lines + "output\t" + pack.length + "\t" + Packs.sha256(pack) + "\n";
  }

  /// A line for each file of data; without any, one for what `./lab attribution marks` writes.
  private String inputs() throws IOException {
    if (data.isEmpty()) {
      byte[] records = MarkedText.lines(marks.texts()).getBytes(StandardCharsets.UTF_8);
      return "input\t./lab attribution marks"
          + marks.command()
          + "\t"
          + Packs.sha256(records)
          + "\n";
    }
    var lines = new StringBuilder();
    for (var input : data) {
      lines.append("input\t").append(input.getFileName()).append('\t');
      lines.append(Packs.sha256(Files.readAllBytes(input))).append('\n');
    }
    return lines.toString();
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}

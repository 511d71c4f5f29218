package org.hearsay.lab.encoder;

import ai.djl.engine.Engine;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.hearsay.encode.Encoder;
import org.hearsay.encode.EncoderProperties;
import org.hearsay.encode.EncoderProperties.Head;
import org.hearsay.encode.PiecedText;
import org.hearsay.encode.Window;
import org.hearsay.lab.evaluate.GivenText;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `./lab train encoder-check`: whether our network is the original one, its gradients are right,
/// and it can learn anything.
@Command(
    name = "encoder-check",
    mixinStandardHelpOptions = true,
    description = "Holds our network against the original encoder; checks that it learns.")
public final class CheckEncoder implements Callable<Integer> {

  static final List<Integer> HEADS = List.of(3, 2);
  static final int SEED = 7;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var engine = PyTorch.start(SEED);
    double cosine = parity(engine);
    double export = export(engine);
    double wrong = CheckSlopes.error(engine);
    double right = overfit(engine);
    var out = spec.commandLine().getOut();
    out.printf("parity\tsmallest cosine with the original %.6f%n", cosine);
    out.printf("export\tlargest difference of a score in the ONNX file %.6f%n", export);
    out.printf("gradients\tlargest error against finite differences %.4f%n", wrong);
    out.printf("learning\t%.2f %% of the words of 32 windows%n", 100 * right);
    out.flush();
    return cosine > 0.99999 && export < 1e-3 && wrong < 0.02 && right > 0.999 ? 0 : 1;
  }

  /// The smallest cosine between what the original and our network make of the same pieces.
  private static double parity(Engine engine) throws IOException {
    var weights = MiniLm.weights(5, SEED);
    var numbers = new int[] {101, 1996, 6496, 2988, 2008, 1996, 3902, 2003, 3647, 1012, 102};
    var example = bare(numbers);
    float[] ours;
    try (var manager = engine.newBaseManager();
        var network = new Network(manager, weights, HEADS, 0)) {
      ours =
          network.hidden(manager, Batch.of(List.of(example), weights, HEADS), false).toFloatArray();
    }
    float[] theirs = original(numbers);
    double smallest = 1;
    int width = weights.sizes().width();
    for (int row = 0; row < numbers.length; row++) {
      smallest = Math.min(smallest, cosine(ours, theirs, row * width, width));
    }
    return smallest;
  }

  /// The largest difference between a score of our network and that of the file written of it.
  private static double export(Engine engine) throws IOException {
    var weights = MiniLm.weights(5, SEED);
    CheckSlopes.fillCases(weights);
    var properties =
        new EncoderProperties(
            MiniLm.vocabulary(),
            List.of(new Head("one", 3), new Head("two", 2)),
            new Window.Size(256, 0));
    var report =
        GivenText.of(
            JsonMapper.shared()
                .createObjectNode()
                .put("text", "The harbour-master's divers told NATO in 2016 that it was weak."),
            "date");
    var passages = Segmenter.of(Knowledge.english()).segment(report);
    float[][] theirs;
    Batch.Example example;
    try (var encoder =
        Encoder.read(ByteBuffer.wrap(new EncoderGraph(weights, properties).write(false)))) {
      var text = encoder.cut(passages);
      theirs = encoder.score(text);
      var input = text.input(new Window(0, 0, text.size()));
      example = new Batch.Example(input, new int[input.numbers().length][0]);
    }
    float[] ours;
    try (var manager = engine.newBaseManager();
        var network = new Network(manager, weights, HEADS, 0)) {
      var batch = Batch.of(List.of(example), weights, HEADS);
      ours = network.scores(manager, batch, false).toFloatArray();
    }
    double largest = 0;
    for (int word = 0; word < theirs.length; word++) {
      for (int i = 0; i < 5; i++) {
        float our = ours[example.input().firsts()[word] * 5 + i];
        largest = Math.max(largest, Math.abs(our - theirs[word][i]));
      }
    }
    return largest;
  }

  private static Batch.Example bare(int[] numbers) {
    var cases = new int[numbers.length];
    var answers = new int[numbers.length][0];
    return new Batch.Example(new PiecedText.Input(numbers, cases, cases, new int[0]), answers);
  }

  private static float[] original(int[] numbers) throws IOException {
    var rows = new long[3][1][numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      rows[0][0][i] = numbers[i];
      rows[1][0][i] = 1;
    }
    var environment = OrtEnvironment.getEnvironment();
    try (var session = environment.createSession(MiniLm.file());
        var pieces = OnnxTensor.createTensor(environment, rows[0]);
        var mask = OnnxTensor.createTensor(environment, rows[1]);
        var kinds = OnnxTensor.createTensor(environment, rows[2]);
        var result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", kinds))) {
      var values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      var copy = new float[values.remaining()];
      values.get(copy);
      return copy;
    } catch (OrtException broken) {
      throw new IOException("the original encoder cannot be run: " + broken.getMessage(), broken);
    }
  }

  private static double cosine(float[] a, float[] b, int from, int width) {
    double dot = 0;
    double left = 0;
    double right = 0;
    for (int i = from; i < from + width; i++) {
      dot += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return dot / Math.sqrt(left * right);
  }

  /// Windows of random pieces with random answers.
  static List<Batch.Example> examples(int windows, int vocabulary) {
    var random = new SplittableRandom(SEED);
    var made = new ArrayList<Batch.Example>();
    for (int i = 0; i < windows; i++) {
      int length = 8 + random.nextInt(5);
      var numbers = random.ints(length, 0, vocabulary).toArray();
      var cases = random.ints(length, 0, 10).toArray();
      var answers = new int[length][];
      for (int at = 0; at < length; at++) {
        answers[at] = new int[] {random.nextInt(3), random.nextInt(2)};
      }
      made.add(new Batch.Example(new PiecedText.Input(numbers, cases, cases, cases), answers));
    }
    return made;
  }

  /// The share of words that it gets right after being trained on these alone.
  private static double overfit(Engine engine) throws IOException {
    var weights = MiniLm.weights(5, SEED);
    var examples = examples(32, 20_000);
    var rates = new AdamW.Rates(0.01, 1, 10, 3);
    var plan = new Training.Plan(40, 1.5e-4, 0.06, 128, 0.1f, rates, SEED);
    new Training(weights, HEADS, plan, line -> {}).run(engine, examples, round -> {});
    int right = 0;
    int all = 0;
    try (var manager = engine.newBaseManager();
        var network = new Network(manager, weights, HEADS, 0)) {
      for (var example : examples) {
        var batch = Batch.of(List.of(example), weights, HEADS);
        float[] scores = network.scores(manager, batch, false).toFloatArray();
        for (int at = 0; at < example.length(); at++) {
          right += best(scores, at * 5, 3) == example.answers()[at][0] ? 1 : 0;
          right += best(scores, at * 5 + 3, 2) == example.answers()[at][1] ? 1 : 0;
          all += 2;
        }
      }
    }
    return right / (double) all;
  }

  private static int best(float[] scores, int from, int size) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      best = scores[from + i] > scores[from + best] ? i : best;
    }
    return best;
  }
}

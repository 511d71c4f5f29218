package org.hearsay.lab.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hearsay.lab.encoder.onnx.Tensor;

/// All an encoder has learned, by name. Matrices stand as inputs × outputs.
///
/// @param frozen the table of pieces and that of positions, which are not trained
record Weights(Sizes sizes, Map<String, Tensor> frozen, Map<String, Tensor> trained) {

  static final String PIECES = "embeddings.pieces";
  static final String POSITIONS = "embeddings.positions";
  static final String CASES = "embeddings.cases";
  static final String HEADS = "heads";

  /// How far the weights of new heads are from zero at most.
  private static final double SPREAD = 0.035;

  static String layer(int number, String part) {
    return "layers." + number + "." + part;
  }

  Tensor tensor(String name) {
    var found = trained.containsKey(name) ? trained.get(name) : frozen.get(name);
    if (found == null) {
      throw new IllegalArgumentException("the encoder has no weights named " + name);
    }
    return found;
  }

  /// Adds what is ours: letter case, which counts for nothing at first, and heads.
  static void addOurs(Sizes sizes, Map<String, Tensor> trained, long seed) {
    trained.put(CASES, Tensor.zeros(sizes.cases(), sizes.width()));
    var random = new SplittableRandom(seed);
    trained.put(HEADS + ".weight", random(random, SPREAD, sizes.width(), sizes.outputs()));
    trained.put(HEADS + ".bias", Tensor.zeros(sizes.outputs()));
  }

  /// An encoder that has learned nothing, for tests.
  static Weights untrained(Sizes sizes, int pieces, int positions, long seed) {
    var random = new SplittableRandom(seed);
    var frozen = new LinkedHashMap<String, Tensor>();
    frozen.put(PIECES, random(random, 1, pieces, sizes.width()));
    frozen.put(POSITIONS, random(random, 1, positions, sizes.width()));
    var trained = new LinkedHashMap<String, Tensor>();
    norm(trained, "embeddings.norm", sizes.width());
    for (int i = 0; i < sizes.layers(); i++) {
      step(random, trained, layer(i, "attention"), sizes.width(), 3 * sizes.width());
      step(random, trained, layer(i, "attention.out"), sizes.width(), sizes.width());
      norm(trained, layer(i, "attention.norm"), sizes.width());
      step(random, trained, layer(i, "forward.in"), sizes.width(), sizes.inner());
      step(random, trained, layer(i, "forward.out"), sizes.inner(), sizes.width());
      norm(trained, layer(i, "forward.norm"), sizes.width());
    }
    addOurs(sizes, trained, seed);
    return new Weights(sizes, frozen, trained);
  }

  private static void step(
      SplittableRandom random, Map<String, Tensor> into, String name, int inputs, int outputs) {
    into.put(name + ".weight", random(random, Math.sqrt(3.0 / inputs), inputs, outputs));
    into.put(name + ".bias", Tensor.zeros(outputs));
  }

  private static void norm(Map<String, Tensor> into, String name, int width) {
    into.put(name + ".weight", Tensor.ones(width));
    into.put(name + ".bias", Tensor.zeros(width));
  }

  private static Tensor random(SplittableRandom random, double spread, int rows, int columns) {
    var values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((2 * random.nextDouble() - 1) * spread);
    }
    return new Tensor(new int[] {rows, columns}, values);
  }

  /// The names of all that is trained, in an order that never changes.
  List<String> names() {
    return List.copyOf(trained.keySet());
  }
}

package org.hearsay.lab.encoder;

import static org.hearsay.lab.encoder.CheckEncoder.HEADS;
import static org.hearsay.lab.encoder.CheckEncoder.SEED;

import ai.djl.engine.Engine;
import java.util.List;
import java.util.SplittableRandom;

/// Holds the gradients that PyTorch gives against what small changes of the weights do.
final class CheckSlopes {

  private CheckSlopes() {}

  /// The largest difference between a gradient and what a small change of the weight does, by the
  /// largest gradient of its tensor; memory is cleaned up in between, where DJL used to go wrong.
  static double error(Engine engine) {
    var weights = Weights.untrained(new Sizes(16, 2, 2, 32, 10, 5), 20, 16, SEED);
    fillCases(weights);
    var examples = CheckEncoder.examples(4, 20);
    List<float[]> gradients;
    try (var manager = engine.newBaseManager();
        var network = new Network(manager, weights, HEADS, 0);
        var collector = engine.newGradientCollector()) {
      var loss = network.loss(manager, Batch.of(examples, weights, HEADS), true);
      System.gc();
      collector.backward(loss);
      gradients = network.gradients();
    }
    double worst = 0;
    int i = 0;
    for (String name : weights.names()) {
      worst = Math.max(worst, error(engine, weights, name, gradients.get(i++), examples));
    }
    return worst;
  }

  static void fillCases(Weights weights) {
    var random = new SplittableRandom(SEED);
    float[] values = weights.tensor(Weights.CASES).values();
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextDouble() - 0.5);
    }
  }

  private static double error(
      Engine engine, Weights weights, String name, float[] gradient, List<Batch.Example> examples) {
    float[] values = weights.tensor(name).values();
    double largest = 1e-3;
    for (float one : gradient) {
      largest = Math.max(largest, Math.abs(one));
    }
    double worst = 0;
    for (int i = 0; i < values.length; i += Math.max(1, values.length / 5)) {
      float kept = values[i];
      float far = 5e-3f;
      values[i] = kept + far;
      double up = loss(engine, weights, examples);
      values[i] = kept - far;
      double down = loss(engine, weights, examples);
      values[i] = kept;
      worst = Math.max(worst, Math.abs((up - down) / (2 * far) - gradient[i]) / largest);
    }
    return worst;
  }

  private static double loss(Engine engine, Weights weights, List<Batch.Example> examples) {
    try (var manager = engine.newBaseManager();
        var network = new Network(manager, weights, HEADS, 0)) {
      return network.loss(manager, Batch.of(examples, weights, HEADS), false).getFloat();
    }
  }
}

package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.learn.LinearScorer;

/// Trains a [LinearScorer]: for each threshold a logistic regression by AdaGrad (Duchi, Hazan and
/// Singer 2011), its weights averaged over the rounds. No library in use here fits sparse hashed
/// features to an ordinal scale. Thresholds are trained side by side and share nothing, so the
/// result does not depend on the number of cores.
final class OrdinalTrainer {

  /// @param slots hashed features, a power of two
  /// @param rounds passes over the examples
  /// @param rate AdaGrad's step
  /// @param decay pull of active weights towards 0
  /// @param meanShare how much of the mean is in the answer, see [LinearScorer]
  record Settings(int slots, int rounds, double rate, double decay, double meanShare) {}

  /// One event: its active slots and its gold value.
  record Example(int[] slots, double gold) {}

  private static final double[] THRESHOLDS = {
    -2.5, -1.9, -1, -0.3, 0.3, 1, 1.5, 2, 2.4, 2.75, 2.95
  };

  private final Settings settings;

  OrdinalTrainer(Settings settings) {
    this.settings = settings;
  }

  LinearScorer train(List<Example> examples) {
    var weights = new float[THRESHOLDS.length][];
    IntStream.range(0, THRESHOLDS.length)
        .parallel()
        .forEach(k -> weights[k] = train(examples, THRESHOLDS[k]));
    return new LinearScorer(values(examples), settings.meanShare, weights);
  }

  private float[] train(List<Example> examples, double threshold) {
    var weights = new float[settings.slots];
    var squares = new float[settings.slots];
    var sum = new double[settings.slots];
    var order = new ArrayList<>(examples);
    var shuffle = new Random(7);
    for (int round = 0; round < settings.rounds; round++) {
      Collections.shuffle(order, shuffle);
      order.forEach(example -> step(example, threshold, weights, squares));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weights[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      weights[i] = (float) (sum[i] / settings.rounds);
    }
    return weights;
  }

  private void step(Example example, double threshold, float[] weights, float[] squares) {
    double score = 0;
    for (int slot : example.slots) {
      score += weights[slot];
    }
    double error = 1 / (1 + Math.exp(-score)) - (example.gold > threshold ? 1 : 0);
    for (int slot : example.slots) {
      double gradient = error + settings.decay * weights[slot];
      squares[slot] += (float) (gradient * gradient);
      weights[slot] -= (float) (settings.rate * gradient / (Math.sqrt(squares[slot]) + 1e-6));
    }
  }

  /// The median gold value between each two thresholds.
  private static double[] values(List<Example> examples) {
    var values = new double[THRESHOLDS.length + 1];
    for (int k = 0; k < values.length; k++) {
      double low = k == 0 ? Double.NEGATIVE_INFINITY : THRESHOLDS[k - 1];
      double high = k == THRESHOLDS.length ? Double.POSITIVE_INFINITY : THRESHOLDS[k];
      double[] inside =
          examples.stream()
              .mapToDouble(Example::gold)
              .filter(gold -> gold > low && gold <= high)
              .sorted()
              .toArray();
      values[k] =
          inside.length > 0
              ? inside[inside.length / 2]
              : Arrays.stream(new double[] {low, high})
                  .filter(Double::isFinite)
                  .average()
                  .orElse(0);
    }
    return values;
  }
}

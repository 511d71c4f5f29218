package org.hearsay.lab.encoder;

import java.util.ArrayList;
import java.util.List;

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019): moves each weight by the
/// mean of its gradients over the root of their mean square.
///
/// What is ours and new learns faster than what is pretrained: heads and the table of letter
/// case. Matrices decay; what is added or scales does not.
final class AdamW {

  private static final double BETA_1 = 0.9;
  private static final double BETA_2 = 0.999;
  private static final double EPSILON = 1e-8;

  /// How fast it learns.
  ///
  /// @param decay share of a weight that is lost at rate 1
  /// @param clip the greatest length of all gradients together
  /// @param heads how much faster the heads learn
  /// @param cases how much faster the table of letter case learns
  record Rates(double decay, double clip, double heads, double cases) {

    double of(String name) {
      if (name.startsWith(Weights.HEADS)) {
        return heads;
      }
      return name.equals(Weights.CASES) ? cases : 1;
    }
  }

  private final Rates rates;
  private final List<float[]> means = new ArrayList<>();
  private final List<float[]> squares = new ArrayList<>();
  private int steps;

  AdamW(Weights weights, Rates rates) {
    this.rates = rates;
    for (var tensor : weights.trained().values()) {
      means.add(new float[tensor.values().length]);
      squares.add(new float[tensor.values().length]);
    }
  }

  /// Moves the weights; leaves them alone and says false where the gradients are not finite.
  boolean step(Weights weights, List<float[]> gradients, double rate) {
    double length = Math.sqrt(gradients.stream().mapToDouble(AdamW::square).sum());
    if (!Double.isFinite(length)) {
      return false;
    }
    steps++;
    float shrink = (float) Math.min(1, rates.clip() / (length + 1e-6));
    int i = 0;
    for (String name : weights.names()) {
      boolean decays = name.endsWith(".weight") && !name.contains("norm");
      double own = rate * rates.of(name);
      float[] values = weights.tensor(name).values();
      move(values, gradients.get(i), i, shrink, own, decays ? own * rates.decay() : 0);
      i++;
    }
    return true;
  }

  private static double square(float[] gradient) {
    double sum = 0;
    for (float one : gradient) {
      sum += (double) one * one;
    }
    return sum;
  }

  private void move(float[] values, float[] slope, int at, float shrink, double rate, double lost) {
    float[] mean = means.get(at);
    float[] square = squares.get(at);
    float pace = (float) (rate / (1 - Math.pow(BETA_1, steps)));
    float root = (float) (1 / Math.sqrt(1 - Math.pow(BETA_2, steps)));
    float kept = (float) (1 - lost);
    for (int i = 0; i < values.length; i++) {
      float gradient = slope[i] * shrink;
      mean[i] = (float) BETA_1 * mean[i] + (float) (1 - BETA_1) * gradient;
      square[i] = (float) BETA_2 * square[i] + (float) (1 - BETA_2) * gradient * gradient;
      float far = (float) Math.sqrt(square[i]) * root + (float) EPSILON;
      values[i] = values[i] * kept - pace * mean[i] / far;
    }
  }
}

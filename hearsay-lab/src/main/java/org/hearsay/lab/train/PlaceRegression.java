package org.hearsay.lab.train;

import java.util.List;

/// Logistic regression by Newton's method, drawn towards weights set beforehand: a sign that the
/// text says little of stays where it was set.
final class PlaceRegression {

  private static final int STEPS = 12;

  /// One sighting: its signs and whether a place is meant.
  record Example(double[] signs, boolean place, double weight) {}

  private final double[] set;
  private final double pull;

  /// @param set the weights that are returned where no text speaks against them
  /// @param pull how strongly they draw, as a number of examples
  PlaceRegression(double[] set, double pull) {
    this.set = set.clone();
    this.pull = pull;
  }

  double[] fit(List<Example> examples) {
    int size = set.length;
    double[] weights = set.clone();
    for (int step = 0; step < STEPS; step++) {
      var slope = new double[size];
      var curve = new double[size][size];
      for (int i = 0; i < size; i++) {
        slope[i] = pull * (set[i] - weights[i]);
        curve[i][i] = pull;
      }
      for (var example : examples) {
        add(example, weights, slope, curve);
      }
      weights = step(examples, weights, solve(curve, slope));
    }
    return weights;
  }

  /// As far along `change` as makes the fit better; not at all where nothing does.
  private double[] step(List<Example> examples, double[] weights, double[] change) {
    double now = loss(examples, weights);
    for (double share = 1; share > 1e-3; share /= 2) {
      double[] next = weights.clone();
      for (int i = 0; i < next.length; i++) {
        next[i] += share * change[i];
      }
      if (loss(examples, next) < now) {
        return next;
      }
    }
    return weights;
  }

  private double loss(List<Example> examples, double[] weights) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      loss += pull / 2 * (weights[i] - set[i]) * (weights[i] - set[i]);
    }
    for (var example : examples) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * example.signs()[i];
      }
      double off = example.place() ? -sum : sum;
      loss += example.weight() * (Math.max(0, off) + Math.log1p(Math.exp(-Math.abs(off))));
    }
    return loss;
  }

  private static void add(Example example, double[] weights, double[] slope, double[][] curve) {
    double[] x = example.signs();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    double chance = 1 / (1 + Math.exp(-sum));
    double error = example.weight() * ((example.place() ? 1 : 0) - chance);
    double spread = example.weight() * Math.max(1e-4, chance * (1 - chance));
    for (int i = 0; i < x.length; i++) {
      if (x[i] != 0) {
        slope[i] += error * x[i];
        for (int k = 0; k < x.length; k++) {
          curve[i][k] += spread * x[i] * x[k];
        }
      }
    }
  }

  /// Gaussian elimination; the matrix is positive definite.
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] value = right.clone();
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double share = matrix[row][i] / matrix[i][i];
        for (int k = i; k < size; k++) {
          matrix[row][k] -= share * matrix[i][k];
        }
        value[row] -= share * value[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        value[i] -= matrix[i][k] * value[k];
      }
      value[i] /= matrix[i][i];
    }
    return value;
  }
}

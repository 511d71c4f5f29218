package org.hearsay.learn;

/// How likely each label is at each position of a sequence, and each pair of neighbouring labels,
/// over all chains of labels that may be (forward and backward sums, Rabiner 1989). Exponentials
/// are those of [StrictMath], the same on every machine.
final class LabelOdds {

  private final LabelChain chain;
  private final int n;
  private final int rows;

  /// Of each label after each other; the last row is the start.
  private final double[] after;

  private final double[] here;
  private final double[] forward;
  private final double[] backward;
  private final double[] totals;

  /// @param scores one row of label scores a position
  /// @param steps scores of label after label; the last row is the start
  LabelOdds(LabelChain chain, float[] scores, int rows, float[] steps) {
    this.chain = chain;
    this.rows = rows;
    n = chain.size();
    after = new double[steps.length];
    here = new double[rows * n];
    forward = new double[rows * n];
    backward = new double[rows * n];
    totals = new double[rows];
    raise(scores, steps);
    forward();
    backward();
  }

  private void raise(float[] scores, float[] steps) {
    for (int i = 0; i < after.length; i++) {
      after[i] = chain.allows(i / n, i % n) ? StrictMath.exp(steps[i]) : 0;
    }
    for (int row = 0; row < rows; row++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < n; label++) {
        top = Math.max(top, scores[row * n + label]);
      }
      for (int label = 0; label < n; label++) {
        here[row * n + label] = StrictMath.exp(scores[row * n + label] - top);
      }
    }
  }

  private void forward() {
    for (int row = 0; row < rows; row++) {
      for (int label = 0; label < n; label++) {
        double sum = row == 0 ? after[n * n + label] : 0;
        for (int before = 0; row > 0 && before < n; before++) {
          sum += forward[(row - 1) * n + before] * after[before * n + label];
        }
        forward[row * n + label] = sum * here[row * n + label];
        totals[row] += forward[row * n + label];
      }
      for (int label = 0; label < n; label++) {
        forward[row * n + label] /= totals[row];
      }
    }
  }

  private void backward() {
    for (int row = rows - 1; row >= 0; row--) {
      for (int label = 0; label < n; label++) {
        double sum = row == rows - 1 ? 1 : 0;
        for (int next = 0; row < rows - 1 && next < n; next++) {
          sum += after[label * n + next] * ahead(row + 1, next);
        }
        backward[row * n + label] = sum;
      }
    }
  }

  private double ahead(int row, int label) {
    return here[row * n + label] * backward[row * n + label] / totals[row];
  }

  /// How likely a label is at a position, 0 to 1.
  double of(int row, int label) {
    return forward[row * n + label] * backward[row * n + label];
  }

  /// How likely a label is at a position after another one, 0 to 1.
  ///
  /// @param before the number of labels where `row` is 0
  double of(int row, int before, int label) {
    if (row == 0) {
      return before == n ? of(0, label) : 0;
    }
    return before == n
        ? 0
        : forward[(row - 1) * n + before] * after[before * n + label] * ahead(row, label);
  }
}

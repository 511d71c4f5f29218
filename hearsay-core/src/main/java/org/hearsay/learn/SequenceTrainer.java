package org.hearsay.learn;

import java.util.List;
import java.util.SplittableRandom;

/// Learns a [SequenceModel] by the averaged structured perceptron (Collins 2002): sequences are
/// labelled one by one in a seeded order, and where the labels are wrong the weights of the right
/// ones rise and of the wrong ones sink. The weights kept are the mean over all steps. The same
/// input gives the same model to the byte.
public final class SequenceTrainer {

  /// One sequence with its right labels, as indices.
  ///
  /// @param weight how often it counts in a round; 1 is usual
  public record Sample(FeatureRows rows, int[] gold, float weight) {}

  /// By how much right labels must win while learning (Taskar et al. 2004, "Max-margin Markov
  /// networks").
  private static final float MARGIN = 4;

  private final LabelChain chain;
  private final int buckets;
  private final float[] weights;
  private final double[] sums;
  private final float[] steps;
  private final double[] stepSums;
  private long clock = 1;

  /// @param labels in the BIO scheme, `O` among them
  /// @param bits features share 2^bits buckets
  public SequenceTrainer(List<String> labels, int bits) {
    chain = new LabelChain(labels);
    buckets = 1 << bits;
    weights = new float[buckets * chain.size()];
    sums = new double[weights.length];
    steps = new float[(chain.size() + 1) * chain.size()];
    stepSums = new double[steps.length];
  }

  /// @param rounds passes over all samples
  /// @param dropout share of features left out at random in each step, so that no one feature is
  ///     leaned on alone (0 to 1)
  public SequenceModel train(List<Sample> samples, int rounds, double dropout, long seed) {
    var random = new SplittableRandom(seed);
    var order = new int[samples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int at : order) {
        learn(samples.get(at), dropout, random);
        clock++;
      }
    }
    return average();
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  private void learn(Sample sample, double dropout, SplittableRandom random) {
    var rows = sample.rows();
    int n = chain.size();
    var kept = keep(rows, dropout, random);
    var scores = new float[rows.rows() * n];
    for (int row = 0; row < rows.rows(); row++) {
      for (int at = rows.start(row); at < rows.end(row); at++) {
        if (kept[at]) {
          int base = base(rows.feature(at));
          for (int label = 0; label < n; label++) {
            scores[row * n + label] += weights[base + label];
          }
        }
      }
    }
    for (int row = 0; row < rows.rows(); row++) {
      for (int label = 0; label < n; label++) {
        scores[row * n + label] += label == sample.gold()[row] ? 0 : MARGIN;
      }
    }
    var guess = chain.best(scores, rows.rows(), steps);
    for (int row = 0; row < rows.rows(); row++) {
      correct(sample, guess, row, kept);
    }
  }

  private static boolean[] keep(FeatureRows rows, double dropout, SplittableRandom random) {
    var kept = new boolean[rows.rows() == 0 ? 0 : rows.end(rows.rows() - 1)];
    int threshold = (int) Math.round(dropout * (1 << 16));
    for (int i = 0; i < kept.length; ) {
      long bits = random.nextLong();
      for (int part = 0; part < 4 && i < kept.length; part++) {
        kept[i++] = (bits & 0xFFFF) >= threshold;
        bits >>>= 16;
      }
    }
    return kept;
  }

  private void correct(Sample sample, int[] guess, int row, boolean[] kept) {
    int n = chain.size();
    int right = sample.gold()[row];
    int wrong = guess[row];
    int rightBefore = row == 0 ? n : sample.gold()[row - 1];
    int wrongBefore = row == 0 ? n : guess[row - 1];
    if (right != wrong || rightBefore != wrongBefore) {
      move(steps, stepSums, rightBefore * n + right, sample.weight());
      move(steps, stepSums, wrongBefore * n + wrong, -sample.weight());
    }
    if (right == wrong) {
      return;
    }
    var rows = sample.rows();
    for (int at = rows.start(row); at < rows.end(row); at++) {
      if (kept[at]) {
        int base = base(rows.feature(at));
        move(weights, sums, base + right, sample.weight());
        move(weights, sums, base + wrong, -sample.weight());
      }
    }
  }

  private int base(int feature) {
    return (feature & (buckets - 1)) * chain.size();
  }

  private void move(float[] values, double[] totals, int at, float by) {
    values[at] += by;
    totals[at] += (double) by * clock;
  }

  private SequenceModel average() {
    var mean = new float[weights.length];
    float top = 1e-6f;
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (weights[i] - sums[i] / clock);
      top = Math.max(top, Math.abs(mean[i]));
    }
    var means = new float[steps.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (float) (steps[i] - stepSums[i] / clock);
    }
    float scale = top / 127;
    var bytes = new byte[mean.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(mean[i] / scale);
    }
    return SequenceModel.of(chain, bytes, means, scale);
  }
}

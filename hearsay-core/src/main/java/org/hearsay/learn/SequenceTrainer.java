package org.hearsay.learn;

import java.util.List;
import java.util.SplittableRandom;

/// Learns a [SequenceModel] as a conditional random field (Lafferty et al. 2001): sequences are
/// looked at one by one in a seeded order, and the weights of the right labels rise by as much as
/// they were not yet likely, while those of the others sink. Each weight moves the less the more it
/// has moved (AdaGrad, Duchi et al. 2011). The weights kept are the mean over the later rounds. The
/// same input gives the same model to the byte.
public final class SequenceTrainer {

  /// One sequence with its right labels, as indices.
  ///
  /// @param weight how much it counts; 1 is usual
  public record Sample(FeatureRows rows, int[] gold, float weight) {}

  private static final float RATE = 0.1f;

  /// As if a weight had moved by so much before, squared: the first moves are not too large.
  private static final float FLOOR = 0.1f;

  private static final float STEP_FLOOR = 1;

  /// A label that misses what is right by less is let be.
  private static final double SURE = 1e-3;

  private final LabelChain chain;
  private final int buckets;
  private final float[] weights;
  private final float[] moved;
  private final float[] steps;
  private final float[] stepsMoved;
  private final float[] sums;
  private final float[] stepSums;

  /// @param labels in the BIO scheme, `O` among them
  /// @param bits features share 2^bits buckets
  public SequenceTrainer(List<String> labels, int bits) {
    chain = new LabelChain(labels);
    buckets = 1 << bits;
    weights = new float[buckets * chain.size()];
    moved = new float[weights.length];
    steps = new float[(chain.size() + 1) * chain.size()];
    stepsMoved = new float[steps.length];
    sums = new float[weights.length];
    stepSums = new float[steps.length];
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
      }
      if (round >= rounds / 2) {
        add(weights, sums);
        add(steps, stepSums);
      }
    }
    return model(rounds - rounds / 2);
  }

  private static void add(float[] values, float[] sums) {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
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
    var kept = keep(sample.rows(), dropout, random);
    int rows = sample.rows().rows();
    var odds = new LabelOdds(chain, scores(sample.rows(), kept), rows, steps);
    learnSteps(sample, odds);
    for (int row = 0; row < rows; row++) {
      learn(sample, odds, row, kept);
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

  private float[] scores(FeatureRows rows, boolean[] kept) {
    int n = chain.size();
    var scores = new float[rows.rows() * n];
    for (int row = 0; row < rows.rows(); row++) {
      for (int at = rows.start(row); at < rows.end(row); at++) {
        int base = base(rows.feature(at));
        for (int label = 0; kept[at] && label < n; label++) {
          scores[row * n + label] += weights[base + label];
        }
      }
    }
    return scores;
  }

  private void learnSteps(Sample sample, LabelOdds odds) {
    int n = chain.size();
    var by = new float[steps.length];
    for (int row = 0; row < sample.gold().length; row++) {
      int before = row == 0 ? n : sample.gold()[row - 1];
      by[before * n + sample.gold()[row]] += 1;
      for (int i = 0; i < by.length; i++) {
        by[i] -= (float) odds.of(row, i / n, i % n);
      }
    }
    for (int i = 0; i < by.length; i++) {
      if (chain.allows(i / n, i % n)) {
        move(steps, stepsMoved, i, by[i] * sample.weight(), STEP_FLOOR);
      }
    }
  }

  private void learn(Sample sample, LabelOdds odds, int row, boolean[] kept) {
    var by = new float[chain.size()];
    boolean sure = true;
    for (int label = 0; label < by.length; label++) {
      double missing = (label == sample.gold()[row] ? 1 : 0) - odds.of(row, label);
      if (Math.abs(missing) >= SURE) {
        by[label] = (float) missing * sample.weight();
        sure = false;
      }
    }
    var rows = sample.rows();
    for (int at = rows.start(row); !sure && at < rows.end(row); at++) {
      int base = base(rows.feature(at));
      for (int label = 0; kept[at] && label < by.length; label++) {
        if (by[label] != 0) {
          move(weights, moved, base + label, by[label], FLOOR);
        }
      }
    }
  }

  private int base(int feature) {
    return (feature & (buckets - 1)) * chain.size();
  }

  private static void move(float[] values, float[] moved, int at, float by, float floor) {
    moved[at] += by * by;
    values[at] += RATE * by / (float) Math.sqrt(moved[at] + floor);
  }

  private SequenceModel model(int summed) {
    float top = 1e-6f;
    for (float sum : sums) {
      top = Math.max(top, Math.abs(sum));
    }
    float scale = top / 127;
    var bytes = new byte[sums.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(sums[i] / scale);
    }
    var means = stepSums.clone();
    for (int i = 0; i < means.length; i++) {
      means[i] /= summed;
    }
    return SequenceModel.of(chain, bytes, means, scale / summed);
  }
}

package org.hearsay.learn;

import java.util.List;

/// What each feature weighs for each label, as whole numbers from −128 to 127.
///
/// The weights of a feature lie together: to fetch them takes longer than to add them up.
public final class LabelWeights {

  static final int LANES = 8;

  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /// Features whose weights fit in one lane's sum.
  private static final int MOST = 256;

  /// For each feature and eight labels, their weights raised by 128, lowest byte first.
  private final long[] raised;

  private final int labels;

  /// How many eights of labels there are.
  private final int eights;

  private final int mask;

  LabelWeights(long[] raised, int labels) {
    this.raised = raised;
    this.labels = labels;
    eights = eights(labels);
    mask = raised.length / eights - 1;
  }

  static int eights(int labels) {
    return (labels + LANES - 1) / LANES;
  }

  /// The weights of several models with equally many features, side by side: the labels of the
  /// first, then those of the second, and so on.
  public static LabelWeights beside(List<SequenceModel> models) {
    int labels = models.stream().mapToInt(model -> model.labels().size()).sum();
    int features = models.getFirst().weights().features();
    var raised = new long[features * eights(labels)];
    int first = 0;
    for (var model : models) {
      var weights = model.weights();
      for (int feature = 0; feature < features; feature++) {
        for (int label = 0; label < weights.labels; label++) {
          int at = feature * eights(labels) + (first + label) / LANES;
          raised[at] |= (long) weights.raised(feature, label) << (first + label) % LANES * 8;
        }
      }
      first += weights.labels;
    }
    return new LabelWeights(raised, labels);
  }

  int features() {
    return mask + 1;
  }

  /// One weight raised by 128.
  int raised(int feature, int label) {
    return (int) (raised[feature * eights + label / LANES] >>> label % LANES * 8) & 0xFF;
  }

  /// What the features of each row weigh for each label, row after row.
  public int[] sums(FeatureRows rows) {
    return sums(rows, 0, labels);
  }

  /// The same for the labels `first` (in) to `last` (out) alone.
  public int[] sums(FeatureRows rows, int first, int last) {
    var sums = new int[rows.rows() * (last - first)];
    for (int row = 0; row < rows.rows(); row++) {
      for (int from = rows.start(row); from < rows.end(row); from += MOST) {
        int to = Math.min(from + MOST, rows.end(row));
        for (int eight = first / LANES; eight * LANES < last; eight++) {
          int base = row * (last - first) - first;
          int low = Math.max(first, eight * LANES);
          add(rows.features(), from, to, sums, base, low, Math.min(last, (eight + 1) * LANES));
        }
      }
    }
    return sums;
  }

  /// Adds the weights of some features, of the labels `low` to `high`, all of one eight: as bytes
  /// without sign in lanes of sixteen bits, four even ones and four odd ones.
  private void add(int[] features, int from, int to, int[] sums, int base, int low, int high) {
    int eight = low / LANES;
    long even = 0;
    long odd = 0;
    for (int at = from; at < to; at++) {
      long weights = raised[(features[at] & mask) * eights + eight];
      even += weights & EVEN;
      odd += weights >>> 8 & EVEN;
    }
    int zero = (to - from) * 128;
    for (int label = low; label < high; label++) {
      long lanes = (label & 1) == 0 ? even : odd;
      sums[base + label] += (int) (lanes >>> label % LANES / 2 * 16 & 0xFFFF) - zero;
    }
  }
}

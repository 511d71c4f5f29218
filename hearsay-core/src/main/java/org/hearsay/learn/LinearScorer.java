package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Features in, a number out: a linear model of how the number is distributed.
///
/// For each of a few thresholds a logistic regression over hashed features gives the chance
/// that the number lies above it (Frank and Hall 2001, A Simple Approach to Ordinal
/// Classification). The answer lies between the median and the mean of that distribution: the
/// median errs least where answers heap up at both ends of a scale, the mean orders doubtful
/// cases best.
public final class LinearScorer {

  private static final int MAGIC = 0x48534C31;

  private final int slots;
  private final double[] values;
  private final double meanShare;
  private final float[][] weights;

  /// @param values the value of each bin, ascending; one more than there are thresholds
  /// @param meanShare how much of the mean is in the answer, 0–1
  /// @param weights for each threshold, a weight for each slot; slots are a power of two
  public LinearScorer(double[] values, double meanShare, float[][] weights) {
    if (weights.length != values.length - 1 || weights.length == 0) {
      throw new IllegalArgumentException(
          "expected one threshold fewer than values, found "
              + weights.length
              + " and "
              + values.length);
    }
    this.slots = weights[0].length;
    this.values = values.clone();
    this.meanShare = meanShare;
    this.weights = weights;
  }

  /// The slot of `feature` among `slots`, as trainers need it.
  public static int slot(String feature, int slots) {
    return Hashing.slot(feature, slots);
  }

  /// The slots of `features`, each once, in ascending order.
  public static int[] slots(Collection<String> features, int slots) {
    return features.stream()
        .mapToInt(name -> Hashing.slot(name, slots))
        .sorted()
        .distinct()
        .toArray();
  }

  public double score(List<String> features) {
    return score(slots(features, slots));
  }

  private double score(int[] active) {
    double above = 1;
    double mean = 0;
    double median = values[values.length - 1];
    boolean found = false;
    for (int k = 0; k < values.length; k++) {
      double next = k < weights.length ? Math.min(above, chance(weights[k], active)) : 0;
      mean += (above - next) * values[k];
      if (!found && next < 0.5) {
        median = values[k];
        found = true;
      }
      above = next;
    }
    return meanShare * mean + (1 - meanShare) * median;
  }

  private static double chance(float[] weights, int[] active) {
    double sum = 0;
    for (int slot : active) {
      sum += weights[slot];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Reads what [#write] wrote.
  public static LinearScorer read(InputStream packed) throws IOException {
    var in = new DataInputStream(new GZIPInputStream(packed));
    if (in.readInt() != MAGIC) {
      throw new IOException("expected a linear scorer, found another file");
    }
    int slots = in.readInt();
    double meanShare = in.readDouble();
    var values = new double[in.readInt()];
    for (int k = 0; k < values.length; k++) {
      values[k] = in.readDouble();
    }
    var weights = new float[values.length - 1][slots];
    for (float[] row : weights) {
      float scale = in.readFloat();
      for (int i = 0; i < slots; i++) {
        row[i] = in.readByte() * scale;
      }
    }
    return new LinearScorer(values, meanShare, weights);
  }

  /// Writes the model in one byte a weight; reading it back loses what a byte cannot hold.
  public void write(OutputStream packed) throws IOException {
    try (var zipped = new GZIPOutputStream(packed);
        var out = new DataOutputStream(zipped)) {
      out.writeInt(MAGIC);
      out.writeInt(slots);
      out.writeDouble(meanShare);
      out.writeInt(values.length);
      for (double value : values) {
        out.writeDouble(value);
      }
      for (float[] row : weights) {
        float scale = largest(row) / 127;
        out.writeFloat(scale);
        for (float weight : row) {
          out.writeByte(scale == 0 ? 0 : Math.round(weight / scale));
        }
      }
    }
  }

  private static float largest(float[] row) {
    float most = 0;
    for (float weight : row) {
      most = Math.max(most, Math.abs(weight));
    }
    return most;
  }
}

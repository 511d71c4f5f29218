package org.hearsay.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A learned labeller of sequences: features in, labels out. Linear, with a weight for each feature
/// and label and for each pair of neighbouring labels, as a [SequenceTrainer] learns them; given
// are
/// the labels of the best chain (Viterbi 1967).
///
/// Features share 2ⁿ buckets (Weinberger et al. 2009, "Feature hashing"); a weight is one byte.
/// Immutable; one instance serves many threads.
public final class SequenceModel {

  private static final int MAGIC = 0x48534532; // "HSE2"

  private static final int LANES = 8;
  /// What ends the weights that are written: they were once read by eights.
  private static final long RAISED_ZEROS = 0x8080808080808080L;

  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /// Features whose weights fit in one lane's sum.
  private static final int MOST = 256;

  private final LabelChain chain;
  /// For each feature and eight labels, their weights raised by 128, lowest byte first.
  private final long[] raised;

  private final float[] steps;
  private final float scale;

  /// How many eights of labels there are.
  private final int eights;

  private final int mask;

  private SequenceModel(LabelChain chain, float[] steps, float scale, long[] raised) {
    this.chain = chain;
    this.steps = steps;
    this.scale = scale;
    this.raised = raised;
    eights = eights(chain);
    mask = raised.length / eights - 1;
  }

  private static int eights(LabelChain chain) {
    return (chain.size() + LANES - 1) / LANES;
  }

  static SequenceModel of(LabelChain chain, byte[] weights, float[] steps, float scale) {
    var bytes = Arrays.copyOf(weights, weights.length + LANES);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= (byte) 0x80;
    }
    return new SequenceModel(chain, steps, scale, raised(chain, ByteBuffer.wrap(bytes)));
  }

  /// Weights raised by 128, those of a feature one after the other, and eight bytes more.
  private static long[] raised(LabelChain chain, ByteBuffer bytes) {
    var in = bytes.order(ByteOrder.LITTLE_ENDIAN);
    int n = chain.size();
    var raised = new long[(in.limit() - LANES) / n * eights(chain)];
    for (int i = 0, at = 0; i < raised.length; at += n) {
      for (int label = 0; label < n; label += LANES) {
        raised[i++] = in.getLong(at + label);
      }
    }
    return raised;
  }

  public List<String> labels() {
    return chain.labels();
  }

  /// The best label for each row, as an index of [#labels].
  public int[] label(FeatureRows rows) {
    return label(sums(rows));
  }

  /// The best label for each row of sums, or of several sums added up.
  public int[] label(int[] sums) {
    int n = chain.size();
    var scores = new float[sums.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sums[i] * scale;
    }
    return chain.best(scores, scores.length / n, steps);
  }

  /// What the features of each row weigh for each label, row after row.
  public int[] sums(FeatureRows rows) {
    var sums = new int[rows.rows() * chain.size()];
    for (int row = 0; row < rows.rows(); row++) {
      for (int from = rows.start(row); from < rows.end(row); from += MOST) {
        int to = Math.min(from + MOST, rows.end(row));
        for (int eight = 0; eight < eights; eight++) {
          add(rows.features(), from, to, eight, sums, row * chain.size());
        }
      }
    }
    return sums;
  }

  /// Adds the weights of some features, of eight labels at a time: as bytes without sign in lanes
  /// of sixteen bits, four even ones and four odd ones.
  private void add(int[] features, int from, int to, int eight, int[] sums, int base) {
    long even = 0;
    long odd = 0;
    for (int at = from; at < to; at++) {
      long weights = raised[(features[at] & mask) * eights + eight];
      even += weights & EVEN;
      odd += weights >>> 8 & EVEN;
    }
    int zero = (to - from) * 128;
    int labels = Math.min(LANES, chain.size() - eight * LANES);
    for (int label = 0; label < labels; label++) {
      long lanes = (label & 1) == 0 ? even : odd;
      sums[base + eight * LANES + label] += (int) (lanes >>> label / 2 * 16 & 0xFFFF) - zero;
    }
  }

  /// Writes the model; the same model gives the same bytes.
  public void write(OutputStream out) throws IOException {
    var bytes = new DataOutputStream(out);
    bytes.writeInt(MAGIC);
    bytes.writeInt(chain.size());
    for (String label : chain.labels()) {
      bytes.writeUTF(label);
    }
    bytes.writeFloat(scale);
    for (float step : steps) {
      bytes.writeFloat(step);
    }
    int n = chain.size();
    bytes.writeInt(raised.length / eights * n + LANES);
    for (int i = 0; i < raised.length; i += eights) {
      for (int label = 0; label < n; label++) {
        bytes.writeByte((int) (raised[i + label / LANES] >>> label % LANES * 8));
      }
    }
    bytes.writeLong(RAISED_ZEROS);
    bytes.flush();
  }

  /// Reads what [#write] wrote, in one sweep: the weights are not packed, as a jar packs them.
  public static SequenceModel read(ByteBuffer in) throws IOException {
    if (in.getInt() != MAGIC) {
      throw new IOException("expected a sequence model of Hearsay (HSE2), found something else");
    }
    var labels = new ArrayList<String>();
    for (int left = in.getInt(); left > 0; left--) {
      var name = new byte[in.getShort()];
      in.get(name);
      labels.add(new String(name, StandardCharsets.UTF_8));
    }
    float scale = in.getFloat();
    var steps = new float[(labels.size() + 1) * labels.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.getFloat();
    }
    var chain = new LabelChain(labels);
    var weights = in.slice(in.position() + Integer.BYTES, in.getInt());
    in.position(in.position() + weights.limit());
    return new SequenceModel(chain, steps, scale, raised(chain, weights));
  }
}

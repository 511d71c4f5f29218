package org.hearsay.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int LANES = 8;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /// Features whose weights fit in one lane's sum.
  private static final int MOST = 256;

  private final LabelChain chain;
  /// The weights raised by 128, with room for a last read of eight.
  private final byte[] raised;

  private final float[] steps;
  private final float scale;
  private final int mask;

  private SequenceModel(LabelChain chain, float[] steps, float scale, byte[] raised) {
    this.chain = chain;
    this.steps = steps;
    this.scale = scale;
    this.raised = raised;
    mask = (raised.length - LANES) / chain.size() - 1;
  }

  static SequenceModel of(LabelChain chain, byte[] weights, float[] steps, float scale) {
    var raised = Arrays.copyOf(weights, weights.length + LANES);
    for (int i = 0; i < raised.length; i++) {
      raised[i] ^= (byte) 0x80;
    }
    return new SequenceModel(chain, steps, scale, raised);
  }

  public List<String> labels() {
    return chain.labels();
  }

  /// The best label for each row, as an index of [#labels].
  public int[] label(FeatureRows rows) {
    int n = chain.size();
    var scores = new float[rows.rows() * n];
    var sums = new int[(n + LANES - 1) / LANES * LANES];
    for (int row = 0; row < rows.rows(); row++) {
      Arrays.fill(sums, 0);
      for (int from = rows.start(row); from < rows.end(row); from += MOST) {
        add(rows, from, Math.min(from + MOST, rows.end(row)), sums);
      }
      for (int label = 0; label < n; label++) {
        scores[row * n + label] = sums[label] * scale;
      }
    }
    return chain.best(scores, rows.rows(), steps);
  }

  /// Adds the weights of some features, of eight labels at a time: as bytes without sign in lanes
  /// of sixteen bits, four even ones and four odd ones.
  private void add(FeatureRows rows, int from, int to, int[] sums) {
    int n = chain.size();
    for (int first = 0; first < n; first += LANES) {
      long even = 0;
      long odd = 0;
      for (int at = from; at < to; at++) {
        long eight = (long) EIGHT.get(raised, (rows.feature(at) & mask) * n + first);
        even += eight & EVEN;
        odd += eight >>> 8 & EVEN;
      }
      int zero = (to - from) * 128;
      for (int lane = 0; lane < LANES; lane += 2) {
        sums[first + lane] += (int) (even >>> lane * 8 & 0xFFFF) - zero;
        sums[first + lane + 1] += (int) (odd >>> lane * 8 & 0xFFFF) - zero;
      }
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
    bytes.writeInt(raised.length);
    bytes.write(raised);
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
    var raised = new byte[in.getInt()];
    in.get(raised);
    return new SequenceModel(new LabelChain(labels), steps, scale, raised);
  }
}

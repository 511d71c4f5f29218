package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A learned labeller of sequences: features in, labels out. Linear, with a weight for each feature
/// and label and for each pair of neighbouring labels (Collins 2002, "Discriminative training
/// methods for hidden Markov models").
///
/// Features share 2ⁿ buckets (Weinberger et al. 2009, "Feature hashing"); a weight is one byte.
/// Immutable; one instance serves many threads.
public final class SequenceModel {

  private static final int MAGIC = 0x48534531; // "HSE1"

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

  SequenceModel(LabelChain chain, byte[] weights, float[] steps, float scale) {
    this.chain = chain;
    this.steps = steps;
    this.scale = scale;
    mask = weights.length / chain.size() - 1;
    raised = raise(Arrays.copyOf(weights, weights.length + LANES));
  }

  /// Between bytes with and without sign, either way.
  private static byte[] raise(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= (byte) 0x80;
    }
    return bytes;
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
    var weights = raise(Arrays.copyOf(raised, raised.length - LANES));
    bytes.writeInt(weights.length);
    var packer = new Deflater(Deflater.BEST_COMPRESSION);
    var packed = new DeflaterOutputStream(bytes, packer);
    packed.write(weights);
    packed.finish();
    packer.end();
    bytes.flush();
  }

  /// Reads what [#write] wrote; the model must be the last thing in the stream.
  public static SequenceModel read(InputStream in) throws IOException {
    var bytes = new DataInputStream(in);
    if (bytes.readInt() != MAGIC) {
      throw new IOException("expected a sequence model of Hearsay (HSE1), found something else");
    }
    var labels = new ArrayList<String>();
    for (int left = bytes.readInt(); left > 0; left--) {
      labels.add(bytes.readUTF());
    }
    float scale = bytes.readFloat();
    var steps = new float[(labels.size() + 1) * labels.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = bytes.readFloat();
    }
    var weights = new byte[bytes.readInt()];
    new DataInputStream(new InflaterInputStream(bytes)).readFully(weights);
    return new SequenceModel(new LabelChain(labels), weights, steps, scale);
  }
}

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

  private static final int LANES = LabelWeights.LANES;

  /// What ends the weights that are written: they were once read by eights.
  private static final long RAISED_ZEROS = 0x8080808080808080L;

  private final LabelChain chain;
  private final float[] steps;
  private final float scale;
  private final LabelWeights weights;

  private SequenceModel(LabelChain chain, float[] steps, float scale, long[] raised) {
    this.chain = chain;
    this.steps = steps;
    this.scale = scale;
    weights = new LabelWeights(raised, chain.size());
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
    var raised = new long[(in.limit() - LANES) / n * LabelWeights.eights(n)];
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

  /// How likely each label is at each row of sums, row after row.
  public float[] odds(int[] sums) {
    int n = chain.size();
    var scores = new float[sums.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sums[i] * scale;
    }
    var known = new LabelOdds(chain, scores, scores.length / n, steps);
    var odds = new float[sums.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = (float) known.of(i / n, i % n);
    }
    return odds;
  }

  /// What the features of each row weigh for each label, row after row.
  public int[] sums(FeatureRows rows) {
    return weights.sums(rows);
  }

  LabelWeights weights() {
    return weights;
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
    bytes.writeInt(weights.features() * n + LANES);
    for (int feature = 0; feature < weights.features(); feature++) {
      for (int label = 0; label < n; label++) {
        bytes.writeByte(weights.raised(feature, label));
      }
    }
    bytes.writeLong(RAISED_ZEROS);
    bytes.flush();
  }

  /// Whether a sequence model stands next in a file.
  public static boolean opens(ByteBuffer in) {
    return in.getInt(in.position()) == MAGIC;
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

package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
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

  private final LabelChain chain;
  private final byte[] weights;
  private final float[] steps;
  private final float scale;
  private final int mask;

  SequenceModel(LabelChain chain, byte[] weights, float[] steps, float scale) {
    this.chain = chain;
    this.weights = weights;
    this.steps = steps;
    this.scale = scale;
    mask = weights.length / chain.size() - 1;
  }

  public List<String> labels() {
    return chain.labels();
  }

  /// The best label for each row, as an index of [#labels].
  public int[] label(FeatureRows rows) {
    int n = chain.size();
    var scores = new float[rows.rows() * n];
    var sums = new int[n];
    for (int row = 0; row < rows.rows(); row++) {
      java.util.Arrays.fill(sums, 0);
      for (int at = rows.start(row); at < rows.end(row); at++) {
        int base = (rows.feature(at) & mask) * n;
        for (int label = 0; label < n; label++) {
          sums[label] += weights[base + label];
        }
      }
      for (int label = 0; label < n; label++) {
        scores[row * n + label] = sums[label] * scale;
      }
    }
    return chain.best(scores, rows.rows(), steps);
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

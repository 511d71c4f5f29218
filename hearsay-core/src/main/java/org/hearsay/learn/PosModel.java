package org.hearsay.learn;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.hearsay.model.PartOfSpeech;

/// A perceptron as Apache OpenNLP 2 keeps it: a zip with an entry `pos.model` that holds the
/// classes, the features sorted by the set of classes they speak for, and their weights.
///
/// @param rows weights by kind of feature, "suf=", then by its value, "ing"
record PosModel(PartOfSpeech[] classes, Map<String, Map<String, Row>> rows) {

  static final Row SILENT = new Row(new int[0], new double[0]);

  /// What a feature adds to some of the classes.
  record Row(int[] classes, double[] weights) {
    void add(double[] sums) {
      for (int i = 0; i < classes.length; i++) {
        sums[classes[i]] += weights[i];
      }
    }
  }

  /// Those of one kind, by value.
  Map<String, Row> rows(String kind) {
    return rows.getOrDefault(kind, Map.of());
  }

  /// The one of this kind and value; where the model has none, one that adds nothing.
  Row row(String kind, String value) {
    return rows(kind).getOrDefault(value, SILENT);
  }

  static PosModel read(byte[] bytes) {
    PosModel model = null;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        switch (entry.getName()) {
          case "manifest.properties" -> checkWidth(zip.readAllBytes());
          case "pos.model" -> model = read(new DataInputStream(new BufferedInputStream(zip)));
          default -> {}
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("the part-of-speech model cannot be read", broken);
    }
    if (model == null) {
      throw new IllegalArgumentException("expected an entry pos.model in the model, found none");
    }
    return model;
  }

  private static void checkWidth(byte[] manifest) {
    var lines = new String(manifest, StandardCharsets.ISO_8859_1).lines();
    if (lines.noneMatch("BeamSize=1"::equals)) {
      throw new IllegalArgumentException("expected a part-of-speech model of BeamSize=1");
    }
  }

  private static PosModel read(DataInputStream in) throws IOException {
    String kind = in.readUTF();
    if (!kind.equals("Perceptron")) {
      throw new IllegalArgumentException("expected a model of kind Perceptron, found " + kind);
    }
    var classes = new PartOfSpeech[in.readInt()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = PartOfSpeech.valueOf(in.readUTF());
    }
    var sets = strings(in);
    var features = strings(in);
    var rows = new HashMap<String, Map<String, Row>>();
    int next = 0;
    for (String set : sets) {
      int[] numbers = numbers(set);
      var speaksFor = Arrays.copyOfRange(numbers, 1, numbers.length);
      for (int left = numbers[0]; left > 0; left--) {
        String feature = features[next++];
        int end = feature.indexOf('=') + 1;
        int cut = end > 0 ? end : feature.length();
        rows.computeIfAbsent(feature.substring(0, cut), first -> new HashMap<>())
            .put(feature.substring(cut), new Row(speaksFor, weights(in, speaksFor.length)));
      }
    }
    return new PosModel(classes, rows);
  }

  private static String[] strings(DataInputStream in) throws IOException {
    var strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  private static double[] weights(DataInputStream in, int size) throws IOException {
    var weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = in.readDouble();
    }
    return weights;
  }

  /// How many features speak for a set of classes, then these classes.
  private static int[] numbers(String set) {
    var words = set.split(" ");
    var numbers = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Integer.parseInt(words[i]);
    }
    return numbers;
  }
}

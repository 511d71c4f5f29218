package org.hearsay.lab.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.encode.LetterCase;
import org.hearsay.lab.encoder.onnx.OnnxReader;
import org.hearsay.lab.encoder.onnx.Tensor;
import tools.jackson.databind.json.JsonMapper;

/// MiniLM-L6 (Wang et al. 2020; sentence-transformers' all-MiniLM-L6-v2, Apache-2.0): the
/// pretrained encoder that ours begin from. Its ONNX file comes with Langchain4j's jar on
/// Maven Central.
final class MiniLm {

  static final String MODEL = "all-minilm-l6-v2.onnx";
  private static final String VOCABULARY = "all-minilm-l6-v2-tokenizer.json";
  private static final int LAYERS = 6;
  private static final int GLANCES = 12;

  private MiniLm() {}

  /// The ONNX file itself.
  static byte[] file() throws IOException {
    return resource(MODEL);
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = MiniLm.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IOException(PyTorch.MISSING + " (expected " + name + " on the class path)");
      }
      return stream.readAllBytes();
    }
  }

  /// Its word pieces, in the order of their numbers.
  static List<String> vocabulary() throws IOException {
    var words = JsonMapper.shared().readTree(resource(VOCABULARY)).path("model").path("vocab");
    return words.properties().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().asInt()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Its weights, with heads of ours beside.
  static Weights weights(int outputs, long seed) throws IOException {
    var onnx = OnnxReader.read(ByteBuffer.wrap(file()));
    var given = named(onnx);
    int width = get(given, "embeddings.LayerNorm.weight").columns();
    int inner = get(given, "encoder.layer.0.intermediate.dense.bias").columns();
    var sizes = new Sizes(width, LAYERS, GLANCES, inner, LetterCase.values().length, outputs);
    var trained = new LinkedHashMap<String, Tensor>();
    copy(given, "embeddings.LayerNorm", trained, "embeddings.norm");
    for (int i = 0; i < LAYERS; i++) {
      String from = "encoder.layer." + i + ".";
      attention(given, from + "attention.self.", trained, Weights.layer(i, "attention"));
      copy(given, from + "attention.output.dense", trained, Weights.layer(i, "attention.out"));
      copy(given, from + "attention.output.LayerNorm", trained, Weights.layer(i, "attention.norm"));
      copy(given, from + "intermediate.dense", trained, Weights.layer(i, "forward.in"));
      copy(given, from + "output.dense", trained, Weights.layer(i, "forward.out"));
      copy(given, from + "output.LayerNorm", trained, Weights.layer(i, "forward.norm"));
    }
    Weights.addOurs(sizes, trained, seed);
    var frozen = new LinkedHashMap<String, Tensor>();
    frozen.put(Weights.PIECES, get(given, "embeddings.word_embeddings.weight"));
    frozen.put(Weights.POSITIONS, positions(given));
    return new Weights(sizes, frozen, trained);
  }

  /// The matrices have no names of their own: each takes that of the node that multiplies by it.
  private static Map<String, Tensor> named(OnnxReader onnx) {
    var named = new LinkedHashMap<>(onnx.tensors());
    for (var node : onnx.nodes()) {
      if (node.operation().equals("MatMul") && onnx.tensors().containsKey(node.inputs().get(1))) {
        String name = node.name().substring(1).replace("/MatMul", "").replace('/', '.');
        named.put(name + ".weight", get(named, node.inputs().get(1)));
      }
    }
    return named;
  }

  private static Tensor get(Map<String, Tensor> given, String name) {
    var found = given.get(name);
    if (found == null) {
      throw new IllegalArgumentException("expected weights named " + name + " in " + MODEL);
    }
    return found;
  }

  private static void copy(
      Map<String, Tensor> given, String name, Map<String, Tensor> into, String as) {
    into.put(as + ".weight", get(given, name + ".weight"));
    into.put(as + ".bias", get(given, name + ".bias"));
  }

  private static void attention(
      Map<String, Tensor> given, String from, Map<String, Tensor> into, String as) {
    for (String part : List.of(".weight", ".bias")) {
      into.put(
          as + part,
          Tensor.beside(
              get(given, from + "query" + part),
              get(given, from + "key" + part),
              get(given, from + "value" + part)));
    }
  }

  /// All text is of the first of its two kinds, so that one row can be added to every position.
  private static Tensor positions(Map<String, Tensor> given) {
    var positions = get(given, "embeddings.position_embeddings.weight");
    var kinds = get(given, "embeddings.token_type_embeddings.weight");
    var sum = Arrays.copyOf(positions.values(), positions.values().length);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += kinds.values()[i % kinds.columns()];
    }
    return new Tensor(positions.shape(), sum);
  }
}

package org.hearsay.lab.encoder;

import static org.hearsay.lab.encoder.onnx.OnnxWriter.MICROSOFT;

import java.util.Arrays;
import java.util.List;
import org.hearsay.encode.EncoderProperties;
import org.hearsay.lab.encoder.onnx.OnnxWriter;
import org.hearsay.lab.encoder.onnx.OnnxWriter.Kind;
import org.hearsay.lab.encoder.onnx.OnnxWriter.Setting;
import org.hearsay.lab.encoder.onnx.Tensor;

/// Writes an encoder as the ONNX file that `org.hearsay.encode` runs: one window without padding,
/// scores of the first piece of each word. The same computation as [Network].
final class EncoderGraph {

  private static final String ONNX = "";
  private static final Setting EPSILON = Setting.of("epsilon", 1e-12f);

  private final Weights weights;
  private final EncoderProperties properties;
  private final OnnxWriter onnx = new OnnxWriter();
  private boolean rounded;

  EncoderGraph(Weights weights, EncoderProperties properties) {
    this.weights = weights;
    this.properties = properties;
  }

  /// The file, its matrices and its table of pieces in bytes if `rounded`, else as they are.
  byte[] write(boolean rounded) {
    this.rounded = rounded;
    onnx.input("pieces", Kind.INT64, "n");
    onnx.input("cases", Kind.INT64, "n");
    onnx.input("firsts", Kind.INT64, "words");
    String hidden = embeddings();
    for (int i = 0; i < weights.sizes().layers(); i++) {
      hidden = layer(hidden, i);
    }
    heads(hidden);
    onnx.output("scores", Kind.FLOAT, "words", Integer.toString(properties.outputs()));
    return onnx.write("encoder", properties.written());
  }

  private String embeddings() {
    onnx.longs("zero", 0);
    String places =
        onnx.step(
            ONNX,
            "Slice",
            "places",
            List.of(
                positions(),
                "zero",
                onnx.step(ONNX, "Shape", "length", List.of("pieces")),
                "zero"));
    String cases = onnx.step(ONNX, "Gather", "case", List.of(floats(Weights.CASES), "cases"));
    String sum = add("sum1", pieces(), places);
    sum = add("sum2", sum, cases);
    String normal =
        onnx.step(
            ONNX,
            "LayerNormalization",
            "embedded",
            List.of(sum, floats("embeddings.norm.weight"), floats("embeddings.norm.bias")),
            EPSILON);
    return onnx.step(ONNX, "Unsqueeze", "window", List.of(normal, "zero"));
  }

  private String positions() {
    var table = weights.tensor(Weights.POSITIONS);
    int rows = Math.min(properties.window().pieces(), table.shape()[0]);
    return onnx.floats(
        Weights.POSITIONS,
        new Tensor(
            new int[] {rows, table.columns()},
            Arrays.copyOf(table.values(), rows * table.columns())));
  }

  private String pieces() {
    if (!rounded) {
      return onnx.step(ONNX, "Gather", "piece", List.of(floats(Weights.PIECES), "pieces"));
    }
    var table = weights.tensor(Weights.PIECES);
    var bytes = Rounded.byRow(table);
    onnx.bytes(Weights.PIECES, bytes.values(), table.shape());
    onnx.floats("embeddings.factors", new Tensor(new int[] {table.shape()[0], 1}, bytes.factors()));
    onnx.step(ONNX, "Gather", "rough", List.of(Weights.PIECES, "pieces"));
    onnx.step(ONNX, "Cast", "roughly", List.of("rough"), Setting.of("to", 1));
    onnx.step(ONNX, "Gather", "factor", List.of("embeddings.factors", "pieces"));
    return onnx.step(ONNX, "Mul", "piece", List.of("roughly", "factor"));
  }

  private String layer(String hidden, int number) {
    String all = linear(hidden, Weights.layer(number, "attention"));
    String name = Weights.layer(number, "attention.");
    var parts = List.of(name + "query", name + "key", name + "value");
    onnx.step(ONNX, "Split", parts, List.of(all), Setting.of("axis", -1));
    String seen =
        onnx.step(
            MICROSOFT,
            "MultiHeadAttention",
            name + "seen",
            parts,
            Setting.of("num_heads", weights.sizes().glances()));
    String out = linear(seen, Weights.layer(number, "attention.out"));
    String normal = norm(hidden, out, Weights.layer(number, "attention.norm"));
    String wide = linear(normal, Weights.layer(number, "forward.in"));
    String bent =
        onnx.step(MICROSOFT, "Gelu", Weights.layer(number, "forward.bent"), List.of(wide));
    String narrow = linear(bent, Weights.layer(number, "forward.out"));
    return norm(normal, narrow, Weights.layer(number, "forward.norm"));
  }

  private String linear(String input, String name) {
    var matrix = weights.tensor(name + ".weight");
    String bias = floats(name + ".bias");
    if (!rounded) {
      String product =
          onnx.step(ONNX, "MatMul", name + ".product", List.of(input, floats(name + ".weight")));
      return add(name, product, bias);
    }
    var bytes = Rounded.byColumn(matrix);
    onnx.bytes(name + ".weight", bytes.values(), matrix.shape());
    onnx.floats(name + ".factors", new Tensor(new int[] {matrix.columns()}, bytes.factors()));
    return onnx.step(
        MICROSOFT,
        "DynamicQuantizeMatMul",
        name,
        List.of(input, name + ".weight", name + ".factors", "", bias));
  }

  private String norm(String before, String change, String name) {
    return onnx.step(
        MICROSOFT,
        "SkipLayerNormalization",
        name,
        List.of(before, change, floats(name + ".weight"), floats(name + ".bias")),
        EPSILON);
  }

  private void heads(String hidden) {
    String flat = onnx.step(ONNX, "Squeeze", "flat", List.of(hidden, "zero"));
    String words = onnx.step(ONNX, "Gather", "word", List.of(flat, "firsts"));
    String raw = onnx.step(ONNX, "MatMul", "raw", List.of(words, floats("heads.weight")));
    add("scores", raw, floats("heads.bias"));
  }

  private String add(String name, String one, String other) {
    return onnx.step(ONNX, "Add", name, List.of(one, other));
  }

  private String floats(String name) {
    return onnx.floats(name, weights.tensor(name));
  }
}

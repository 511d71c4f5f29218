package org.hearsay.lab.encoder.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes an ONNX file: steps of a computation with the tensors they use. Steps are named by what
/// they make.
public final class OnnxWriter {

  /// The set of contributed steps of ONNX Runtime.
  public static final String MICROSOFT = "com.microsoft";

  private static final int FORMAT = 8;
  private static final int STEPS = 17;

  /// Kinds of numbers, as ONNX counts them.
  public enum Kind {
    FLOAT(1),
    INT8(3),
    INT64(7);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  private final ProtoWriter graph = new ProtoWriter();

  /// Adds a step that gives one result, and returns its name.
  public String step(
      String set, String operation, String result, List<String> inputs, Setting... given) {
    return step(set, operation, List.of(result), inputs, given).getFirst();
  }

  /// Adds a step that gives several results.
  public List<String> step(
      String set, String operation, List<String> results, List<String> inputs, Setting... given) {
    var node = new ProtoWriter();
    inputs.forEach(input -> node.text(1, input));
    results.forEach(result -> node.text(2, result));
    node.text(3, results.getFirst()).text(4, operation);
    for (var setting : given) {
      node.message(5, setting.written());
    }
    node.text(7, set);
    graph.message(1, node);
    return results;
  }

  /// A setting of a step.
  public record Setting(String name, ProtoWriter written) {

    public static Setting of(String name, long value) {
      return new Setting(name, new ProtoWriter().text(1, name).number(3, value).number(20, 2));
    }

    public static Setting of(String name, float value) {
      return new Setting(name, new ProtoWriter().text(1, name).real(2, value).number(20, 1));
    }
  }

  public String floats(String name, Tensor tensor) {
    var raw = ByteBuffer.allocate(tensor.values().length * 4).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(tensor.values());
    return tensor(name, Kind.FLOAT, raw.array(), tensor.shape());
  }

  public String bytes(String name, byte[] values, int... shape) {
    return tensor(name, Kind.INT8, values, shape);
  }

  public String longs(String name, long... values) {
    var raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    return tensor(name, Kind.INT64, raw.array(), values.length);
  }

  private String tensor(String name, Kind kind, byte[] raw, int... shape) {
    var tensor = new ProtoWriter();
    for (int side : shape) {
      tensor.number(1, side);
    }
    graph.message(5, tensor.number(2, kind.number).text(8, name).bytes(9, raw));
    return name;
  }

  /// An input; a side of unknown length has a name, one of known length is a number.
  public void input(String name, Kind kind, String... sides) {
    graph.message(11, value(name, kind, sides));
  }

  public void output(String name, Kind kind, String... sides) {
    graph.message(12, value(name, kind, sides));
  }

  private static ProtoWriter value(String name, Kind kind, String... sides) {
    var shape = new ProtoWriter();
    for (String side : sides) {
      boolean known = Character.isDigit(side.charAt(0));
      var one = new ProtoWriter();
      shape.message(1, known ? one.number(1, Long.parseLong(side)) : one.text(2, side));
    }
    var tensor = new ProtoWriter().number(1, kind.number).message(2, shape);
    return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensor));
  }

  /// The whole file.
  public byte[] write(String name, Map<String, String> properties) {
    var model = new ProtoWriter().number(1, FORMAT).text(2, "hearsay");
    model.message(7, graph.text(2, name));
    model.message(8, new ProtoWriter().text(1, "").number(2, STEPS));
    model.message(8, new ProtoWriter().text(1, MICROSOFT).number(2, 1));
    properties.forEach(
        (key, value) ->
            model.bytes(
                14,
                new ProtoWriter()
                    .text(1, key)
                    .bytes(2, value.getBytes(StandardCharsets.UTF_8))
                    .toBytes()));
    return model.toBytes();
  }
}

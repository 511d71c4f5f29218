package org.hearsay.lab.encoder.onnx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what is learned out of an ONNX file: its tensors of 32-bit numbers, by name, and which
/// node uses which.
public final class OnnxReader {

  private static final int GRAPH = 7;
  private static final int PROPERTY = 14;
  private static final int FLOAT = 1;

  /// One step of the computation.
  public record Node(String operation, String name, List<String> inputs) {
    public Node {
      inputs = List.copyOf(inputs);
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();
  private final Map<String, String> properties = new LinkedHashMap<>();

  private OnnxReader() {}

  public static OnnxReader read(ByteBuffer file) {
    var onnx = new OnnxReader();
    var model = new ProtoReader(file);
    while (model.next()) {
      switch (model.field()) {
        case GRAPH -> onnx.graph(model.message());
        case PROPERTY -> onnx.property(model.message());
        default -> model.skip();
      }
    }
    return onnx;
  }

  public List<Node> nodes() {
    return nodes;
  }

  public Map<String, Tensor> tensors() {
    return tensors;
  }

  public Map<String, String> properties() {
    return properties;
  }

  private void property(ProtoReader entry) {
    String key = "";
    String value = "";
    while (entry.next()) {
      switch (entry.field()) {
        case 1 -> key = entry.text();
        case 2 -> value = entry.text();
        default -> entry.skip();
      }
    }
    properties.put(key, value);
  }

  private void graph(ProtoReader graph) {
    while (graph.next()) {
      switch (graph.field()) {
        case 1 -> nodes.add(node(graph.message()));
        case 5 -> tensor(graph.message());
        default -> graph.skip();
      }
    }
  }

  private static Node node(ProtoReader node) {
    var inputs = new ArrayList<String>();
    String operation = "";
    String name = "";
    while (node.next()) {
      switch (node.field()) {
        case 1 -> inputs.add(node.text());
        case 3 -> name = node.text();
        case 4 -> operation = node.text();
        default -> node.skip();
      }
    }
    return new Node(operation, name, inputs);
  }

  private void tensor(ProtoReader tensor) {
    var shape = new ArrayList<Integer>();
    String name = "";
    int type = 0;
    Optional<ByteBuffer> raw = Optional.empty();
    while (tensor.next()) {
      switch (tensor.field()) {
        case 1 -> shape(tensor, shape);
        case 2 -> type = (int) tensor.varint();
        case 8 -> name = tensor.text();
        case 9 -> raw = Optional.of(tensor.block());
        default -> tensor.skip();
      }
    }
    if (type == FLOAT && raw.isPresent()) {
      var values = new float[raw.get().remaining() / Float.BYTES];
      raw.get().asFloatBuffer().get(values);
      tensors.put(name, new Tensor(shape.stream().mapToInt(side -> side).toArray(), values));
    }
  }

  private static void shape(ProtoReader tensor, List<Integer> shape) {
    if (tensor.holdsBytes()) {
      var row = tensor.message();
      while (row.hasMore()) {
        shape.add((int) row.varint());
      }
    } else {
      shape.add((int) tensor.varint());
    }
  }
}

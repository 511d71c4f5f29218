package org.hearsay.lab.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lab.encoder.onnx.Tensor;

/// The encoder as PyTorch computes it (Devlin et al. 2019), with letter case added where it
/// begins.
///
/// Never `NDArray.mul(Number)` or `div(Number)` here: DJL frees the number before the
/// gradient needs it, which then is wrong. Numbers are kept as arrays.
final class Network implements AutoCloseable {

  private static final float EPSILON = 1e-12f;

  private final Sizes sizes;
  private final List<Integer> heads;
  private final float dropout;
  private final NDManager manager;
  private final NDArray scale;
  private final Map<String, NDArray> arrays = new LinkedHashMap<>();

  /// @param heads how many scores each head gives
  Network(NDManager parent, Weights weights, List<Integer> heads, float dropout) {
    this.sizes = weights.sizes();
    this.heads = List.copyOf(heads);
    this.dropout = dropout;
    this.manager = parent.newSubManager();
    this.scale = manager.create((float) (1 / Math.sqrt(sizes.width() / (double) sizes.glances())));
    weights.trained().forEach((name, tensor) -> arrays.put(name, array(manager, tensor)));
    arrays.values().forEach(array -> array.setRequiresGradient(true));
  }

  private static NDArray array(NDManager manager, Tensor tensor) {
    var sides = new long[tensor.shape().length];
    for (int i = 0; i < sides.length; i++) {
      sides[i] = tensor.shape()[i];
    }
    return manager.create(FloatBuffer.wrap(tensor.values()), new Shape(sides));
  }

  /// What is trained, by name.
  Map<String, NDArray> arrays() {
    return arrays;
  }

  private NDArray get(String name) {
    var array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("the network has no " + name);
    }
    return array;
  }

  /// How wrong it is on a batch: the mean over words of the sum over heads of the negative
  /// logarithm of the right answer's probability.
  NDArray loss(NDManager step, Batch batch, boolean training) {
    var scores = scores(step, batch, training);
    var targets = step.create(batch.targets(), scores.getShape());
    var sum = step.create(0f);
    long from = 0;
    for (int head : heads) {
      String part = ":,:," + from + ":" + (from + head);
      sum = sum.add(scores.get(part).logSoftmax(-1).mul(targets.get(part)).sum());
      from += head;
    }
    return sum;
  }

  /// The scores of every piece: windows × pieces × outputs.
  NDArray scores(NDManager step, Batch batch, boolean training) {
    return linear(hidden(step, batch, training), Weights.HEADS);
  }

  private Shape rows(Batch batch, int width) {
    return new Shape(batch.windows(), batch.length(), width);
  }

  /// What stands for each piece after the last layer.
  NDArray hidden(NDManager step, Batch batch, boolean training) {
    var cases = step.create(batch.cases(), rows(batch, sizes.cases()));
    var mask = step.create(batch.mask(), new Shape(batch.windows(), 1, 1, batch.length()));
    var hidden =
        step.create(batch.base(), rows(batch, sizes.width())).add(cases.matMul(get(Weights.CASES)));
    hidden = drop(norm(hidden, "embeddings.norm"), training);
    for (int i = 0; i < sizes.layers(); i++) {
      var seen = drop(attention(hidden, mask, i), training);
      hidden = norm(hidden.add(seen), Weights.layer(i, "attention.norm"));
      var moved = drop(forward(hidden, i), training);
      hidden = norm(hidden.add(moved), Weights.layer(i, "forward.norm"));
    }
    return hidden;
  }

  private NDArray attention(NDArray hidden, NDArray mask, int layer) {
    var shape = hidden.getShape();
    long part = sizes.width() / sizes.glances();
    var all =
        linear(hidden, Weights.layer(layer, "attention"))
            .reshape(shape.get(0), shape.get(1), 3, sizes.glances(), part)
            .transpose(2, 0, 3, 1, 4);
    var query = all.get(0).mul(scale);
    var key = all.get(1).transpose(0, 1, 3, 2);
    var seen = query.matMul(key).add(mask).softmax(-1).matMul(all.get(2));
    var joined = seen.transpose(0, 2, 1, 3).reshape(shape);
    return linear(joined, Weights.layer(layer, "attention.out"));
  }

  private NDArray forward(NDArray hidden, int layer) {
    var wide = Activation.gelu(linear(hidden, Weights.layer(layer, "forward.in")));
    return linear(wide, Weights.layer(layer, "forward.out"));
  }

  private NDArray linear(NDArray hidden, String name) {
    return hidden.matMul(get(name + ".weight")).add(get(name + ".bias"));
  }

  private NDArray norm(NDArray hidden, String name) {
    return LayerNorm.layerNorm(
            hidden, new Shape(sizes.width()), get(name + ".weight"), get(name + ".bias"), EPSILON)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray hidden, boolean training) {
    return training && dropout > 0
        ? Dropout.dropout(hidden, dropout, true).singletonOrThrow()
        : hidden;
  }

  /// The gradient of everything trained, in the order of [#arrays()].
  List<float[]> gradients() {
    var found = new ArrayList<float[]>();
    for (var array : arrays.values()) {
      try (var gradient = array.getGradient()) {
        found.add(gradient.toFloatArray());
      }
    }
    return found;
  }

  /// Takes over changed weights; gradients begin at zero again.
  void take(Weights weights) {
    weights
        .trained()
        .forEach(
            (name, tensor) -> {
              get(name).close();
              var array = array(manager, tensor);
              array.setRequiresGradient(true);
              arrays.put(name, array);
            });
  }

  @Override
  public void close() {
    manager.close();
  }
}

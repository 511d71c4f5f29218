package org.hearsay.lab.encoder.onnx;

import java.util.Arrays;

/// Numbers in a box of rows: what a network learns, or is given.
///
/// @param shape the lengths of its sides, the last changes fastest
@SuppressWarnings("ArrayRecordComponent")
public record Tensor(int[] shape, float[] values) {

  public Tensor {
    if (Arrays.stream(shape).reduce(1, (a, b) -> a * b) != values.length) {
      throw new IllegalArgumentException(
          "a tensor of " + Arrays.toString(shape) + " cannot hold " + values.length + " numbers");
    }
  }

  public static Tensor zeros(int... shape) {
    return new Tensor(shape, new float[Arrays.stream(shape).reduce(1, (a, b) -> a * b)]);
  }

  public static Tensor ones(int length) {
    var ones = new float[length];
    Arrays.fill(ones, 1);
    return new Tensor(new int[] {length}, ones);
  }

  public int columns() {
    return shape[shape.length - 1];
  }

  /// Tensors of as many rows, set side by side.
  public static Tensor beside(Tensor... parts) {
    int rows = parts[0].values.length / parts[0].columns();
    int columns = Arrays.stream(parts).mapToInt(Tensor::columns).sum();
    var joined = new float[rows * columns];
    int left = 0;
    for (var part : parts) {
      for (int row = 0; row < rows; row++) {
        System.arraycopy(
            part.values, row * part.columns(), joined, row * columns + left, part.columns());
      }
      left += part.columns();
    }
    return parts[0].shape.length == 1
        ? new Tensor(new int[] {columns}, joined)
        : new Tensor(new int[] {rows, columns}, joined);
  }
}

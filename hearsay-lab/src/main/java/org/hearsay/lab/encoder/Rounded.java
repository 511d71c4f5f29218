package org.hearsay.lab.encoder;

import org.hearsay.lab.encoder.onnx.Tensor;

/// A matrix in numbers of one byte, each line of it with the factor that makes it whole again.
///
/// Only −63 to 63 is used: the sum of two products with an unsigned byte then fits sixteen bits, so
/// that processors without VNNI compute exactly the same.
///
/// @param values rows × columns
/// @param factors one for each row, or one for each column
@SuppressWarnings("ArrayRecordComponent")
record Rounded(byte[] values, float[] factors) {

  private static final int LARGEST = 63;
  private static final int LARGEST_OF_ROW = 127;

  /// A factor for each column, as a product needs it.
  static Rounded byColumn(Tensor matrix) {
    int columns = matrix.columns();
    var factors = new float[columns];
    for (int i = 0; i < matrix.values().length; i++) {
      factors[i % columns] = Math.max(factors[i % columns], Math.abs(matrix.values()[i]));
    }
    var rounded = new byte[matrix.values().length];
    for (int i = 0; i < columns; i++) {
      factors[i] = Math.max(factors[i], Float.MIN_NORMAL) / LARGEST;
    }
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(matrix.values()[i] / factors[i % columns]);
    }
    return new Rounded(rounded, factors);
  }

  /// A factor for each row, as a table needs it; nothing is multiplied by it in bytes.
  static Rounded byRow(Tensor table) {
    int columns = table.columns();
    var factors = new float[table.values().length / columns];
    var rounded = new byte[table.values().length];
    for (int row = 0; row < factors.length; row++) {
      float largest = Float.MIN_NORMAL;
      for (int i = row * columns; i < (row + 1) * columns; i++) {
        largest = Math.max(largest, Math.abs(table.values()[i]));
      }
      factors[row] = largest / LARGEST_OF_ROW;
      for (int i = row * columns; i < (row + 1) * columns; i++) {
        rounded[i] = (byte) Math.round(table.values()[i] / factors[row]);
      }
    }
    return new Rounded(rounded, factors);
  }
}

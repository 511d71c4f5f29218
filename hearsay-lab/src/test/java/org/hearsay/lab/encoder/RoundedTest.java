package org.hearsay.lab.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hearsay.lab.encoder.onnx.Tensor;
import org.junit.jupiter.api.Test;

class RoundedTest {

  private static final Tensor MATRIX =
      new Tensor(new int[] {3, 2}, new float[] {1.1f, 0.01f, -2, 0.02f, 0.5f, -0.03f});

  @Test
  void keepsEachColumnByItsOwnFactor() {
    var rounded = Rounded.byColumn(MATRIX);
    assertThat(rounded.values()).containsExactly(35, 21, -63, 42, 16, -63);
    for (int i = 0; i < 6; i++) {
      float factor = rounded.factors()[i % 2];
      assertThat(rounded.values()[i] * factor)
          .isCloseTo(MATRIX.values()[i], within(0.51f * factor));
    }
  }

  @Test
  void keepsEachRowByItsOwnFactor() {
    var rounded = Rounded.byRow(MATRIX);
    for (int i = 0; i < 6; i++) {
      float factor = rounded.factors()[i / 2];
      assertThat(rounded.values()[i] * factor)
          .isCloseTo(MATRIX.values()[i], within(0.51f * factor));
    }
  }

  @Test
  void keepsNothingAsNothing() {
    assertThat(Rounded.byRow(Tensor.zeros(2, 3)).values()).containsOnly(0);
    assertThat(Rounded.byColumn(Tensor.zeros(2, 3)).values()).containsOnly(0);
  }
}

package org.hearsay.lab.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdamWTest {

  private static final Sizes SIZES = new Sizes(4, 1, 1, 4, 10, 2);

  private final Weights weights = Weights.untrained(SIZES, 5, 8, 1);
  private final AdamW optimizer = new AdamW(weights, new AdamW.Rates(0, 1, 10, 3));

  private List<float[]> gradients(float value) {
    var all = new ArrayList<float[]>();
    for (String name : weights.names()) {
      var gradient = new float[weights.tensor(name).values().length];
      java.util.Arrays.fill(gradient, value);
      all.add(gradient);
    }
    return all;
  }

  /// The first step of Adam is as long as the rate, whatever the gradient.
  @Test
  void movesAgainstTheSlopeAsFarAsTheRateSays() {
    float before = weights.tensor("embeddings.norm.weight").values()[0];
    float head = weights.tensor("heads.weight").values()[0];
    assertThat(optimizer.step(weights, gradients(0.5f), 0.001)).isTrue();
    assertThat(weights.tensor("embeddings.norm.weight").values()[0])
        .isCloseTo(before - 0.001f, within(1e-5f));
    assertThat(weights.tensor("heads.weight").values()[0]).isCloseTo(head - 0.01f, within(1e-5f));
    assertThat(weights.tensor(Weights.CASES).values()[0]).isCloseTo(-0.003f, within(1e-5f));
  }

  @Test
  void doesNotMoveByWhatIsNotFinite() {
    float before = weights.tensor("heads.weight").values()[0];
    assertThat(optimizer.step(weights, gradients(Float.NaN), 0.001)).isFalse();
    assertThat(weights.tensor("heads.weight").values()[0]).isEqualTo(before);
  }

  @Test
  void findsTheLowestPoint() {
    var values = weights.tensor("heads.bias").values();
    for (int i = 0; i < 2000; i++) {
      var gradients = gradients(0);
      int at = weights.names().indexOf("heads.bias");
      gradients.get(at)[0] = values[0] - 0.25f;
      optimizer.step(weights, gradients, 0.001);
    }
    assertThat(values[0]).isCloseTo(0.25f, within(0.01f));
  }
}

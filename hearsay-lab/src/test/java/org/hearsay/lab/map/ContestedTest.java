package org.hearsay.lab.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A border drawn finer than the lines that say what it is.
class ContestedTest {

  private static final double[][] FINE = {{0, 0}, {0.5, 0.01}, {1, 0}, {1.5, 0.01}, {2, 0}};

  @Test
  void eachStretchIsWhatTheNearestLineIs() {
    var said = new Contested();
    said.add(new double[][] {{0, 0}, {0.9, 0}}, false);
    said.add(new double[][] {{1, 0.01}, {2, 0.01}}, true);

    assertThat(Contested.stretches(FINE, said::isDisputed, false)).hasSize(1);
    assertThat(Contested.stretches(FINE, said::isDisputed, true))
        .singleElement()
        .satisfies(stretch -> assertThat(stretch[0]).containsExactly(1, 0));
  }

  @Test
  void whatNoLineIsNearIsNotDisputed() {
    var said = new Contested();
    said.add(new double[][] {{0, 5}, {2, 5}}, true);

    assertThat(Contested.stretches(FINE, said::isDisputed, true)).isEmpty();
    assertThat(said.isNear(new double[] {1, 5.05})).isTrue();
    assertThat(said.isNear(new double[] {1, 4})).isFalse();
  }
}

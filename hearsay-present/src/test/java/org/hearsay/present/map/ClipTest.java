package org.hearsay.present.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClipTest {

  private static final Box BOX = new Box(0, 0, 10, 10);

  @Test
  void cutsARingAtTheEdges() {
    double[] ring = {-5, 2, 5, 2, 5, 8, -5, 8};

    assertThat(Box.around(Clip.ring(ring, BOX))).isEqualTo(new Box(0, 2, 5, 8));
    assertThat(Clip.ring(new double[] {20, 20, 30, 20, 30, 30}, BOX)).isEmpty();
  }

  @Test
  void aLineThatLeavesAndComesBackIsTwoPieces() {
    double[] line = {2, 5, 15, 5, 15, 7, 2, 7};

    assertThat(Clip.line(line, BOX))
        .containsExactly(new double[] {2, 5, 10, 5}, new double[] {10, 7, 2, 7});
  }

  @Test
  void keepsOfARingWhatIsInsideAConvexOneWhicheverWayItTurns() {
    double[] ring = {-5, 2, 5, 2, 5, 8, -5, 8};
    double[] square = {0, 0, 10, 0, 10, 10, 0, 10};
    double[] turned = {0, 10, 10, 10, 10, 0, 0, 0};

    assertThat(Box.around(Clip.convex(ring, square))).isEqualTo(new Box(0, 2, 5, 8));
    assertThat(Box.around(Clip.convex(ring, turned))).isEqualTo(new Box(0, 2, 5, 8));
  }
}

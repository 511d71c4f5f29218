package org.hearsay.lab.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DissolveTest {

  private static long[] ring(int... corners) {
    var ring = new long[corners.length / 2];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = Grid.pack(corners[2 * i], corners[2 * i + 1]);
    }
    return ring;
  }

  @Test
  void twoSquaresSideBySideAreOneOutline() {
    long[] west = ring(0, 0, 0, 10, 10, 10, 10, 0, 0, 0);
    long[] east = ring(10, 0, 10, 10, 20, 10, 20, 0, 10, 0);
    var outline = Dissolve.rings(List.of(west, east));

    assertThat(outline).hasSize(1);
    assertThat(Arrays.stream(outline.getFirst()).distinct().toArray())
        .containsExactlyInAnyOrder(ring(0, 0, 0, 10, 10, 10, 20, 10, 20, 0, 10, 0));
  }

  @Test
  void anIslandStaysAnOutlineOfItsOwn() {
    long[] land = ring(0, 0, 0, 10, 10, 10, 10, 0, 0, 0);
    long[] island = ring(30, 0, 30, 10, 40, 10, 40, 0, 30, 0);

    assertThat(Dissolve.rings(List.of(land, island))).containsExactly(land, island);
  }
}

package org.hearsay.lab.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.WorldMap;
import org.junit.jupiter.api.Test;

/// Two countries side by side: their border is one arc, and stays one however it is simplified.
class WorldWriterTest {

  private static long[] ring(int... corners) {
    var ring = new long[corners.length / 2];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = Grid.pack(corners[2 * i], corners[2 * i + 1]);
    }
    return ring;
  }

  private static Shape country(String key, long[] ring) {
    return new Shape(Layer.COUNTRY, key, "Name of " + key, 3, ring[0], List.of(ring));
  }

  private static final Shape WEST =
      country("WW", ring(0, 0, 500, 0, 501, 250, 500, 500, 700, 1000, 0, 1000, 0, 0));
  private static final Shape EAST =
      country("EE", ring(500, 0, 1000, 0, 1000, 1000, 700, 1000, 500, 500, 501, 250, 500, 0));

  @Test
  void neighboursShareTheirBorder() {
    var arcs = new Arcs(List.of(WEST, EAST));
    int[] west = arcs.cut(WEST.parts().getFirst());
    int[] east = arcs.cut(EAST.parts().getFirst());

    assertThat(arcs.all()).hasSize(3);
    assertThat(west).hasSize(2);
    assertThat(java.util.Arrays.stream(east).map(number -> ~number))
        .hasSize(2)
        .containsAnyOf(west[0], west[1]);
  }

  @Test
  void whatIsWrittenIsReadAgainWithoutCornersThatLieOnTheLine() {
    var world = WorldMap.of(new WorldWriter().write(List.of(WEST, EAST), 3));
    var west = world.find(Layer.COUNTRY, "WW").orElseThrow();

    assertThat(west.name()).isEqualTo("Name of WW");
    assertThat(west.parts()).hasSize(1);
    assertThat(west.parts().getFirst().corners())
        .hasSize(12)
        .contains(1.4, 2.0)
        .doesNotContain(0.5, 1.002);
    assertThat(world.find(Layer.COUNTRY, "EE").orElseThrow().parts().getFirst().corners())
        .hasSize(12);
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(new WorldWriter().write(List.of(WEST, EAST), 3))
        .isEqualTo(new WorldWriter().write(List.of(WEST, EAST), 3));
  }
}

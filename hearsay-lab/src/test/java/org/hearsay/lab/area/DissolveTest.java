package org.hearsay.lab.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Corners are named by their letters: two squares ABCD and DCEF have the side CD in common.
class DissolveTest {

  @Test
  void twoSquaresSideBySideAreOneOutline() {
    var west = List.of("A", "B", "C", "D");
    var east = List.of("D", "C", "E", "F");

    assertThat(Dissolve.rings(List.of(west, east)))
        .containsExactly(List.of("A", "B", "C", "E", "F", "D"));
  }

  @Test
  void anIslandStaysAnOutlineOfItsOwn() {
    var land = List.of("A", "B", "C", "D");
    var island = List.of("S", "T", "U");

    assertThat(Dissolve.rings(List.of(land, island))).containsExactly(land, island);
  }

  @Test
  void areasThatMeetInACornerAloneAreBothKept() {
    var west = List.of("A", "B", "X");
    var east = List.of("X", "E", "F");

    assertThat(Dissolve.rings(List.of(west, east)).stream().flatMap(List::stream))
        .containsExactlyInAnyOrder("A", "B", "X", "X", "E", "F");
  }

  @Test
  void whatEnclosesNothingIsLeftOut() {
    assertThat(Dissolve.rings(List.of(List.of("A", "B"), List.of("C")))).isEmpty();
  }
}

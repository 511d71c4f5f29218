package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.model.OffsetMap.Run;
import org.junit.jupiter.api.Test;

/// The way back from the cleaned text "AT&T said" to the raw "<p>AT&amp;T said</p>".
class OffsetMapTest {

  private final OffsetMap map =
      new OffsetMap(List.of(new Run(0, 3, 2, 2), new Run(2, 5, 1, 5), new Run(3, 10, 6, 6)));

  @Test
  void mapsUnitByUnitWhereLengthsAgree() {
    assertThat(map.raw(new Span(5, 9))).isEqualTo(new Span(12, 16));
  }

  @Test
  void mapsAnEntityAsAWhole() {
    assertThat(map.raw(new Span(2, 3))).isEqualTo(new Span(5, 10));
    assertThat(map.raw(new Span(1, 4))).isEqualTo(new Span(4, 11));
  }

  @Test
  void whatTheCleanerPutInMapsToThePlaceBefore() {
    var gap = new OffsetMap(List.of(new Run(0, 10, 4, 4), new Run(6, 30, 4, 4)));
    assertThat(gap.raw(new Span(4, 6))).isEqualTo(new Span(14, 14));
  }

  @Test
  void joinsNeighbours() {
    assertThat(new OffsetMap(List.of(new Run(0, 3, 2, 2), new Run(2, 5, 4, 4))).compact())
        .isEqualTo(new OffsetMap(List.of(new Run(0, 3, 6, 6))));
  }

  @Test
  void refusesRunsOutOfOrder() {
    assertThatThrownBy(() -> new OffsetMap(List.of(new Run(4, 4, 2, 2), new Run(0, 0, 2, 2))))
        .hasMessageContaining("in order");
  }
}

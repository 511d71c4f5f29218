package org.hearsay.present.svg.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Projection.Xy;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void noNameCoversAnotherOrLeavesTheFrame() {
    var random = new Random(11);
    var frame = new Box(0, 0, 800, 500);
    var labels = new Labels(frame, 13, 2);
    int put = 0;
    for (int i = 0; i < 300; i++) {
      var at = new Xy(random.nextDouble(800), random.nextDouble(500));
      put +=
          labels.put(
                  new Labels.Wanted("Name of place " + i, "", at, 5, Labels.Stand.values()[i % 3]),
                  1)
              ? 1
              : 0;
    }
    var taken = labels.taken();

    assertThat(taken).hasSize(put).hasSizeGreaterThan(50);
    assertThat(labels.left()).isEqualTo(300 - put);
    for (int i = 0; i < taken.size(); i++) {
      assertThat(frame.covers(taken.get(i))).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(taken.get(i).overlaps(taken.get(j))).isFalse();
      }
    }
  }
}

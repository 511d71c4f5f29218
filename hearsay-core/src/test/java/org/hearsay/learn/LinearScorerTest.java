package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearScorerTest {

  private static final double[] VALUES = {-3, 0, 3};

  private static LinearScorer scorer(double meanShare) {
    var weights = new float[2][16];
    weights[0][LinearScorer.slot("denied", 16)] = -4;
    weights[1][LinearScorer.slot("denied", 16)] = -6;
    weights[0][LinearScorer.slot("told", 16)] = 6;
    weights[1][LinearScorer.slot("told", 16)] = 4;
    return new LinearScorer(VALUES, meanShare, weights);
  }

  @Test
  void theMedianIsTheValueOfTheMiddleBin() {
    assertThat(scorer(0).score(List.of("told"))).isEqualTo(3);
    assertThat(scorer(0).score(List.of("denied"))).isEqualTo(-3);
  }

  @Test
  void theMeanWeighsAllBins() {
    assertThat(scorer(1).score(List.of())).isEqualTo(0, within(1e-9));
    assertThat(scorer(1).score(List.of("told"))).isBetween(2.9, 3.0);
  }

  @Test
  void aFeatureNamedTwiceCountsOnce() {
    assertThat(scorer(1).score(List.of("told", "told")))
        .isEqualTo(scorer(1).score(List.of("told")));
  }

  @Test
  void whatWasWrittenReadsTheSame() throws IOException {
    var bytes = new ByteArrayOutputStream();
    scorer(0.5).write(bytes);
    var read = LinearScorer.read(new ByteArrayInputStream(bytes.toByteArray()));
    for (var features : List.of(List.of("told"), List.of("denied"), List.<String>of())) {
      assertThat(read.score(features)).isEqualTo(scorer(0.5).score(features), within(0.05));
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(
            () ->
                LinearScorer.read(
                    new ByteArrayInputStream(
                        "none".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .isInstanceOf(IOException.class);
  }
}

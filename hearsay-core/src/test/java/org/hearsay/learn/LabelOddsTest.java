package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The odds are what weighing every chain of labels gives.
class LabelOddsTest {

  private static final LabelChain CHAIN = new LabelChain(List.of("O", "B-X", "I-X"));
  private static final int ROWS = 3;
  private static final float[] SCORES = {0.5f, 1, 3, -1, 0.25f, 2, 0, 1.5f, -0.5f};
  private static final float[] STEPS = {0.1f, 0.2f, 9, -0.3f, 0.4f, 1, 0.5f, -1, 0.7f, 0.2f, 0, 9};

  private final LabelOdds odds = new LabelOdds(CHAIN, SCORES, ROWS, STEPS);
  private final double[][] single = new double[ROWS][3];
  private final double[][][] pairs = new double[ROWS][4][3];
  private double all;

  @Test
  void areWhatAllChainsTogetherGive() {
    weigh(0, 3, new int[ROWS], 0);
    for (int row = 0; row < ROWS; row++) {
      for (int label = 0; label < 3; label++) {
        assertThat(odds.of(row, label)).isCloseTo(single[row][label] / all, within(1e-9));
        for (int before = 0; before <= 3; before++) {
          assertThat(odds.of(row, before, label))
              .isCloseTo(pairs[row][before][label] / all, within(1e-9));
        }
      }
    }
  }

  private void weigh(int row, int before, int[] labels, double score) {
    if (row == ROWS) {
      double weight = Math.exp(score);
      all += weight;
      for (int i = 0; i < ROWS; i++) {
        single[i][labels[i]] += weight;
        pairs[i][i == 0 ? 3 : labels[i - 1]][labels[i]] += weight;
      }
      return;
    }
    for (int label = 0; label < 3; label++) {
      if (CHAIN.allows(before, label)) {
        labels[row] = label;
        float step = STEPS[before * 3 + label];
        weigh(row + 1, label, labels, score + SCORES[row * 3 + label] + step);
      }
    }
  }
}

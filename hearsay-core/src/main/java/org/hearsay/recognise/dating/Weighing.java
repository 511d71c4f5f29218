package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Weighs all days of some years by clues taken together.
final class Weighing {

  private final long start;
  private final int[] years;
  private final double[] weights;

  /// A run of days.
  ///
  /// @param last inclusive
  record Window(LocalDate first, LocalDate last) {
    long days() {
      return last.toEpochDay() - first.toEpochDay() + 1;
    }
  }

  Weighing(int from, int to) {
    start = LocalDate.of(from, 1, 1).toEpochDay();
    years = new int[(int) (LocalDate.of(to + 1, 1, 1).toEpochDay() - start)];
    int at = 0;
    for (int year = from; year <= to; year++) {
      int next = (int) (LocalDate.of(year + 1, 1, 1).toEpochDay() - start);
      Arrays.fill(years, at, next, year);
      at = next;
    }
    weights = new double[years.length];
    Arrays.fill(weights, 1.0 / years.length);
  }

  void weigh(List<Clue> clues) {
    for (var clue : clues) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= clue.odds().of(start + i, years[i]);
        sum += weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= sum;
      }
    }
  }

  /// How much a clue speaks for the days that weigh most, against all others.
  double gain(Clue clue) {
    double with = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      double odds = clue.odds().of(start + i, years[i]);
      with += weights[i] * Math.log(odds);
      all += odds;
    }
    return with - Math.log(all / weights.length);
  }

  /// The shortest run of days that holds `share` of all weight.
  Window narrowest(double share) {
    int best = weights.length;
    int from = 0;
    int end = 0;
    double inside = 0;
    for (int first = 0; first < weights.length; first++) {
      while (end < weights.length && inside < share) {
        inside += weights[end++];
      }
      if (inside < share) {
        break;
      }
      if (end - first < best) {
        best = end - first;
        from = first;
      }
      inside -= weights[first];
    }
    return new Window(
        LocalDate.ofEpochDay(start + from), LocalDate.ofEpochDay(start + from + best - 1));
  }
}

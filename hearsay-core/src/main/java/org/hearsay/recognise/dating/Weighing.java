package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Weighs all days of some years by clues taken together.
final class Weighing {

  private final int from;
  private final int to;
  private final long start;
  private final double[] weights;
  private final List<Weighed> weighed = new ArrayList<>();

  /// A clue, and how well each day fits it.
  private record Weighed(Clue clue, double[] odds) {
    /// How much it speaks for the days that weigh most, against all others.
    double gain(double[] weights) {
      double with = 0;
      double all = 0;
      for (int i = 0; i < weights.length; i++) {
        with += weights[i] * Math.log(odds[i]);
        all += odds[i];
      }
      return with - Math.log(all / weights.length);
    }
  }

  private record Gain(Clue clue, double gain) {}

  /// A run of days.
  ///
  /// @param last inclusive
  record Window(LocalDate first, LocalDate last) {
    long days() {
      return last.toEpochDay() - first.toEpochDay() + 1;
    }
  }

  Weighing(int from, int to) {
    this.from = from;
    this.to = to;
    start = firstDay(from);
    weights = new double[(int) (firstDay(to + 1) - start)];
    Arrays.fill(weights, 1.0 / weights.length);
  }

  private static long firstDay(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay();
  }

  /// How well each day fits.
  private double[] odds(Clue clue) {
    var odds = new double[weights.length];
    int at = 0;
    for (int year = from; year <= to; year++) {
      var ofYear = clue.odds().in(year);
      for (long end = firstDay(year + 1) - start; at < end; at++) {
        odds[at] = ofYear.applyAsDouble(start + at);
      }
    }
    return odds;
  }

  void weigh(List<Clue> clues) {
    for (var clue : clues) {
      var odds = odds(clue);
      weighed.add(new Weighed(clue, odds));
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= odds[i];
        sum += weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= sum;
      }
    }
  }

  /// The clues weighed that speak most for the days that weigh most, against all others.
  List<Clue> telling(int most) {
    return weighed.stream()
        .map(one -> new Gain(one.clue(), one.gain(weights)))
        .sorted(Comparator.comparingDouble(one -> -one.gain()))
        .limit(most)
        .map(Gain::clue)
        .toList();
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

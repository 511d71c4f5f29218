package org.hearsay.lab.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.link.answer.Weights;

/// Fits the weights of log-linear choices: of all that may be chosen, what the gold says shall be
/// likelier than all else. Weights are held near 0; AdaGrad (Duchi and others 2011).
final class FitWeights {

  private static final int ROUNDS = 200;
  private static final double STEP = 0.25;

  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Weighed> choices = new ArrayList<>();

  private record Weighed(Row[] rows, double weight) {}

  private record Row(int[] clues, double[] values, boolean right) {}

  /// One that may be chosen.
  record Chosen(Map<String, Double> clues, boolean right) {}

  /// @param weight how much it counts
  void add(List<Chosen> choice, double weight) {
    choices.add(new Weighed(choice.stream().map(this::row).toArray(Row[]::new), weight));
  }

  private Row row(Chosen one) {
    var clues = new TreeMap<>(one.clues());
    return new Row(
        clues.keySet().stream()
            .mapToInt(clue -> numbers.computeIfAbsent(clue, any -> numbers.size()))
            .toArray(),
        clues.values().stream().mapToDouble(Double::doubleValue).toArray(),
        one.right());
  }

  /// @param pull how strongly each weight is held near 0
  Weights fit(double pull) {
    int size = numbers.size();
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      choices.forEach(choice -> gradient(choice, weights, gradient));
      for (int k = 0; k < size; k++) {
        double g = gradient[k] - pull * weights[k];
        squares[k] += g * g;
        weights[k] += squares[k] == 0 ? 0 : STEP * g / Math.sqrt(squares[k]);
      }
    }
    Map<String, Double> byClue = new HashMap<>();
    numbers.forEach((clue, number) -> byClue.put(clue, weights[number]));
    return Weights.of(byClue);
  }

  private static void gradient(Weighed one, double[] weights, double[] gradient) {
    var choice = one.rows;
    double[] odds = odds(choice, weights);
    double all = Arrays.stream(odds).sum();
    double good = 0;
    for (int i = 0; i < odds.length; i++) {
      good += choice[i].right ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double push = one.weight * ((choice[i].right ? odds[i] / good : 0) - odds[i] / all);
      for (int k = 0; k < choice[i].clues.length; k++) {
        gradient[choice[i].clues[k]] += push * choice[i].values[k];
      }
    }
  }

  private static double[] odds(Row[] choice, double[] weights) {
    var points = new double[choice.length];
    for (int i = 0; i < points.length; i++) {
      for (int k = 0; k < choice[i].clues.length; k++) {
        points[i] += weights[choice[i].clues[k]] * choice[i].values[k];
      }
    }
    double most = Arrays.stream(points).max().orElse(0);
    return Arrays.stream(points).map(one -> Math.exp(one - most)).toArray();
  }
}

package org.hearsay.lab.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.link.answer.Weights;
import org.hearsay.model.Act;

/// Fits the weights of the log-linear choice: for each claim, what the gold says shall be likelier
/// than all else. A weight is the sum of one for all acts and one for the act alone, both held near
/// 0 (as in Daumé 2007); AdaGrad (Duchi and others 2011).
final class FitWeights {

  private static final int ACTS = Act.values().length;
  private static final int ROUNDS = 150;
  private static final double STEP = 0.25;

  private final double shared;
  private final double own;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Row[]> rows = new ArrayList<>();
  private final List<boolean[][]> right = new ArrayList<>();

  private record Row(int[] clues, double[] values) {}

  FitWeights(List<Answered.Case> cases, double shared, double own) {
    this.shared = shared;
    this.own = own;
    var clues = new TreeSet<String>();
    cases.forEach(one -> one.choice().options().forEach(o -> clues.addAll(o.clues().keySet())));
    clues.forEach(clue -> numbers.put(clue, numbers.size()));
    cases.stream().filter(one -> one.act().isEmpty() || one.canBeRight()).forEach(this::add);
  }

  private void add(Answered.Case one) {
    var options = one.choice().options();
    var row = new Row[options.size()];
    var rights = new boolean[options.size()][ACTS];
    for (int i = 0; i < row.length; i++) {
      var clues = new TreeMap<>(options.get(i).clues());
      row[i] =
          new Row(
              clues.keySet().stream().mapToInt(clue -> numbers.getOrDefault(clue, 0)).toArray(),
              clues.values().stream().mapToDouble(Double::doubleValue).toArray());
      for (var act : Act.values()) {
        rights[i][act.ordinal()] = one.isRight(act, options.get(i).about().id());
      }
    }
    rows.add(row);
    right.add(rights);
  }

  Weights fit() {
    int size = numbers.size() * (ACTS + 1);
    double[] weights = new double[size];
    double[] squares = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      for (int i = 0; i < rows.size(); i++) {
        gradient(rows.get(i), right.get(i), weights, gradient);
      }
      for (int k = 0; k < size; k++) {
        double g = gradient[k] - (k % (ACTS + 1) == ACTS ? shared : own) * weights[k];
        squares[k] += g * g;
        weights[k] += squares[k] == 0 ? 0 : STEP * g / Math.sqrt(squares[k]);
      }
    }
    return weights(weights);
  }

  private static double[][] odds(Row[] row, double[] weights) {
    var odds = new double[row.length][ACTS];
    for (int i = 0; i < row.length; i++) {
      for (int k = 0; k < row[i].clues.length; k++) {
        int at = row[i].clues[k] * (ACTS + 1);
        for (int a = 0; a < ACTS; a++) {
          odds[i][a] += row[i].values[k] * (weights[at + a] + weights[at + ACTS]);
        }
      }
      for (int a = 0; a < ACTS; a++) {
        odds[i][a] = Math.exp(Math.min(50, odds[i][a]));
      }
    }
    return odds;
  }

  private static void gradient(Row[] row, boolean[][] right, double[] weights, double[] gradient) {
    var odds = odds(row, weights);
    double all = 1;
    double good = 0;
    for (int i = 0; i < row.length; i++) {
      for (int a = 0; a < ACTS; a++) {
        all += odds[i][a];
        good += right[i][a] ? odds[i][a] : 0;
      }
    }
    for (int i = 0; i < row.length; i++) {
      for (int a = 0; a < ACTS; a++) {
        double push = (right[i][a] ? odds[i][a] / good : 0) - odds[i][a] / all;
        for (int k = 0; k < row[i].clues.length && Math.abs(push) > 1e-6; k++) {
          int at = row[i].clues[k] * (ACTS + 1);
          gradient[at + a] += push * row[i].values[k];
          gradient[at + ACTS] += push * row[i].values[k];
        }
      }
    }
  }

  private Weights weights(double[] weights) {
    return Weights.of(byClue(weights));
  }

  private Map<String, double[]> byClue(double[] weights) {
    Map<String, double[]> byClue = new HashMap<>();
    numbers.forEach(
        (clue, number) -> {
          var acts = new double[ACTS];
          for (int a = 0; a < ACTS; a++) {
            int at = number * (ACTS + 1);
            acts[a] = weights[at + a] + weights[at + ACTS];
          }
          byClue.put(clue, acts);
        });
    return byClue;
  }
}

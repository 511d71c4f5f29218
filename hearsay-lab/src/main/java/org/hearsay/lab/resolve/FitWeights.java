package org.hearsay.lab.resolve;

import java.util.List;
import org.hearsay.recognise.place.resolve.Clue;
import org.hearsay.recognise.place.resolve.Weights;

/// Fits the weights so that the right places are the likeliest: a conditional logit (McFadden
/// 1974) by gradient descent, its weights held near those it begins with.
final class FitWeights {

  private static final int ROUNDS = 600;
  private static final double RATE = 0.5;
  private static final double HOLD = 0.005;

  /// What the made-up reports show. They write every place by its main name, so that they cannot
  /// tell what another name counts; and few of the forms in which a container is written.
  private static final List<Clue> LEARNED =
      List.of(
          Clue.PROMINENCE,
          Clue.NEAR,
          Clue.DIVISION,
          Clue.COUNTRY,
          Clue.OUTLET_NEAR,
          Clue.OUTLET_DIVISION,
          Clue.OUTLET_COUNTRY,
          Clue.OUTLET_NAME);

  private FitWeights() {}

  /// The places one name may mean.
  ///
  /// @param clues of each place
  /// @param right which of them are meant
  record Name(double[][] clues, boolean[] right) {}

  /// @param sharpness of the likelihoods, as the reader has it
  static Weights fit(Weights begin, List<Name> names, double sharpness) {
    double[] first = begin.values();
    double[] now = first.clone();
    var squares = new double[now.length];
    for (int round = 0; round < ROUNDS; round++) {
      var gradient = new double[now.length];
      for (var name : names) {
        add(name, now, sharpness, gradient);
      }
      for (var clue : LEARNED) {
        int k = clue.ordinal();
        double slope = gradient[k] / names.size() - HOLD * (now[k] - first[k]);
        squares[k] += slope * slope;
        now[k] += RATE * slope / (Math.sqrt(squares[k]) + 1e-4);
      }
    }
    for (int k = 0; k < now.length; k++) {
      now[k] = Math.rint(now[k] * 100) / 100;
    }
    return begin.with(now);
  }

  /// Adds how the likelihood of the right places rises with each weight.
  private static void add(Name name, double[] weights, double sharpness, double[] gradient) {
    double[] shares = shares(name, weights, sharpness);
    double right = 0;
    for (int i = 0; i < shares.length; i++) {
      right += name.right()[i] ? shares[i] : 0;
    }
    for (int i = 0; i < shares.length; i++) {
      double wanted = name.right()[i] ? shares[i] / Math.max(right, 1e-12) : 0;
      for (int k = 0; k < weights.length; k++) {
        gradient[k] += sharpness * (wanted - shares[i]) * name.clues()[i][k];
      }
    }
  }

  private static double[] shares(Name name, double[] weights, double sharpness) {
    var shares = new double[name.clues().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      for (int k = 0; k < weights.length; k++) {
        shares[i] += sharpness * weights[k] * name.clues()[i][k];
      }
      most = Math.max(most, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /// How many of the names have a right place on top.
  static double hits(Weights weights, List<Name> names) {
    int hits = 0;
    for (var name : names) {
      double[] shares = shares(name, weights.values(), 1);
      int top = 0;
      for (int i = 1; i < shares.length; i++) {
        top = shares[i] > shares[top] ? i : top;
      }
      hits += name.right()[top] ? 1 : 0;
    }
    return (double) hits / names.size();
  }
}

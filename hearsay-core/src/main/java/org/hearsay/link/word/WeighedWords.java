package org.hearsay.link.word;

import java.util.DoubleSummaryStatistics;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What one claim speaks of, each word with its weight: made once, to be held against many.
public final class WeighedWords {

  private final Set<String> words;
  private final String[] each;
  private final double[] weights;
  private final double all;
  private final double squares;

  WeighedWords(Set<String> words, ToDoubleFunction<String> weight) {
    this.words = words;
    each = words.toArray(String[]::new);
    weights = new double[each.length];
    var sum = new DoubleSummaryStatistics();
    var squared = new DoubleSummaryStatistics();
    for (int i = 0; i < each.length; i++) {
      weights[i] = weight.applyAsDouble(each[i]);
      sum.accept(weights[i]);
      squared.accept(weights[i] * weights[i]);
    }
    all = sum.getSum();
    squares = squared.getSum();
  }

  public Set<String> words() {
    return words;
  }

  /// How much of them stands in `others`, by weight, 0–1.
  public double share(Set<String> others) {
    if (all == 0) {
      return 0;
    }
    var sum = new DoubleSummaryStatistics();
    for (int i = 0; i < each.length; i++) {
      if (others.contains(each[i])) {
        sum.accept(weights[i]);
      }
    }
    return sum.getSum() / all;
  }

  /// What both have.
  public Shared shared(WeighedWords other) {
    var sum = new DoubleSummaryStatistics();
    var squared = new DoubleSummaryStatistics();
    double rarest = 0;
    for (int i = 0; i < each.length; i++) {
      if (other.words.contains(each[i])) {
        sum.accept(weights[i]);
        squared.accept(weights[i] * weights[i]);
        rarest = Math.max(rarest, weights[i]);
      }
    }
    double lengths = Math.sqrt(squares * other.squares);
    return new Shared(
        (int) sum.getCount(),
        sum.getSum(),
        rarest,
        lengths == 0 ? 0 : squared.getSum() / lengths,
        all == 0 ? 0 : sum.getSum() / all);
  }

  /// What two claims both speak of.
  ///
  /// @param words how many words
  /// @param overlap their weights, all together
  /// @param rarest the weight of the rarest
  /// @param alike cosine of the weighed sets, 0–1
  /// @param share how much of the one stands in the other, by weight, 0–1
  public record Shared(int words, double overlap, double rarest, double alike, double share) {}
}

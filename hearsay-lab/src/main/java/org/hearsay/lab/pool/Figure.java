package org.hearsay.lab.pool;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// One figure of a score.
public sealed interface Figure {

  /// What a floor is held against: a percentage, an F1 in percent, a count.
  double value();

  /// As printed, rounded half to even.
  String words();

  /// A percentage.
  record Share(double value) implements Figure {
    @Override
    public String words() {
      return rounded(value, 1);
    }
  }

  /// Precision, recall and F1 in percent.
  record Retrieval(double precision, double recall, double value) implements Figure {

    static Retrieval of(long right, long answered, long wanted) {
      return new Retrieval(
          answered == 0 ? 0 : 100.0 * right / answered,
          wanted == 0 ? 0 : 100.0 * right / wanted,
          answered + wanted == 0 ? 0 : 200.0 * right / (answered + wanted));
    }

    @Override
    public String words() {
      return rounded(precision, 0) + " / " + rounded(recall, 0) + " / " + rounded(value, 0);
    }
  }

  /// So many of so many.
  record OutOf(long count, long of) implements Figure {
    @Override
    public double value() {
      return count;
    }

    @Override
    public String words() {
      return count + " of " + of;
    }
  }

  /// So many.
  record Count(long count) implements Figure {
    @Override
    public double value() {
      return count;
    }

    @Override
    public String words() {
      return String.valueOf(count);
    }
  }

  /// At most 1.
  record Coefficient(double value) implements Figure {
    @Override
    public String words() {
      return rounded(value, 2);
    }
  }

  private static String rounded(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}

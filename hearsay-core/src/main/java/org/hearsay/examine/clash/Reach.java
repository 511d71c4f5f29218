package org.hearsay.examine.clash;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hearsay.model.Amount;

/// From where to where an amount may lie, as its words are meant: "about" gives a fifth either way,
/// a measure a fiftieth, money a twentieth; a bare count is meant as it stands.
record Reach(double low, double high, double slack, Amount amount) {

  private static final double ABOUT = 0.2;
  private static final double MEASURED = 0.02;
  private static final double MONEY = 0.05;

  static Reach of(Amount amount) {
    double slack =
        amount.approximate()
            ? ABOUT
            : amount.unit().equals("1") ? 0 : CompareNumbers.isMoney(amount) ? MONEY : MEASURED;
    return new Reach(
        amount.low() - Math.abs(amount.low()) * slack,
        amount.high() + Math.abs(amount.high()) * slack,
        slack,
        amount);
  }

  boolean meets(Reach other) {
    return low <= other.high && other.low <= high;
  }

  boolean open() {
    return Double.isInfinite(low) || Double.isInfinite(high);
  }

  /// The gap as a share of the smaller amount.
  double apart(Reach other) {
    double gap = Math.max(low - other.high, other.low - high);
    return gap / Math.max(1, Math.min(Math.abs(high), Math.abs(other.high)));
  }

  /// "304–316 m", "60 cannon", "20 or more cannon".
  String words() {
    String unit = amount.unit().equals("1") ? amount.what() : amount.unit();
    if (Double.isInfinite(high)) {
      return number(low) + " or more " + unit;
    }
    if (Double.isInfinite(low)) {
      return "up to " + number(high) + " " + unit;
    }
    return (low == high ? number(low) : number(low) + "–" + number(high)) + " " + unit;
  }

  String tolerance(Reach other) {
    return percent(slack)
        + (slack == other.slack ? "" : " and " + percent(other.slack))
        + (slack == 0 && other.slack == 0 ? "" : " either way");
  }

  private static String percent(double slack) {
    return slack == 0 ? "none, a count" : Math.round(100 * slack) + " %";
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1e9) {
      return digits(value / 1e9) + " bn";
    }
    return size >= 1e6 ? digits(value / 1e6) + " m" : digits(value);
  }

  private static String digits(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(4));
    return rounded.stripTrailingZeros().toPlainString();
  }
}

package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Amount;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;

/// Finds amounts of the same thing that cannot both hold: "17 crew" and "19 crew". "At least"
// leaves room above;
/// "some" leaves a tenth on both sides; a count that a later report gives higher is an update, not
// a contradiction.
final class CompareNumbers implements Check {

  private static final double ABOUT = 0.1;

  @Override
  public List<Finding> check(PoolOfGists pool, LocalDate asOf) {
    var findings = new ArrayList<Finding>();
    pool.pairs()
        .forEach(
            pair -> {
              for (var one : amounts(pair.earlier())) {
                for (var other : amounts(pair.later())) {
                  if (sameThing(one, other) && apart(one, other) && !update(one, other)) {
                    findings.add(finding(pair, one, other));
                  }
                }
              }
            });
    return findings;
  }

  private static List<Amount> amounts(Claim claim) {
    return claim.mentions().stream()
        .filter(Mention.Measured.class::isInstance)
        .map(mention -> ((Mention.Measured) mention).amount())
        .toList();
  }

  private static boolean sameThing(Amount one, Amount other) {
    return one.unit().equals(other.unit())
        && one.what().equals(other.what())
        && !(one.unit().equals("1") && one.what().isEmpty());
  }

  private static boolean apart(Amount one, Amount other) {
    double slack =
        one.approximate() || other.approximate() ? ABOUT * Math.max(finite(one), finite(other)) : 0;
    return one.low() > other.high() + slack || other.low() > one.high() + slack;
  }

  private static double finite(Amount amount) {
    return Double.isInfinite(amount.high()) ? Math.abs(amount.low()) : Math.abs(amount.high());
  }

  private static boolean update(Amount earlier, Amount later) {
    return earlier.unit().equals("1") && later.low() > earlier.high();
  }

  private static Finding finding(PoolOfGists.Pair pair, Amount one, Amount other) {
    return new Finding.Contradiction(
        Finding.On.NUMBER,
        pair.earlier().id(),
        pair.later().id(),
        words(one) + " against " + words(other),
        "ranges do not meet",
        one.approximate() || other.approximate() ? "10 % for approximate figures" : "none",
        PoolOfGists.quotes(pair.earlier(), pair.later()),
        "examine/compare-numbers");
  }

  private static String words(Amount amount) {
    String unit = amount.unit().equals("1") ? amount.what() : amount.unit();
    return (amount.approximate() ? "about " : "")
        + number(amount.low())
        + (amount.low() == amount.high() ? "" : "–" + number(amount.high()))
        + " "
        + unit;
  }

  private static String number(double value) {
    return Double.isInfinite(value)
        ? "∞"
        : String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%s", value);
  }
}

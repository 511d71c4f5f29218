package org.hearsay.recognise.place.located;

import java.util.Optional;
import org.hearsay.model.Amount;
import org.hearsay.rules.Match;

/// The distance a match states in its slots `number`, `high`, `unit` and `bound`, in metres.
final class StatedDistance {

  private StatedDistance() {}

  static Optional<Amount> in(Match match) {
    var unit = match.value("unit").map(Double::parseDouble);
    var low = match.value("number").map(Double::parseDouble);
    if (unit.isEmpty() || low.isEmpty()) {
      return Optional.empty();
    }
    double first = metres(low.get(), unit.get());
    double second =
        match
            .value("high")
            .map(value -> metres(Double.parseDouble(value), unit.get()))
            .orElse(first);
    return Optional.of(
        bounded(Math.min(first, second), Math.max(first, second), match.value("bound").orElse("")));
  }

  private static double metres(double count, double unit) {
    return Math.round(count * unit * 1000) / 1000.0;
  }

  private static Amount bounded(double low, double high, String bound) {
    return switch (bound) {
      case "AT_LEAST" -> new Amount(low, Double.POSITIVE_INFINITY, false, "m", "");
      case "AT_MOST" -> new Amount(0, high, false, "m", "");
      default -> new Amount(low, high, bound.equals("ABOUT"), "m", "");
    };
  }
}

package org.hearsay.recognise.place.sight;

import java.util.Set;

/// What was read of one sighting: a number for each [Sign].
public final class Signs {

  private final double[] values = new double[Sign.values().length];

  Signs() {
    put(Sign.ALWAYS);
  }

  void put(Sign sign) {
    put(sign, 1);
  }

  void put(Sign sign, double value) {
    values[sign.ordinal()] = value;
  }

  public double get(Sign sign) {
    return values[sign.ordinal()];
  }

  /// Whether any of `these` is there.
  boolean any(Set<Sign> these) {
    return these.stream().anyMatch(sign -> get(sign) > 0);
  }

  /// All of them, by ordinal.
  public double[] values() {
    return values.clone();
  }

  /// Their sum under `weights`.
  double under(double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }
}

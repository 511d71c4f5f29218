package org.hearsay.recognise.place.resolve;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.hearsay.rules.Lexicon;

/// How much each [Clue] counts, on the scale of prominence: 1 is a power of ten of people.
public final class Weights {

  private final double[] values = new double[Clue.values().length];

  private Weights() {}

  /// @param lexicon rows `clue TAB weight`
  public static Weights of(Lexicon lexicon) {
    var weights = new Weights();
    for (var clue : Clue.values()) {
      weights.values[clue.ordinal()] =
          lexicon.find(clue.label()).map(entry -> Double.parseDouble(entry.value())).orElse(0.0);
    }
    return weights;
  }

  /// @param values one for each clue; 0 for those left out
  public static Weights of(Map<Clue, Double> values) {
    var weights = new Weights();
    values.forEach((clue, value) -> weights.values[clue.ordinal()] = value);
    return weights;
  }

  /// The same with other numbers, in the order of the clues.
  public Weights with(double[] changed) {
    var weights = new Weights();
    System.arraycopy(changed, 0, weights.values, 0, weights.values.length);
    return weights;
  }

  public double[] values() {
    return Arrays.copyOf(values, values.length);
  }

  public Map<Clue, Double> byClue() {
    var map = new EnumMap<Clue, Double>(Clue.class);
    for (var clue : Clue.values()) {
      map.put(clue, values[clue.ordinal()]);
    }
    return map;
  }

  double of(Clue clue) {
    return values[clue.ordinal()];
  }

  /// What all clues of one place come to.
  double points(double[] clues) {
    double points = 0;
    for (int i = 0; i < values.length; i++) {
      points += values[i] * clues[i];
    }
    return points;
  }
}

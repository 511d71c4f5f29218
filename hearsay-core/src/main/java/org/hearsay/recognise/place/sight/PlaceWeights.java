package org.hearsay.recognise.place.sight;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.rules.Knowledge;

/// How much each [Sign] counts; a name whose signs sum to more than zero is meant as a place.
public final class PlaceWeights {

  /// The lexicon that holds them.
  public static final String LEXICON = "place-weights";

  private final double[] weights = new double[Sign.values().length];

  /// @param rows weight of each sign by its row; one that is missing counts nothing
  public PlaceWeights(Map<String, Double> rows) {
    for (var sign : Sign.values()) {
      weights[sign.ordinal()] = rows.getOrDefault(sign.row(), 0.0);
    }
  }

  /// Those of the lexicon.
  public static PlaceWeights of(Knowledge knowledge) {
    var lexicon = knowledge.lexicon(LEXICON);
    Map<String, Double> rows = new TreeMap<>();
    for (var sign : Sign.values()) {
      lexicon
          .find(sign.row())
          .ifPresent(entry -> rows.put(sign.row(), Double.parseDouble(entry.value())));
    }
    return new PlaceWeights(rows);
  }

  public double of(Sign sign) {
    return weights[sign.ordinal()];
  }

  public double sum(Signs signs) {
    return signs.under(weights);
  }
}

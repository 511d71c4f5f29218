package org.hearsay.lab.train;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.recognise.place.sight.PlaceWeights;
import org.hearsay.recognise.place.sight.Sign;
import org.hearsay.recognise.place.sight.WeighSightings;

/// Learns how much each sign of a place counts. One sign, how much better the same name does
/// elsewhere in the report, rests on the weights themselves, so it learns a few times over.
final class PlaceLearner {

  private static final int TIMES = 3;

  private final Function<PlaceWeights, WeighSightings> weigh;
  private final PlaceWeights set;
  private final double pull;

  /// @param set the weights to start from and to be drawn to
  PlaceLearner(Function<PlaceWeights, WeighSightings> weigh, PlaceWeights set, double pull) {
    this.weigh = weigh;
    this.set = set;
    this.pull = pull;
  }

  PlaceWeights set() {
    return set;
  }

  PlaceWeights learn(List<LabelledPlaces> documents) {
    var regression = new PlaceRegression(array(set), pull);
    var weights = set;
    for (int time = 0; time < TIMES; time++) {
      weights = weights(regression.fit(examples(documents, weights)));
    }
    return weights;
  }

  private List<PlaceRegression.Example> examples(
      List<LabelledPlaces> documents, PlaceWeights weights) {
    var examples = new ArrayList<PlaceRegression.Example>();
    for (var document : documents) {
      var signs = weigh.apply(weights).signs(document.sightings(), document.names());
      for (int i = 0; i < signs.size(); i++) {
        double[] values = signs.get(i).values();
        document
            .labels()
            .get(i)
            .ifPresent(place -> examples.add(new PlaceRegression.Example(values, place, 1)));
      }
    }
    return examples;
  }

  /// Right, wrong and missed of the sightings with a label.
  static final class Score {
    private int right;
    private int wrong;
    private int missed;

    @Override
    public String toString() {
      double precision = 100.0 * right / Math.max(1, right + wrong);
      double recall = 100.0 * right / Math.max(1, right + missed);
      double both = 200.0 * right / Math.max(1, 2 * right + wrong + missed);
      return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f", precision, recall, both);
    }
  }

  void score(List<LabelledPlaces> documents, PlaceWeights weights, Score score) {
    for (var document : documents) {
      var signs = weigh.apply(weights).signs(document.sightings(), document.names());
      for (int i = 0; i < signs.size(); i++) {
        boolean kept = weights.sum(signs.get(i)) > 0;
        document
            .labels()
            .get(i)
            .ifPresent(
                place -> {
                  score.right += place && kept ? 1 : 0;
                  score.wrong += !place && kept ? 1 : 0;
                  score.missed += place && !kept ? 1 : 0;
                });
      }
    }
  }

  /// Every sighting with a label, its points and its signs.
  void tell(List<LabelledPlaces> documents, PrintWriter out) {
    for (var document : documents) {
      var signs = weigh.apply(set).signs(document.sightings(), document.names());
      for (int i = 0; i < signs.size(); i++) {
        var sighting = document.sightings().get(i);
        var label = document.labels().get(i);
        if (label.isPresent()) {
          var line = new StringBuilder(label.get() ? "1" : "0");
          line.append('\t').append(document.group()).append('\t').append(sighting.key());
          line.append(String.format(Locale.ROOT, "\t%.2f", set.sum(signs.get(i))));
          for (var sign : Sign.values()) {
            double value = signs.get(i).get(sign);
            if (value != 0) {
              line.append('\t').append(sign).append('=');
              line.append(String.format(Locale.ROOT, "%.3f", value));
            }
          }
          for (int at = sighting.from() - 5; at < sighting.to() + 5; at++) {
            line.append(at == sighting.from() - 5 ? '\t' : ' ');
            line.append(at == sighting.from() ? "[[" : at == sighting.to() ? "]]" : "");
            line.append(sighting.has(at) ? sighting.token(at).word() : "");
          }
          out.println(line);
        }
      }
    }
  }

  private static double[] array(PlaceWeights weights) {
    var array = new double[Sign.values().length];
    for (var sign : Sign.values()) {
      array[sign.ordinal()] = weights.of(sign);
    }
    return array;
  }

  private static PlaceWeights weights(double[] array) {
    Map<String, Double> rows = new TreeMap<>();
    for (var sign : Sign.values()) {
      rows.put(sign.row(), array[sign.ordinal()]);
    }
    return new PlaceWeights(rows);
  }
}

package org.hearsay.link.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Act;
import org.hearsay.rules.Lexicon;

/// How much each clue counts for each act, in natural logarithms of odds.
public final class Weights {

  private final Map<String, double[]> byClue = new HashMap<>();

  private Weights(Map<String, double[]> byClue) {
    this.byClue.putAll(byClue);
  }

  /// @param byClue a weight for each act, in their order
  public static Weights of(Map<String, double[]> byClue) {
    return new Weights(byClue);
  }

  /// @param lexicon rows `clue TAB weight…`, a weight for each act in their order
  public static Weights of(Lexicon lexicon) {
    Map<String, double[]> byClue = new HashMap<>();
    for (String clue : lexicon.phrases()) {
      lexicon
          .find(clue)
          .ifPresent(
              entry -> {
                var columns = new ArrayList<>(List.of(entry.value()));
                columns.addAll(entry.more());
                byClue.put(clue, columns.stream().mapToDouble(Double::parseDouble).toArray());
              });
    }
    return new Weights(byClue);
  }

  /// In the form of `lexicon/en/answer-weights.tsv`.
  ///
  /// @param how it came about: its first line
  public void write(Path file, String how) throws IOException {
    var text = new StringBuilder("# ").append(how).append('\n');
    new TreeMap<>(byClue)
        .forEach(
            (clue, weights) -> {
              text.append(clue);
              for (double weight : weights) {
                text.append(String.format(Locale.ROOT, "\t%.2f", weight));
              }
              text.append('\n');
            });
    Files.writeString(file, text);
  }

  /// How strongly the clues speak for each act.
  Map<Act, Double> points(Map<String, Double> clues) {
    double[] sums = new double[Act.values().length];
    clues.forEach(
        (clue, value) -> {
          double[] weights = byClue.get(clue);
          for (int i = 0; weights != null && i < sums.length; i++) {
            sums[i] += weights[i] * value;
          }
        });
    var points = new EnumMap<Act, Double>(Act.class);
    for (var act : Act.values()) {
      points.put(act, sums[act.ordinal()]);
    }
    return points;
  }
}

package org.hearsay.link.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Act;
import org.hearsay.rules.Lexicon;

/// How much each clue counts, in natural logarithms of odds.
///
/// A table to be read and mended by hand; the hashed models of `org.hearsay.learn` are for texts
/// with many thousand features.
public final class Weights {

  private static final String ANY = "act any: ";

  private final Map<String, Double> byClue;

  private Weights(Map<String, Double> byClue) {
    this.byClue = Map.copyOf(byClue);
  }

  public static Weights of(Map<String, Double> byClue) {
    return new Weights(byClue);
  }

  /// @param lexicon rows `clue TAB weight`
  public static Weights of(Lexicon lexicon) {
    Map<String, Double> byClue = new HashMap<>();
    for (String clue : lexicon.phrases()) {
      lexicon.find(clue).ifPresent(entry -> byClue.put(clue, Double.parseDouble(entry.value())));
    }
    return new Weights(byClue);
  }

  /// The clues as they speak for an act: each for any act, and for this one alone.
  public static Map<String, Double> ofAct(Act act, Map<String, Double> clues) {
    String alone = "act " + act.name().toLowerCase(Locale.ROOT) + ": ";
    Map<String, Double> ofAct = new LinkedHashMap<>();
    clues.forEach(
        (clue, value) -> {
          ofAct.put(ANY + clue, value);
          ofAct.put(alone + clue, value);
        });
    return ofAct;
  }

  /// The clues of one choice with those of another.
  public Weights with(Weights others) {
    var all = new HashMap<>(byClue);
    all.putAll(others.byClue);
    return new Weights(all);
  }

  /// In the form of `lexicon/en/answer-weights.tsv`.
  ///
  /// @param how it came about: its first line
  public void write(Path file, String how) throws IOException {
    var text = new StringBuilder("# ").append(how).append('\n');
    new TreeMap<>(byClue)
        .forEach(
            (clue, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.2f%n", clue, weight)));
    Files.writeString(file, text);
  }

  /// How strongly the clues speak, all together; added up in the order given.
  double points(Map<String, Double> clues) {
    double sum = 0;
    for (var clue : clues.entrySet()) {
      sum += byClue.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
    return sum;
  }
}

package org.hearsay.link.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
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

  /// What stands behind the beginning [#ANY], and behind that of each act.
  private final Map<String, Double> any;

  private final Map<Act, Map<String, Double>> byAct = new EnumMap<>(Act.class);

  private Weights(Map<String, Double> byClue) {
    this.byClue = new HashMap<>(byClue);
    any = after(ANY);
    for (var act : Act.values()) {
      byAct.put(act, after(alone(act)));
    }
  }

  private Map<String, Double> after(String start) {
    Map<String, Double> found = new HashMap<>();
    byClue.forEach(
        (clue, weight) -> {
          if (clue.startsWith(start)) {
            found.put(clue.substring(start.length()), weight);
          }
        });
    return found;
  }

  private static String alone(Act act) {
    return "act " + act.name().toLowerCase(Locale.ROOT) + ": ";
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
    String alone = alone(act);
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

  /// How strongly the clues speak for an act, of any kind and this one: as [#ofAct] has them.
  double points(Act act, Map<String, Double> clues) {
    var alone = byAct.getOrDefault(act, Map.of());
    double sum = 0;
    for (var clue : clues.entrySet()) {
      sum += any.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
      sum += alone.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
    return sum;
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

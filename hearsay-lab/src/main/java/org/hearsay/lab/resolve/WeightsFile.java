package org.hearsay.lab.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.recognise.place.resolve.Clue;
import org.hearsay.recognise.place.resolve.Weights;

/// A list of weights as a file, in the form of `lexicon/en/place-choice-weights.tsv`.
public final class WeightsFile {

  private WeightsFile() {}

  /// @param how it came about: its first line
  static void write(Path file, Weights weights, String how) throws IOException {
    var text = new StringBuilder("# ").append(how).append('\n');
    weights
        .byClue()
        .forEach(
            (clue, value) ->
                text.append(String.format(Locale.ROOT, "%s\t%.2f%n", clue.label(), value)));
    Files.writeString(file, text);
  }

  public static Weights read(Path file) throws IOException {
    Map<Clue, Double> values = new EnumMap<>(Clue.class);
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t");
      for (var clue : Clue.values()) {
        if (columns[0].equals(clue.label())) {
          values.put(clue, Double.parseDouble(columns[1]));
        }
      }
    }
    return Weights.of(values);
  }
}

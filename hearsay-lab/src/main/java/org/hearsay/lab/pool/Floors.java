package org.hearsay.lab.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a pool's score must reach, as its `floors.tsv` says: figure, `at least` or `at most`,
/// value.
///
/// @param lines in the order of the file
public record Floors(List<Line> lines) {

  /// One bound of one figure.
  public record Line(String figure, boolean atLeast, double value) {

    boolean holds(double found) {
      return atLeast ? found >= value : found <= value;
    }

    /// "at least 85".
    public String words() {
      String number = value == Math.rint(value) ? String.valueOf((long) value) : "" + value;
      return (atLeast ? "at least " : "at most ") + number;
    }
  }

  public Floors {
    lines = List.copyOf(lines);
  }

  /// Reads the file; lines that begin with `#` are remarks.
  public static Floors read(Path file) throws IOException {
    var lines = new ArrayList<Line>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(parse(file, line));
      }
    }
    return new Floors(lines);
  }

  private static Line parse(Path file, String line) {
    var columns = line.split("\t");
    if (columns.length != 3 || !columns[1].equals("at least") && !columns[1].equals("at most")) {
      throw new IllegalArgumentException(
          file + ": expected FIGURE, tab, 'at least' or 'at most', tab, VALUE; found: " + line);
    }
    return new Line(columns[0], columns[1].equals("at least"), Double.parseDouble(columns[2]));
  }

  /// The bounds that `score` does not keep, each in words.
  public List<String> broken(PoolScore score) {
    var broken = new ArrayList<String>();
    for (var line : lines) {
      var figure = score.figures().get(line.figure());
      if (figure == null) {
        broken.add(line.figure() + ": expected a figure of the score, found no such name");
      } else if (!line.holds(figure.value())) {
        broken.add(line.figure() + ": expected " + line.words() + ", found " + figure.words());
      }
    }
    return broken;
  }

  /// What is asked of a figure; empty where nothing is.
  public String of(String figure) {
    return lines.stream()
        .filter(line -> line.figure().equals(figure))
        .map(Line::words)
        .findFirst()
        .orElse("");
  }
}

package org.hearsay.lab.gazetteer.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.lab.evaluate.Answers;

/// The rows of a tab-separated file.
final class Rows {

  private Rows() {}

  /// @param columns how many each row has at least
  static List<String[]> read(Path file, int columns) throws IOException {
    try (var lines = Answers.open(file)) {
      return read(lines, columns, file.toString());
    }
  }

  /// The rows of a file beside these classes; lines that begin with `#` are remarks.
  static List<String[]> own(String name, int columns) throws IOException {
    try (var stream = Source.class.getResourceAsStream("/org/hearsay/lab/gazetteer/" + name)) {
      var bytes = Objects.requireNonNull(stream, name + " is missing from the jar");
      var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return read(lines, columns, name);
    }
  }

  private static List<String[]> read(BufferedReader lines, int columns, String from)
      throws IOException {
    var rows = new ArrayList<String[]>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length < columns) {
        throw new IOException(
            "%s, line %d: expected %d columns, found %d"
                .formatted(from, number, columns, row.length));
      }
      rows.add(row);
    }
    return rows;
  }

  static long count(String digits) {
    return digits.isBlank() ? 0 : Long.parseLong(digits.strip());
  }
}

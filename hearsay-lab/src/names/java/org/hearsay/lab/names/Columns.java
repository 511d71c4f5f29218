package org.hearsay.lab.names;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.lab.evaluate.Answers;

/// Reads and writes words in columns: token first, label last; `-DOCSTART-` begins a document.
final class Columns {

  /// One document.
  ///
  /// @param weight how much its mistakes count
  record Text(List<List<String>> words, List<List<String>> labels, float weight) {}

  private Columns() {}

  static List<Text> read(Path file) throws IOException {
    var texts = new ArrayList<Text>();
    var text = new Text(new ArrayList<>(), new ArrayList<>(), 1);
    var words = new ArrayList<String>();
    var labels = new ArrayList<String>();
    try (var lines = Answers.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var columns = line.strip().split("\\s+");
        boolean begins = columns[0].equals("-DOCSTART-");
        if (columns[0].isEmpty() || begins) {
          end(words, labels, text);
        } else {
          words.add(columns[0]);
          labels.add(columns[columns.length - 1]);
        }
        if (begins) {
          texts.add(text);
          text = new Text(new ArrayList<>(), new ArrayList<>(), weight(columns));
        }
      }
    }
    end(words, labels, text);
    texts.add(text);
    texts.removeIf(one -> one.words().isEmpty());
    return texts;
  }

  private static float weight(String[] columns) {
    return columns.length == 2 && columns[1].matches("[0-9.]+") ? Float.parseFloat(columns[1]) : 1;
  }

  private static void end(List<String> words, List<String> labels, Text text) {
    if (!words.isEmpty()) {
      text.words().add(List.copyOf(words));
      text.labels().add(List.copyOf(labels));
      words.clear();
      labels.clear();
    }
  }

  static void write(List<List<String>> words, List<List<String>> labels, Writer out)
      throws IOException {
    for (int s = 0; s < words.size(); s++) {
      for (int i = 0; i < words.get(s).size(); i++) {
        out.write(words.get(s).get(i) + "\t" + labels.get(s).get(i) + "\n");
      }
      out.write("\n");
    }
  }
}

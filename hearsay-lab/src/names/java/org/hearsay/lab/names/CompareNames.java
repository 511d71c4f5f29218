package org.hearsay.lab.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Learns from and tags words in columns with a library other than ours:
/// `learn LIBRARY TEXT MODEL` and `tag LIBRARY MODEL TEXT ANSWERS`.
public final class CompareNames {

  private static final Map<String, Learner> LIBRARIES =
      Map.of(
          "opennlp", new OpenNlp(),
          "opennlp-rich", new OpenNlpRich(),
          "tribuo", new TribuoCrf());

  private CompareNames() {}

  public static void main(String[] arguments) throws IOException {
    var library = LIBRARIES.get(arguments[1]);
    if (library == null) {
      throw new IllegalArgumentException("expected one of " + LIBRARIES.keySet());
    }
    if (arguments[0].equals("learn")) {
      library.learn(Columns.read(Path.of(arguments[2])), Path.of(arguments[3]));
    } else {
      var tagger = library.read(Path.of(arguments[2]));
      try (var out = Files.newBufferedWriter(Path.of(arguments[4]))) {
        for (var text : Columns.read(Path.of(arguments[3]))) {
          Columns.write(text.words(), tagger.tag(text.words()), out);
        }
      }
    }
  }
}

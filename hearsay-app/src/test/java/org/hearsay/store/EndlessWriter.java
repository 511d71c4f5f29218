package org.hearsay.store;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.model.Span;

/// Keeps one report after another and names each once it is kept, until somebody kills it.
final class EndlessWriter {

  private EndlessWriter() {}

  public static void main(String[] arguments) {
    try (var dossier = DossierFile.forWriting(Path.of(arguments[0]))) {
      for (int i = 1; ; i++) {
        var reading =
            SmallReadings.of(
                "Paper", i + ".txt", "Report " + i + ". ".repeat(2_000), new Span(0, 8));
        System.out.println(dossier.keep(reading, "/" + i + ".txt", "rules", Map.of()));
        System.out.flush();
      }
    }
  }
}

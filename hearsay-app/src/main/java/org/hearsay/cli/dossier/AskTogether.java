package org.hearsay.cli.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.terminal.Output;
import org.hearsay.model.Skipped;
import org.hearsay.present.view.PoolView;
import picocli.CommandLine.Mixin;

/// What commands that ask all reports together share: the dossier, the day of asking, and what to
/// say where there is nothing to ask.
public final class AskTogether {

  /// Exit code of "could not measure", never mixed with "none".
  public static final int CANNOT_TELL = 3;

  @Mixin DossierOption dossier = new DossierOption();

  @Mixin DayOption asOf = new DayOption();

  /// The pool as heard on the day of asking.
  public record Heard(PoolView pool, List<Skipped> skipped, LocalDate asOf) {
    public Heard {
      skipped = List.copyOf(skipped);
    }
  }

  /// How a command answers from what it asks for.
  @FunctionalInterface
  public interface Answer<T> {
    int from(T asked);
  }

  /// Answers from the readings one by one, without comparing them.
  ///
  /// @return the exit code
  public int each(Output output, Answer<Pool> answer) {
    try (var open = dossier.open()) {
      return open.reports().isEmpty() ? cannotTell(output, Map.of()) : answer.from(new Pool(open));
    }
  }

  /// Hears the dossier and answers; says so where it holds no report.
  ///
  /// @return the exit code
  public int ask(Output output, Answer<Heard> answer) {
    try (var open = dossier.open()) {
      if (open.reports().isEmpty()) {
        return cannotTell(output, Map.of());
      }
      var day = asOf.day();
      return answer.from(new Heard(new Pool(open).heard(day), open.skipped(), day));
    }
  }

  /// No report was read, so that nobody can say.
  ///
  /// @param asked what the JSON answer repeats of the question
  public static int cannotTell(Output output, Map<String, Object> asked) {
    if (output.json) {
      var answer = new java.util.LinkedHashMap<>(asked);
      answer.put("measured", false);
      output.json(answer);
    } else {
      output.line(
          "", "Cannot tell: this dossier holds no report yet. 'hearsay read FOLDER' reads some.");
    }
    return CANNOT_TELL;
  }
}

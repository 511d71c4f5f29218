package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mode;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

/// Forecasts as newspapers put them, with the last day on which the word is kept.
class DeadlinesTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  /// @param last `-` where nobody can tell
  private record Case(LocalDate published, String text, String last) {

    static Case parse(String line) {
      var columns = line.split("\t", -1);
      return new Case(LocalDate.parse(columns[0]), columns[1], columns[2]);
    }

    /// Empty where it is read right, otherwise what was found.
    Optional<String> wrong() {
      var report =
          Report.of(
              new Origin.LocalFile("deadline.txt", ""),
              new Imprint("Example", Optional.empty(), "", Published.on(published, "given")),
              Locale.ENGLISH,
              text,
              OffsetMap.identity(text.length()));
      var claims = PIPELINE.read(report).claims();
      var found =
          claims.isEmpty()
              ? "no claim"
              : claims.getLast().certainty().mode() instanceof Mode.Forecast forecast
                  ? last(forecast)
                  : claims.getLast().certainty().mode().kind();
      return found.equals(last) ? Optional.empty() : Optional.of(found + " for " + this);
    }

    private static String last(Mode.Forecast forecast) {
      return forecast
          .deadline()
          .map(due -> due.when() instanceof Interval when ? when.lastDay() : Optional.empty())
          .map(day -> day.map(Object::toString).orElse("-"))
          .orElse("-");
    }
  }

  @Test
  void deadlinesAreThoseOfTheTable() throws IOException {
    var wrong = new ArrayList<String>();
    cases().forEach(one -> one.wrong().ifPresent(wrong::add));
    assertThat(wrong).isEmpty();
  }

  private static List<Case> cases() throws IOException {
    try (InputStream table = DeadlinesTest.class.getResourceAsStream("deadlines.tsv")) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Case::parse)
          .toList();
    }
  }
}

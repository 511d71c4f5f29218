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
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.When.Interval;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

/// German sentences that were written before the German rules, and what a reader takes from them.
class GermanTimesTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  /// How many of them are read right today; the rest is named by the failing test's message.
  private static final int FLOOR = 48;

  private record Case(Report report, String words, String value, String bound) {

    /// @param line day or -, text with its last time in brackets, value, bound
    static Case parse(String line) {
      var columns = line.split("\t", -1);
      int open = columns[1].indexOf('[');
      String words = open < 0 ? "" : columns[1].substring(open + 1, columns[1].indexOf(']'));
      return new Case(
          report(columns[1].replace("[", "").replace("]", ""), columns[0]),
          words,
          columns[2],
          columns.length > 3 ? columns[3] : "IN");
    }

    private static Report report(String text, String day) {
      var published =
          day.equals("-") ? Published.NOT_STATED : Published.on(LocalDate.parse(day), "given");
      return Report.of(
          new Origin.LocalFile("beispiel.txt", ""),
          new Imprint("Beispiel", Optional.empty(), "", published),
          Locale.GERMAN,
          text,
          OffsetMap.identity(text.length()));
    }

    /// Empty where it is read right, otherwise what was found.
    Optional<String> wrong() {
      var found =
          PIPELINE.read(report).mentions().stream()
              .filter(Mention.Dated.class::isInstance)
              .map(Mention.Dated.class::cast)
              .toList();
      boolean right =
          value.isEmpty() ? found.isEmpty() : !found.isEmpty() && isRight(found.getLast());
      return right
          ? Optional.empty()
          : Optional.of(report.text() + " – " + found.stream().map(this::told).toList());
    }

    private boolean isRight(Mention.Dated dated) {
      boolean bounded =
          !(dated.when() instanceof Interval time) || time.bound().name().equals(bound);
      return dated.span().of(report.text()).equals(words)
          && Trace.when(dated.when()).equals(value)
          && bounded;
    }

    private String told(Mention.Dated dated) {
      return dated.span().of(report.text()) + " " + dated.when();
    }
  }

  @Test
  void readsWhatAReaderReads() throws IOException {
    var wrong = new ArrayList<String>();
    var cases = cases();
    cases.forEach(one -> one.wrong().ifPresent(wrong::add));
    assertThat(cases.size() - wrong.size())
        .as("of %d, wrong: %s", cases.size(), String.join("\n", wrong))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<Case> cases() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GermanTimesTest.class.getResourceAsStream("german.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Case::parse)
          .toList();
    }
  }
}

package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.examine.Examiner;
import org.hearsay.model.Finding;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Right and wrong statements of where places lie, all around the world: how many of the wrong are
/// found, and how many of the right.
class StatementsTest {

  private static final Set<Finding.On> GEOGRAPHY =
      EnumSet.of(Finding.On.DISTANCE, Finding.On.DIRECTION, Finding.On.REGION, Finding.On.TRAVEL);

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  private static List<String> statements(String kind) throws IOException {
    try (var stream = StatementsTest.class.getResourceAsStream("statements.tsv")) {
      var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> line.startsWith(kind))
          .map(line -> line.substring(line.lastIndexOf('\t') + 1))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}, {1}: from {2} to {3} of a hundred are found")
  @CsvSource({
    "wrong, open, 80, 100",
    "wrong, kept, 80, 100",
    "right, open, 0, 5",
    "right, kept, 0, 5"
  })
  void mostWrongAndFewRightStatementsAreFound(String kind, String half, int least, int most)
      throws IOException {
    var all = statements(kind + "\t" + half);
    var found = all.stream().filter(StatementsTest::isImplausible).toList();
    assertThat(100.0 * found.size() / all.size())
        .as(half.equals("open") ? found.toString() : "kept, of which only the number is shown")
        .isBetween(1.0 * least, 1.0 * most);
  }

  private static boolean isImplausible(String text) {
    var report =
        Report.of(
            new Origin.LocalFile("example.txt", ""),
            Imprint.UNKNOWN,
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    return Examiner.of()
        .examine(List.of(PIPELINE.read(report).gist()), List.of(), LocalDate.of(2026, 1, 1))
        .stream()
        .anyMatch(
            one -> one instanceof Finding.Implausible found && GEOGRAPHY.contains(found.on()));
  }
}

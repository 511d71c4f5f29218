package org.hearsay.lab.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How marked answers are read; and that the files of `corpus/answers` are as their guide says.
class MarkedTextTest {

  private static final Path CORPUS = Path.of("..", "corpus");
  private static final String HEADER = "# report\tact\tby\tabout";

  @Test
  void readsWhatIsAnsweredNearestFirst() throws IOException {
    var mark = AnswerMark.read("3\tnot-verified\tnobody answered\tthe dam burst | it was old");
    assertThat(mark)
        .isEqualTo(
            new AnswerMark(
                3, Act.NOT_VERIFIED, "nobody answered", List.of("the dam burst", "it was old")));
    assertThat(AnswerMark.read("3\tdeny\tdenied wrongdoing\t-").about()).isEmpty();
  }

  @Test
  void saysWhatALineShouldBe() {
    assertThatThrownBy(() -> AnswerMark.read("1\tdeny\tit is not so"))
        .hasMessageStartingWith("expected report, act, by, about with tabs between; found: ");
    assertThatThrownBy(() -> AnswerMark.read("1\trefuse\tit is not so\t-"))
        .hasMessage("expected deny, dispute, confirm, not-verified or retract; found: refuse");
  }

  /// What answers twice is one claim, and so is what is answered twice.
  @Test
  void eachStatementIsOneClaim() throws IOException {
    var text =
        new MarkedText(
            "asia/01",
            List.of("The dam burst.\n\nThe ministry denied it. It stands."),
            List.of(
                AnswerMark.read("1\tdeny\tThe ministry denied it\tThe dam burst"),
                AnswerMark.read("1\tdeny\tIt stands\tThe dam burst")));
    assertThat(text.reports().getFirst().claims())
        .extracting(claim -> claim.path("content").asString())
        .containsExactly("The ministry denied it", "The dam burst", "It stands");
    assertThat(text.reports().getFirst().claims())
        .extracting(claim -> claim.path("about").toString())
        .containsExactly("[\"g2\"]", "", "[\"g2\"]");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void filesBeginWithTheirColumns(Path table) throws IOException {
    assertThat(Files.readAllLines(table)).first().isEqualTo(HEADER);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void wordsStandInReportsThatAreThere(Path table) throws IOException {
    var text = MarkedText.read(CORPUS.resolve("names"), table);
    for (var mark : text.marks()) {
      assertThat(mark.report()).as(text.name()).isLessThanOrEqualTo(text.texts().size());
      String report = text.texts().get(mark.report() - 1);
      assertThat(report).as(text.name()).contains(mark.by());
      assertThat(mark.about())
          .as(text.name())
          .hasSizeLessThanOrEqualTo(3)
          .doesNotContain(mark.by())
          .allSatisfy(words -> assertThat(report).contains(words));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void marksStandInTheOrderOfReportsEachOnce(Path table) throws IOException {
    var marks = MarkedText.read(CORPUS.resolve("names"), table).marks();
    assertThat(marks).extracting(AnswerMark::report).isSorted();
    assertThat(marks).extracting(mark -> mark.report() + mark.by()).doesNotHaveDuplicates();
  }

  @Test
  void everyRegionIsThere() throws IOException {
    assertThat(MarkedText.byRegion(CORPUS).keySet())
        .containsExactly("africa", "americas", "asia", "mideast");
  }

  private static Stream<Path> tables() throws IOException {
    try (var files = Files.walk(CORPUS.resolve("answers"))) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }
}

package org.hearsay.recognise.alias;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasFinderTest {

  @ParameterizedTest(name = "{1} = {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Fighters of Al Qaeda in the Arabian Peninsula (AQAP) left. | AQAP | Al Qaeda in the Arabian Peninsula
          The Syrian Democratic Forces-SDF said so.                  | SDF  | Syrian Democratic Forces
          The Syrian Democratic Forces – SDF – said so.              | SDF  | Syrian Democratic Forces
          Men of AQAP (Al Qaeda in the Arabian Peninsula) left.      | AQAP | Al Qaeda in the Arabian Peninsula
          The vans are the Lisbon Harbour Board’s (LHB) own.         | LHB  | Lisbon Harbour Board
          The World Health Organization [WHO] warned.                | WHO  | World Health Organization
          """)
  void findsDefinitions(String text, String shortForm, String longForm) {
    assertThat(found(text)).contains(shortForm + " = " + longForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister (IN) spoke.",
        "They met the Council (see above).",
        "The goal fell late (2-1).",
        "The Foreign Ministry (MOSCOW) wrote.",
        "(AB)",
        "He (Ali) went home."
      })
  void findsNoneWhereNoneIsDefined(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'The front moved. (See attached map)', '(See attached map) MAP'",
    "'It split in two. (See previous article)', '(See previous article) ARTICLE'",
    "'They failed (see the article on the ports).', 'see the article on ARTICLE'"
  })
  void findsCrossReferences(String text, String expected) {
    var report = Reports.of(text);
    var found =
        CrossReferenceFinder.of(Knowledge.english()).find(report, Reports.passages(report)).stream()
            .map(one -> one.span().of(text) + " " + one.target());
    assertThat(found).containsExactly(expected);
  }

  @Test
  void readsHostileTextsInTime() {
    for (String text :
        List.of(
            "(".repeat(10_000),
            "(A B C D ".repeat(100_000),
            "A-AB ".repeat(200_000),
            "x".repeat(1_000_000) + " (XX)")) {
      Assertions.assertTimeout(Duration.ofSeconds(60), () -> found(text));
    }
  }

  private static List<String> found(String text) {
    var report = Reports.of(text);
    return new AliasFinder()
        .find(report, Reports.passages(report)).stream()
            .map(alias -> alias.span().of(text) + " = " + alias.standsFor().of(text))
            .toList();
  }
}

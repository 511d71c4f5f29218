package org.hearsay.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          al-Baghdadi        | al - Baghdadi
          U.S.               | U . S .
          d'Ivoire           | d ' Ivoire
          Diallo's           | Diallo ' s
          G20                | G 20
          20th               | 20th
          3,500.50           | 3,500.50
          ...                | ...
          a@example.org      | a@example.org
          https://a.b/c      | https://a.b/c
          Māori              | Māori
          """)
  void cutsAtMarks(String word, String pieces) {
    assertThat(String.join(" ", new Pieces(List.of(word)).list())).isEqualTo(pieces);
  }

  @Test
  void losesNoLetter() {
    for (String word : List.of("-", "--a--", "’", "x.", ".x", "1-", "a1b2", "𝔅-𝔅", "é̂-t")) {
      assertThat(String.join("", new Pieces(List.of(word)).list())).isEqualTo(word);
    }
  }

  @Test
  void spreadsAndGathersLabels() {
    var pieces = new Pieces(List.of("Al-Qaeda", "-", "led"));
    assertThat(pieces.spread(List.of("B-ORGANISATION", "O", "O")))
        .containsExactly("B-ORGANISATION", "I-ORGANISATION", "I-ORGANISATION", "O", "O");
    assertThat(
            pieces.gather(
                List.of("B-ORGANISATION", "I-ORGANISATION", "I-ORGANISATION", "O", "O"), 3))
        .containsExactly("B-ORGANISATION", "O", "O");
  }
}

package org.hearsay.present.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest
  @CsvSource({
    "the end of May, 30, the end of May",
    "the end of May, 8, the end…",
    "Ḩalab, 6, Ḩalab",
    "12345, 5, 12345",
    "123456, 5, 1234…",
  })
  void cutsAtCharactersAndSaysSo(String words, int most, String expected) {
    assertThat(Plain.cut(words, most)).isEqualTo(expected);
  }
}

package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCaseTest {

  @ParameterizedTest
  @CsvSource({
    "harbour, SMALL",
    "Ashgrove, CAPITAL_FIRST",
    "NATO, ALL_CAPITALS",
    "U.S., ALL_CAPITALS",
    "I, ONE_CAPITAL",
    "J., ONE_CAPITAL",
    "McGregor, MIXED",
    "eBay, MIXED",
    "2016, DIGITS",
    "1980s, DIGITS_AND_MORE",
    "4.5, DIGITS_AND_MORE",
    "…, MARKS",
    "שלום, OTHER",
    "'', MARKS"
  })
  void tellsWhatSignsAWordIsMadeOf(String word, LetterCase expected) {
    assertThat(LetterCase.of(word)).isEqualTo(expected);
  }
}

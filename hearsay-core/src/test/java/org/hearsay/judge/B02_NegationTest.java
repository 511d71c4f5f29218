package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B02_NegationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry did not sail.                                  | true",
        "The ferry didn't sail.                                   | true",
        "The ferry has never sailed.                              | true",
        "No ferry sailed.                                         | true",
        "The divers found nothing but sand.                       | true",
        "Neither the mayor nor the bishop spoke.                  | true",
        "The owner declined to name the buyer.                    | true",
        "The town remains without water.                          | true",
        "The owner did not fail to pay.                           | false",
        "The ferry sailed.                                        | false",
        "The ferry not only sailed but sank.                      | false",
        "The ferry, which was not painted, sailed on Monday.      | false",
        "The ferry sailed because the wind did not blow.          | false",
        "The ferry sailed with no lights.                         | false",
        "There is no doubt that the ferry sailed.                 | false"
      })
  void onlyTheMainStatementIsNegated(String text, boolean negated) {
    assertThat(Told.of(text).claim("").certainty().negated()).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The broker denies that the deed was forged. | deed was forged | true",
        "The broker denies that the deed was not signed. | deed was not | false",
        "The broker said that the deed was forged. | deed was forged | false"
      })
  void whatIsDeniedIsTurned(String text, String content, boolean negated) {
    assertThat(Told.of(text).claim(content).certainty().negated()).isEqualTo(negated);
  }
}

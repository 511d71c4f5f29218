package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conditions, questions and what nobody knows.
class B04_OpenQuestionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who paid for the yacht?                                      | unknown + question",
        "It is not known whether the yacht was paid for.              | unknown + ignorance",
        "The owner of the yacht remains unknown.                      | unknown + ignorance",
        "No one can tell who owned the yacht.                         | unknown + ignorance",
        "If the rain stops, the match will start.                     | certain + condition",
        "Should the rain stop, the match could start.                 | possible + condition",
        "The match will start if the rain stops.                      | certain + condition",
        "Guards are posted to stop him if he comes.                   | certain + statement",
        "Even if the rain stops, the pitch is flooded.                | certain + statement"
      })
  void whatIsLeftOpenIsSaidToBeOpen(String text, String manner) {
    assertThat(Told.of(text).manner("")).isEqualTo(manner);
  }

  @Test
  void theConditionIsNamed() {
    var told = Told.of("If the rain stops, the match will start.");
    assertThat(told.claim("").certainty().mode())
        .isInstanceOfSatisfying(
            Mode.Conditional.class,
            mode -> assertThat(mode.condition().of(told.text())).isEqualTo("If the rain stops"));
  }
}

package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Certainty;
import org.hearsay.model.Stance.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B06_OutletTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pump was broken.                                               | OWN",
        "The foreman said that the pump was broken.                         | OPEN",
        "The foreman denied that the pump was broken.                       | OPEN",
        "The foreman admitted that the pump was broken.                     | VOUCHES",
        "The foreman claimed that the pump was broken.                      | DISTANT",
        "The foreman falsely claimed that the pump was broken.              | AGAINST",
        "The foreman admitted that the pump will be broken.                 | OPEN",
        "The clerk said the foreman had admitted that the pump was broken.  | OPEN"
      })
  void theOutletStandsByTheWordThatPassesOnTheFirstSpeaker(String text, Stand stand) {
    assertThat(stance(text, "pump")).isEqualTo(stand);
  }

  @Test
  void whatFollowsAnAdmissionIsNoAdmission() {
    String text = "\"We broke the pump,\" the foreman admitted. \"It was an old one.\"";
    assertThat(stance(text, "broke")).isEqualTo(Stand.VOUCHES);
    assertThat(stance(text, "old one")).isEqualTo(Stand.OPEN);
  }

  @Test
  void whatTheOutletVouchesForIsAsSureAsItsSpeakerIs() {
    var told = Told.of("The foreman admitted that the pump was probably broken.");
    var certainty = told.claim("pump").certainty();
    assertThat(certainty.outlet().level()).isEqualTo(Certainty.Level.PROBABLE);
    assertThat(certainty.outlet().high()).isEqualTo(certainty.high());
  }

  private static Stand stance(String text, String words) {
    return Told.of(text).claim(words).certainty().outlet().stand();
  }
}

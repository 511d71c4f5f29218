package org.hearsay.lab.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatedHeadTest {

  @Test
  void theAddressGoesWhole() {
    var head =
        StatedHead.of("https://post.example/2022/07/18/ferry-strikes-quay/\n\nA ferry struck.");
    assertThat(head.day()).contains(LocalDate.of(2022, 7, 18));
    assertThat(head.rest()).isEqualTo("\n\nA ferry struck.");
  }

  @Test
  void ofADatelineTheDateGoes() {
    var head = StatedHead.of("VIGO, Jul 26 2022 (GNA) - A ferry struck the quay on July 25 2022.");
    assertThat(head.day()).contains(LocalDate.of(2022, 7, 26));
    assertThat(head.rest()).isEqualTo("VIGO,  (GNA) - A ferry struck the quay on July 25 2022.");
  }

  @Test
  void aLineOfItsOwnGoes() {
    var head = StatedHead.of("Ferry strikes quay\nNovember 24, 2004\nA ferry struck.");
    assertThat(head.day()).contains(LocalDate.of(2004, 11, 24));
    assertThat(head.rest()).doesNotContain("2004");
  }

  @Test
  void aDateOfTheStoryStays() {
    String text = "The ferry struck the quay on July 25, 2022, the office said.";
    var head = StatedHead.of(text);
    assertThat(head.day()).isEmpty();
    assertThat(head.rest()).isEqualTo(text);
  }
}

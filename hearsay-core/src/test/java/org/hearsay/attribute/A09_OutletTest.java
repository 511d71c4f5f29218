package org.hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

/// The reporting outlet is no hop; and what kind of speaker others are.
class A09_OutletTest {

  @Test
  void anOutletReportingOnItselfHasNoSource() {
    Heard.in("Brine Works", "Brine Works said that it has opened a second plant.")
        .says("outlet: it has opened a second plant");
  }

  @Test
  void weIsTheOutlet() {
    Heard.in("We believe the minister is wrong.").says("outlet: We believe the minister is wrong");
  }

  @Test
  void aPronounStaysASpeakerAsPrinted() {
    var speaker = speaker("They say the well is dry.");
    assertThat(speaker).isEqualTo(new Speaker.Unnamed("They", true));
  }

  @Test
  void unnamedOnesAndDocuments() {
    assertThat(speaker("Two officials said the road was open."))
        .isEqualTo(new Speaker.Unnamed("Two officials", true));
    assertThat(speaker("A former partner said the road was open."))
        .isEqualTo(new Speaker.Unnamed("A former partner", false));
    assertThat(speaker("The survey log shows that the road was open."))
        .isEqualTo(new Speaker.Document("The survey log"));
  }

  private static Speaker speaker(String text) {
    return Heard.in(text).attributions().getFirst().chain().getFirst().speaker();
  }
}

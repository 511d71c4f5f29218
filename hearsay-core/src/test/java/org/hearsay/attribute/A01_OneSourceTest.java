package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// One speaker, one thing told.
class A01_OneSourceTest {

  @Test
  void aVerbBeforeItsClause() {
    Heard.in("The harbour master said the ferry had left without its crew.")
        .says("outlet < The harbour master: the ferry had left without its crew");
  }

  @Test
  void thatIsNotTold() {
    Heard.in("Two former clerks claimed that the safe had been empty for years.")
        .says("outlet < Two former clerks: the safe had been empty for years");
  }

  @Test
  void whatIsToldMayStandFirst() {
    Heard.in("The mill will close in spring, residents believe.")
        .says("outlet < residents: The mill will close in spring");
  }

  @Test
  void theSpeakerIsPrintedWhole() {
    Heard.in("Maria Lund, a baker from the old town, told the council that the oven was never lit.")
        .says("outlet < Maria Lund, a baker from the old town: the oven was never lit");
  }

  @Test
  void whoIsAskedOrToldIsNotTheSpeaker() {
    Heard.in("A nurse told reporters on Monday that the ward had no beds.")
        .says("outlet < A nurse: the ward had no beds");
  }

  @Test
  void aDocumentSpeaks() {
    Heard.in("The tenants had paid in March, the ledger states.")
        .says("outlet < the ledger: The tenants had paid in March");
  }
}

package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// A quotation broken by its speaker is one content in pieces.
class A06_SplitQuoteTest {

  @Test
  void inTwoPieces() {
    Heard.in("“The gate was open,” the guard said, “for an hour.”")
        .says("outlet < the guard: The gate was open … for an hour");
  }

  @Test
  void twoClausesStandAlone() {
    Heard.in("“The gate was open,” the guard said, “and the dog was gone.”")
        .says("outlet < the guard: The gate was open", "outlet < the guard: the dog was gone");
  }

  @Test
  void theQuoteBeforeItsSpeaker() {
    Heard.in("“The gate was open all night.” Ana Prieto says.")
        .says("outlet < Ana Prieto: The gate was open all night");
  }

  @Test
  void mixed() {
    Heard.in("He added that the cargo “was worth a fortune”.")
        .says("outlet < He: the cargo “was worth a fortune”");
  }
}

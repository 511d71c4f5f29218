package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// A quotation broken by its speaker is one content in pieces.
class A06_SplitQuoteTest {

  @Test
  void inTwoPieces() {
    Heard.in("“The gate was open,” the guard said, “and the dog was gone.”")
        .says("outlet < the guard: The gate was open … and the dog was gone");
  }

  @Test
  void mixed() {
    Heard.in("He added that the cargo “was worth a fortune”.")
        .says("outlet < He: the cargo “was worth a fortune”");
  }
}

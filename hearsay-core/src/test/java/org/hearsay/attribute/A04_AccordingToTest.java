package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// "According to" and its like.
class A04_AccordingToTest {

  @Test
  void first() {
    Heard.in("According to the tax office, the firm owes nothing.")
        .says("outlet < the tax office: the firm owes nothing");
  }

  @Test
  void last() {
    Heard.in("The bridge was shut for a week, according to two engineers.")
        .says("outlet < two engineers: The bridge was shut for a week");
  }

  @Test
  void citing() {
    Heard.in("According to the union, citing a pay slip, the wages were cut in May.")
        .says("outlet < the union < a pay slip: the wages were cut in May");
  }

  @Test
  void asTheySaid() {
    Heard.in("The dam is cracked, as two papers have reported.")
        .says("outlet < two papers: The dam is cracked");
  }
}

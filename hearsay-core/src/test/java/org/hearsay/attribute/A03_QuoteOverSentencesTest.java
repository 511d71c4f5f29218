package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// A quotation that runs over sentences or paragraphs is one speaker's.
class A03_QuoteOverSentencesTest {

  @Test
  void eachSentenceIsTold() {
    Heard.in("“We saw smoke. We ran to the gate. Nobody was there,” said Anna Berg, a guard.")
        .says(
            "outlet < Anna Berg, a guard: We saw smoke",
            "outlet < Anna Berg, a guard: We ran to the gate",
            "outlet < Anna Berg, a guard: Nobody was there");
  }

  @Test
  void theNextSentenceGoesOn() {
    Heard.in("“The bridge is safe,” the engineer said. “We checked every bolt twice.”")
        .says(
            "outlet < the engineer: The bridge is safe",
            "outlet < the engineer: We checked every bolt twice");
  }

  @Test
  void theNextParagraphGoesOn() {
    Heard.in("The mayor said: “The dam held all night.\n\n“Nobody has to leave the valley.”")
        .says(
            "outlet < The mayor: The dam held all night",
            "outlet < The mayor: Nobody has to leave the valley");
  }
}

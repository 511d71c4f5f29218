package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// What nobody is quoted for is the outlet's own.
class A05_OwnStatementTest {

  @Test
  void aPlainSentence() {
    Heard.in("The wreck lies at a depth of 310 metres.")
        .says("outlet: The wreck lies at a depth of 310 metres");
  }

  @Test
  void aConditionStaysWhole() {
    Heard.in("If the weather worsens, the search may be moved to autumn.")
        .says("outlet: If the weather worsens, the search may be moved to autumn");
  }

  @Test
  void aQuestionStaysWhole() {
    Heard.in("Is there a curse?").says("outlet: Is there a curse?");
  }

  @Test
  void twoFullClausesAreTwo() {
    Heard.in("The road was closed at noon, and the police searched the barn.")
        .says("outlet: The road was closed at noon", "outlet: the police searched the barn");
  }

  @Test
  void whatWasNotSaid() {
    Heard.in("The minister did not say where the money went.")
        .says("outlet: The minister did not say where the money went");
  }

  @Test
  void nothingIsToldByNobody() {
    Heard.in("The figure could not be independently confirmed.")
        .says("outlet: The figure could not be independently confirmed");
  }

  @Test
  void aPlanIsNotAttributed() {
    Heard.in("The museum plans to show the bell in June.")
        .says("outlet: The museum plans to show the bell in June");
  }

  @Test
  void reportedContentIsNotToldTwice() {
    Heard.in("The court said the sale was void.").says("outlet < The court: the sale was void");
  }
}

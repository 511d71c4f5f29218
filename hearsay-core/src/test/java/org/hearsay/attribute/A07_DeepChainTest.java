package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// Three and more hops.
class A07_DeepChainTest {

  @Test
  void sayingThatOneAdmitted() {
    Heard.in("A lawyer told me that an investor had admitted that the firm never had any papers.")
        .says("outlet < A lawyer < an investor: the firm never had any papers");
  }

  @Test
  void quotingOneWhoWasCiting() {
    Heard.in(
            "A source in the house, quoting a consultant in Madrid, who was citing a diver, said that the bars were ashore.")
        .says(
            "outlet < A source in the house < a consultant in Madrid < a diver: the bars were ashore");
  }

  @Test
  void figuresPassedBack() {
    Heard.in("The figures come from Quill, who has them from Amos, who had them from a sailor.")
        .says("outlet < Quill < Amos < a sailor: The figures");
  }

  @Test
  void aDocumentWithinATelling() {
    Heard.in("Inspectors reported that the plotter shows that the ship turned south.")
        .says("outlet < Inspectors < the plotter: the ship turned south");
  }
}

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

  @Test
  void whoToldWhoToldThePaper() {
    Heard.in("A guard told a driver, who told a teacher, who told the Post, that the hold was wet.")
        .says("outlet < a teacher < a driver < A guard: the hold was wet");
  }

  @Test
  void whatAPaperSaysOfATalk() {
    Heard.in("The mate, says the report, told the captain that the hold was dry.")
        .says("outlet < the report < The mate: the hold was dry");
    Heard.in("“The hold was wet,” a guard told the mate, according to the log.")
        .says("outlet < the log < a guard: The hold was wet");
  }

  @Test
  void whoQuotesWhom() {
    Heard.in("State radio, as quoted by the Post, said the hold was wet.")
        .says("outlet < the Post < State radio: the hold was wet");
    Heard.in("The Post reported that, according to the mate, the hold was wet.")
        .says("outlet < The Post < the mate: the hold was wet");
    Heard.in("The rumour that the hold was wet goes back to a driver, who had it from a guard.")
        .says("outlet < a driver < a guard: the hold was wet");
  }
}

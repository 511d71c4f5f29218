package org.hearsay.recognise.refer;

import org.junit.jupiter.api.Test;

/// Roles and kinds that stand alone.
class A02_RoleTest {

  @Test
  void theRoleBesideANameBefore() {
    Pointed.in("Commander [Joram Tesk] came aboard. The commander said the hold was dry.")
        .points("The commander → Joram Tesk");
  }

  @Test
  void theRoleOfOneOfTwo() {
    Pointed.in(
            "The Danish minister [Ada Quillon] met the Greek minister [Karim Doan]. The Danish"
                + " minister said it was late.")
        .points("The Danish minister → Ada Quillon");
  }

  @Test
  void twoThatFitAreLeftOpen() {
    Pointed.in(
            "Minister [Ada Quillon] and minister [Karim Doan] met. The minister said it was"
                + " late.")
        .points();
  }

  @Test
  void anotherQualityIsSomebodyElse() {
    Pointed.in("The Danish minister [Ada Quillon] left. The Greek minister said it was late.")
        .points();
  }

  @Test
  void aDescriptionAgain() {
    Pointed.in("A senior Danish diplomat called at noon. The diplomat said talks would go on.")
        .points("The diplomat → A senior Danish diplomat");
  }

  @Test
  void aFirstDescriptionStandsForItself() {
    Pointed.in("The spokesman said the port was closed.").points();
  }

  @Test
  void whatNeitherSpeaksNorPointsBackIsNoted() {
    Pointed.in("Commander [Joram Tesk] came. Her son and a rebel saw the commander.")
        .points()
        .notes("Her son →", "the commander → Joram Tesk");
    Pointed.in("A rebel and two chiefs read this report.").notes();
  }

  @Test
  void theKindOfABody() {
    Pointed.in("[+Tarn Works] found the wreck. The company said it would dive.")
        .points("The company → Tarn Works", "it → Tarn Works");
  }

  @Test
  void aWordOfTheName() {
    Pointed.in("The [+Harbour Council] met on Monday. The council said the pier was safe.")
        .points("The council → Harbour Council");
  }

  @Test
  void theAge() {
    Pointed.in("[Ada Quillon], 34, saw it all. The 34-year-old said the lights went out.")
        .points("The 34-year-old → Ada Quillon");
  }

  @Test
  void aManIsNoWoman() {
    Pointed.in("[Ada Quillon] was held at the port. The man said he was innocent.")
        .points("he → The man");
  }

  @Test
  void somebodysLawyer() {
    Pointed.in(
            "[Joram Tesk] was held. His lawyer, [Ada Quillon], came at noon. The lawyer said he was"
                + " ill.")
        .points("The lawyer → Ada Quillon", "he → Joram Tesk");
  }
}

package org.hearsay.recognise.refer;

import org.junit.jupiter.api.Test;

/// How news goes on: who spoke speaks again, unless somebody else has come to the fore.
class A07_NewsTest {

  @Test
  void aTitleMakesAPersonOfAnyName() {
    Pointed.in("Datuk Seri [+Farid Razlan] said the port was closed. He added that it was late.")
        .points("He → Farid Razlan");
    Pointed.in("Smt. [@Asha Rele] said the port was closed. She added that it was late.")
        .points("She → Asha Rele");
    Pointed.in("The port is closed, said Alhaji [+Musa Tanko]. He added that it was late.")
        .points("He → Musa Tanko");
  }

  @Test
  void aSpeakerBehindTheRole() {
    Pointed.in(
            "“The port is closed,” said the Minister of Ports, [Ada Quillon]. “The pier is not,”"
                + " she added.")
        .points("she → Ada Quillon");
  }

  @Test
  void aNameTakenForABodysMayBeAPersons() {
    Pointed.in("[+Smokie la Tesk] said the pier was sound. She added that the crane was not.")
        .points("She → Smokie la Tesk");
    Pointed.in("[Joram Tesk] came in March. [+Tesk] said it was late. He added a stone.")
        .points("He → Joram Tesk");
  }

  @Test
  void aNameThatTheTaggerMissed() {
    Pointed.in("Tarun Mekong Chhay said the pier was sound. He added that the crane was not.")
        .points("He → Tarun Mekong Chhay");
  }

  @Test
  void neitherPeoplesNorBodiesAreSheOrHe() {
    Pointed.in("[Ada Quillon] came from Porto. “There are more [Danes] now,” she said.")
        .points("she → Ada Quillon");
    Pointed.in("[Joram Tesk] spoke at noon. The [BoP] had paid by then. He said so on Monday.")
        .points("He → Joram Tesk");
  }

  @Test
  void nobodySpeaksOfThemselvesByName() {
    Pointed.in("[Joram Tesk] spoke at noon. “In May [Karim Doan] was here. [Doan] sang,” he added.")
        .points("he → Joram Tesk");
  }

  @Test
  void aLongQuotationIsNoLongTime() {
    Pointed.in(
            "[Joram Tesk] met [Karim Doan]. Tesk said it was late. “The pier is old. The crane is"
                + " old. The port is old. The ships are old. The men are old,” he said.")
        .points("he → Joram Tesk");
  }

  @Test
  void whoHasComeToTheFore() {
    Pointed.in(
            "[Joram Tesk] said the pier was sound. [Karim Doan] runs the crane. He said it was"
                + " old.")
        .points("He → Karim Doan");
  }

  @Test
  void aBodyThatTheReportIsAboutIsNotForeverAtHand() {
    Pointed.in(
            "[Ada Quillon] came. "
                + "[+Tidewrack] raised the anchor. ".repeat(20)
                + "The [+Harbour Board] said it was late. It added that the crane was old.")
        .points("It → Harbour Board");
  }

  @Test
  void whatAClosingSpeakerTellsOfIsTold() {
    Pointed.in(
            "The pier is old, said [Ada Quillon]. [Mirel Doan] left the crane on Monday, she"
                + " added.")
        .points("she → Ada Quillon");
    Pointed.in("[Joram Tesk] had left the port, [Karim Doan] said. He added that it was late.")
        .points("He → Karim Doan");
  }

  @Test
  void whoIsToldIsNoSpeaker() {
    Pointed.in("[Ada Quillon], a pilot, told [Mirel Doan] it was late. She said it was dark.")
        .points("She → Ada Quillon");
  }

  @Test
  void whatIsSaidIsNoSpeaker() {
    Pointed.in("[Joram Tesk], a pilot, said [Karim Doan] was late. He added that it was dark.")
        .points("He → Joram Tesk");
  }

  @Test
  void shortFormsOfRoles() {
    Pointed.in("[Ada Quillon] met the Prime Minister, [Joram Tesk]. The PM said it was late.")
        .points("The PM → Joram Tesk");
    Pointed.in("Vice-President [Ada Quillon] came. The Vice President said it was late.")
        .points("The Vice President → Ada Quillon");
  }

  @Test
  void theKindOfWhoIsAtHand() {
    Pointed.in("[Ada Quillon] found the wreck. The Danish professional said it was old.")
        .points("The Danish professional → Ada Quillon");
  }
}

package org.hearsay.recognise.refer;

import org.junit.jupiter.api.Test;

/// "He", "she", "they", "it".
class A03_PronounTest {

  @Test
  void whoSpokeLastGoesOn() {
    Pointed.in("[Ada Quillon] said the pier was sound. She added that the crane was not.")
        .points("She → Ada Quillon");
  }

  @Test
  void whoSaysOfThemselves() {
    Pointed.in("[Joram Tesk] said he had seen the lights.").points("he → Joram Tesk");
  }

  @Test
  void sexIsTold() {
    Pointed.in("[Joram Tesk] met [Ada Quillon] at the pier. She said it was late.")
        .points("She → Ada Quillon");
    Pointed.in("Mr [Quillon] met Mrs [Doan] at the pier. He said it was late.")
        .points("He → Quillon");
  }

  @Test
  void aSpokeswomanIsAShe() {
    Pointed.in("A spokeswoman met [Joram Tesk]. She said it was late.")
        .points("She → A spokeswoman");
  }

  @Test
  void theSubjectBeforeTheOwner() {
    Pointed.in("[Joram Tesk]'s brother came at noon. He said it was late.")
        .points("He → Joram Tesk's brother");
  }

  @Test
  void theInnerSpeakerDoesNotTakeTheWord() {
    Pointed.in("[Ada Quillon] said a clerk told her the safe was empty. She called the police.")
        .points("She → Ada Quillon");
  }

  @Test
  void twoTogether() {
    Pointed.in(
            "[Ada Quillon] and [Joram Tesk] said the hold was dry. They added it had been washed.")
        .points("They → Ada Quillon, Joram Tesk");
  }

  @Test
  void several() {
    Pointed.in("Two divers came up at noon. They said the hold was dry.")
        .points("They → Two divers");
  }

  @Test
  void aBodyIsIt() {
    Pointed.in("The [+Harbour Council] met. It said the pier was safe.")
        .points("It → Harbour Council");
    Pointed.in("[@Lisbon] said the ship was lost. It said it would search.")
        .points("It → Lisbon", "it → Lisbon");
  }

  @Test
  void aFullerNameIsPointedAt() {
    Pointed.in("[Joram Tesk] came. [Tesk] said it was late. He left.").points("He → Joram Tesk");
  }

  @Test
  void anEmptyItPointsAtNothing() {
    Pointed.in("[+Tarn Works] said it was a pity that it rained.").points();
  }
}

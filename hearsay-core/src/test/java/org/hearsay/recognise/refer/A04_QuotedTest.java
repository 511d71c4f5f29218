package org.hearsay.recognise.refer;

import org.junit.jupiter.api.Test;

/// Pronouns in and around quotations.
class A04_QuotedTest {

  @Test
  void iIsWhoSpeaks() {
    Pointed.in("“I saw the lights,” [Joram Tesk] said.").points("I → Joram Tesk");
    Pointed.in("[Joram Tesk] said: “I saw the lights.”").points("I → Joram Tesk");
  }

  @Test
  void weIsABodyThatSpeaks() {
    Pointed.in("“We will dive,” the [+Tarn Works] said.").points("We → Tarn Works");
    Pointed.in("“We will dive,” said [Joram Tesk].").points();
  }

  @Test
  void whoIsQuotedGoesOn() {
    Pointed.in("“The pier is sound,” said [Ada Quillon]. “The crane is not,” she added.")
        .points("she → Ada Quillon");
  }

  @Test
  void heInAQuotationIsNotWhoSpeaks() {
    Pointed.in("[Karim Doan] was held on Monday. “He was never here,” [Joram Tesk] said.")
        .points("He → Karim Doan");
  }

  @Test
  void iOutsideQuotationsIsTheOutlet() {
    Pointed.in("I saw the lights. [Joram Tesk] came.").points();
  }
}

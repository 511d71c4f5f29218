package org.hearsay.link.entity;

import org.hearsay.model.Mention.Identity.Says;
import org.junit.jupiter.api.Test;

/// Other names that reports tell, and those that are only claimed.
class A06_OtherNamesTest {

  private static Printed saying(String file, Says says, String words) {
    return Printed.in(file)
        .people("Oren Tessmer", "Davit Kolbe")
        .says(says, "Oren Tessmer", words, "Davit Kolbe");
  }

  @Test
  void alsoKnownAs() {
    Who.in(saying("a", Says.SAME, ", also known as ")).one("Oren Tessmer", "Davit Kolbe");
  }

  @Test
  void alsoInReportsThatDoNotSayIt() {
    Who.in(
            saying("a", Says.SAME, ", also known as "),
            Printed.in("b").people("Kolbe"),
            Printed.in("c").people("Tessmer"))
        .one("Oren Tessmer", "Davit Kolbe", "Kolbe", "Tessmer");
  }

  @Test
  void saidToBe() {
    Who.in(saying("a", Says.DISPUTED, ", said to be "))
        .apart(
            "Oren Tessmer", "Davit Kolbe", "not settled: “Oren Tessmer, said to be Davit Kolbe”");
  }

  @Test
  void aDisputeStandsOverWhatAnotherReportSays() {
    Who.in(saying("a", Says.SAME, ", also known as "), saying("b", Says.DISPUTED, " is not "))
        .apart("Oren Tessmer", "Davit Kolbe", "not settled");
  }
}

package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mention.Reference.How;
import org.junit.jupiter.api.Test;

/// Short forms of bodies' names.
class A03_AbbreviationsTest {

  @Test
  void whatAReportExplainsHoldsInTheOthers() {
    var defining =
        Printed.in("a").bodies("Desert Falcons").refers(How.SHORT, "DF", "Desert Falcons");
    var who = Who.in(defining, Printed.in("b").bodies("DF")).one("Desert Falcons", "DF");
    assertThat(who.is("DF").mentions()).hasSize(3);
    assertThat(who.because("DF")).contains("explains");
  }

  @Test
  void ofTwoExpansionsNone() {
    var one = Printed.in("a").bodies("Desert Falcons").refers(How.SHORT, "DF", "Desert Falcons");
    var other = Printed.in("b").bodies("Dock Front").refers(How.SHORT, "DF", "Dock Front");
    var who = Who.in(one, other, Printed.in("c").bodies("DF"));
    assertThat(who.all()).hasSize(3);
    who.two("Desert Falcons", "Dock Front");
  }

  @Test
  void initialsOfTheOnlyNameInTheReport() {
    Who.in(Printed.in("a").bodies("Centre for Harbour Heritage", "CHH"))
        .one("Centre for Harbour Heritage", "CHH");
  }

  @Test
  void initialsOfAnotherReportAreNotEnough() {
    Who.in(Printed.in("a").bodies("Centre for Harbour Heritage"), Printed.in("b").bodies("CHH"))
        .two("Centre for Harbour Heritage", "CHH");
  }

  @Test
  void wellKnownOnesNeedNoExplaining() {
    Who.in(Printed.in("a").bodies("United Nations"), Printed.in("b").bodies("UN"))
        .one("United Nations", "UN");
  }
}

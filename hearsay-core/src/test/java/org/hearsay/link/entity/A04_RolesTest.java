package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mention.Reference.How;
import org.junit.jupiter.api.Test;

/// Roles and offices that stand for somebody.
class A04_RolesTest {

  private static Printed harbourMaster(String file) {
    return Printed.in(file)
        .people("Oren Tessmer")
        .refers(How.BESIDE, "harbour master of Varl", "Oren Tessmer");
  }

  @Test
  void inOneReportAsItPoints() {
    var report = harbourMaster("a").refers(How.ROLE, "the master", "Oren Tessmer");
    var who = Who.in(report).one("Oren Tessmer", "the master", "harbour master of Varl");
    assertThat(who.because("the master")).isEqualTo("stands in its report for Oren Tessmer");
  }

  @Test
  void acrossReportsWhereOneAloneIsCalledSo() {
    var other = Printed.in("b").refers(How.ROLE, "the harbour master of Varl", "");
    var who = Who.in(harbourMaster("a"), other).one("Oren Tessmer", "the harbour master of Varl");
    assertThat(who.because("the harbour master of Varl")).contains("only Oren Tessmer");
  }

  @Test
  void aPeoplesAdjectiveIsItsLand() {
    var one =
        Printed.in("a")
            .people("Brais Ferro")
            .refers(How.BESIDE, "Galician secretary for culture", "Brais Ferro");
    var other = Printed.in("b").refers(How.ROLE, "Galicia's secretary for culture", "");
    Who.in(one, other).one("Brais Ferro", "Galicia's secretary for culture");
  }

  @Test
  void notWhereTwoAreCalledSo() {
    var second =
        Printed.in("b")
            .people("Ada Quillon")
            .refers(How.BESIDE, "harbour master of Varl", "Ada Quillon");
    var third = Printed.in("c").refers(How.ROLE, "the harbour master of Varl", "");
    assertThat(Who.in(harbourMaster("a"), second, third).all())
        .noneMatch(
            one ->
                one.roles().stream()
                    .anyMatch(role -> role.printed().equals("the harbour master of Varl")));
  }

  @Test
  void wordsThatFitManyAreNobodyOfAnotherReport() {
    var one =
        Printed.in("a")
            .people("Oren Tessmer")
            .refers(How.BESIDE, "senior official", "Oren Tessmer");
    var other = Printed.in("b").refers(How.ROLE, "the senior official", "");
    assertThat(Who.in(one, other).all())
        .allMatch(
            some ->
                some.roles().stream()
                    .noneMatch(role -> role.printed().equals("the senior official")));
  }

  @Test
  void acrossReportsOnlyInTheSameWords() {
    var one = Printed.in("a").people("Salim Dirani").refers(How.BESIDE, "caliph", "Salim Dirani");
    var other = Printed.in("b").refers(How.ROLE, "the absconding caliph", "");
    assertThat(Who.in(one, other).all())
        .isNotEmpty()
        .noneMatch(
            some ->
                some.roles().stream()
                    .anyMatch(role -> role.printed().equals("the absconding caliph")));
  }

  @Test
  void whomNoReportNames() {
    var report =
        Printed.in("a")
            .refers(How.ROLE, "the watchman", "the night watchman of the mill")
            .people("Oren Tessmer");
    var who = Who.in(report).one("the watchman", "the night watchman of the mill");
    assertThat(who.is("the watchman").spellings()).isEmpty();
    assertThat(who.is("the watchman").name()).isEqualTo("the night watchman of the mill");
  }

  @Test
  void aTitleTellsOneFromAnother() {
    var one =
        Printed.in("a").people("Clemente Orsa").refers(How.BESIDE, "Inspector", "Clemente Orsa");
    var other =
        Printed.in("b")
            .people("Ramiro Orsa")
            .refers(How.BESIDE, "Captain", "Ramiro Orsa")
            .titled("Inspector", "Orsa");
    Who.in(one, other).one("Clemente Orsa", "Orsa").apart("Clemente Orsa", "Ramiro Orsa", "given");
  }
}

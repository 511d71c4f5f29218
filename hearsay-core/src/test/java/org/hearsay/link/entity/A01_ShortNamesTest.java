package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short forms of a person's name.
class A01_ShortNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Oren H. Tessmer, Tessmer",
    "Rosa Camba Terrones, Camba",
    "Rosa Camba Terrones, Camba Terrones",
    "Abu Salim al-Dirani, Dirani",
    "Abu Salim al-Dirani, Al Dirani",
    "Tarek bin Yusuf Al Harbi, Al-Harbi",
    "Lin Haoyu, Lin",
    "Pak Jong-su, Pak",
    "Bruna Sandell, Bruna",
    "Hanne van der Velde, Van der Velde",
    "Mr Edvard Sorrel, Sorrel",
    "Interior Cabinet Secretary Ada Quillon, Ada Quillon",
    "Joaquín “El Zurdo” Baena, Joaquín Baena"
  })
  void goToTheFullNameOfTheirReport(String full, String shorter) {
    Who.in(Printed.in("a").people(full, shorter)).one(full, shorter);
  }

  @Test
  void sayWhy() {
    var who = Who.in(Printed.in("a").people("Oren Tessmer", "Tessmer"));
    assertThat(who.because("Tessmer"))
        .isEqualTo("short for Oren Tessmer, the only one of this name in its report");
    assertThat(who.is("Tessmer").name()).isEqualTo("Oren Tessmer");
  }

  @Test
  void sayGivenNameOnlyOfAGivenName() {
    assertThat(Who.in(Printed.in("a").people("Maria Sandell", "Maria")).because("Maria"))
        .startsWith("given name of Maria Sandell");
    assertThat(Who.in(Printed.in("a").people("Wang Haoyu", "Wang")).because("Wang"))
        .startsWith("first part of the name Wang Haoyu");
  }

  @Test
  void goToThePoolsOnlyBearer() {
    Who.in(Printed.in("a").people("Oren Tessmer"), Printed.in("b").people("Tessmer"))
        .one("Oren Tessmer", "Tessmer");
  }

  @ParameterizedTest
  @CsvSource({
    "Oren H. Tessmer, Oren Tessmer",
    "Rosa Camba, Rosa Camba Terrones",
    "O. Tessmer, Oren Tessmer",
    "Dr Áurea Lamela, Aurea Lamela",
    "Bill Tessmer, William Tessmer",
    "Pak Jong-su, Pak Jong Su"
  })
  void fullNamesAgreeAcrossReports(String one, String other) {
    Who.in(Printed.in("a").people(one), Printed.in("b").people(other)).one(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Zhou Minghao, Minghao Zhou",
    "Kim Jong-su, Jong-su Kim",
    "Kovács Viktor, Viktor Kovács"
  })
  void aFamilyNameStandsFirstOrLast(String one, String other) {
    Who.in(Printed.in("a").people(one), Printed.in("b").people(other)).one(one, other);
  }

  @Test
  void twoGivenNamesTurnedAreTwo() {
    Who.in(Printed.in("a").people("Paul Martin"), Printed.in("b").people("Martin Paul"))
        .two("Paul Martin", "Martin Paul");
    Who.in(Printed.in("a").people("Zhou Minghao", "Minghao Zhou"))
        .two("Zhou Minghao", "Minghao Zhou");
  }

  @Test
  void aWordThatNoListKnowsIsThePersonOfThePool() {
    Who.in(Printed.in("a").people("Abu Idris al-Karmawi"), Printed.in("b").as(Kind.NORP, "Karmawi"))
        .one("Abu Idris al-Karmawi", "Karmawi");
  }

  @Test
  void aCommonGivenNameAloneIsNobodyOfAnotherReport() {
    Who.in(Printed.in("a").people("Maria Sandell"), Printed.in("b").people("Maria"))
        .two("Maria Sandell", "Maria");
  }

  @Test
  void aRoleIsNoName() {
    assertThat(Who.in(Printed.in("a").people("Chief Executive Officer")).all()).isEmpty();
  }
}

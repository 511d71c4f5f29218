package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Mention.Reference.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /// Two reports of one story, the first with somebody beside whose name a role stands.
  private static Who story(String name, String beside, String alone) {
    var one = Printed.in("a").people(name, "Bruna Sandell").as(Kind.PLACE, "Varl");
    var other = Printed.in("b").people("Bruna Sandell").as(Kind.PLACE, "Varl");
    return Who.in(one.refers(How.BESIDE, beside, name), other.refers(How.ROLE, alone, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "caliph, the absconding caliph",
    "harbour master of Varl, the harbour master",
    "rebel leader, the rebel chief",
    "rebel leader, the leader of the rebels",
    "fire chief, the head of the fire brigade",
    "spokeswoman for the interior ministry, the ministry's spokeswoman",
    "proprietor, its owner",
    "mayor of Varl, Mayor"
  })
  void aloneInAnotherReportOfTheStory(String beside, String alone) {
    var who = story("Salima Dirani", beside, alone).one("Salima Dirani", alone);
    assertThat(who.because(alone)).isEqualTo("in these reports only Salima Dirani is called so");
  }

  @ParameterizedTest
  @CsvSource({
    "mayor of Tessin, the mayor",
    "mayor, the former mayor",
    "former mayor, the mayor",
    "mayor, a mayor",
    "mayor of Varl, the mayor of Tessin",
    "minister, the Danish minister",
    "police chief, the fire chief",
    "spokeswoman, the spokeswoman",
    "wife, his wife",
    "chairwoman of the bank, its chairwoman",
    "chairwoman, the spokesman",
    "actress, the actor"
  })
  void notWhereAnotherMayBeMeant(String beside, String alone) {
    assertThat(story("Salima Dirani", beside, alone).all())
        .isNotEmpty()
        .noneMatch(one -> one.roles().stream().anyMatch(role -> role.printed().equals(alone)));
  }

  @Test
  void notInAReportOfAnotherStory() {
    var one = Printed.in("a").people("Oren Tessmer").refers(How.BESIDE, "skipper", "Oren Tessmer");
    var other = Printed.in("b").people("Ada Quillon").refers(How.ROLE, "the skipper", "");
    assertThat(Who.in(one, other).is("Oren Tessmer").roles()).hasSize(1);
  }

  @Test
  void ofTwoMayorsTheOneWhomTheReportNames() {
    var one =
        Printed.in("a")
            .people("Oren Tessmer", "Ada Quillon")
            .as(Kind.PLACE, "Varl")
            .as(Kind.PLACE, "Tessin")
            .refers(How.BESIDE, "mayor of Varl", "Oren Tessmer")
            .refers(How.BESIDE, "mayor of Tessin", "Ada Quillon");
    var other =
        Printed.in("b")
            .as(Kind.PLACE, "Varl")
            .as(Kind.PLACE, "Tessin")
            .people("Quillon")
            .refers(How.ROLE, "the mayor", "");
    Who.in(one, other).one("Ada Quillon", "the mayor");
  }

  @Test
  void thoseWhomNoReportNamesAreOneAcrossReports() {
    var one = Printed.in("a").people("Ada Quillon").as(Kind.PLACE, "Varl");
    var other = Printed.in("b").people("Ada Quillon").as(Kind.PLACE, "Varl");
    var who =
        Who.in(
                one.refers(How.ROLE, "the night watchman", ""),
                other.refers(How.ROLE, "the watchman", ""))
            .one("the night watchman", "the watchman");
    assertThat(who.because("the watchman")).isEqualTo("the same role, which one alone can bear");
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

  /// "the chief of the rebels" that neither speaks nor points back in its report.
  @Test
  void aRoleAsideIsGivenToo() {
    Who.in(
            Printed.in("a")
                .people("Oren Tessmer")
                .refers(How.BESIDE, "rebel leader", "Oren Tessmer")
                .people("Davit Kolbe", "Ada Quillon"),
            Printed.in("b")
                .people("Davit Kolbe", "Ada Quillon")
                .refers(How.ASIDE, "the chief of the rebels", ""))
        .one("Oren Tessmer", "the chief of the rebels");
  }
}

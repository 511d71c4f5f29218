package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bodies, their short names and their parts.
class A07_BodiesTest {

  @ParameterizedTest
  @CsvSource({
    "Wrackline Explorations, Wrackline",
    "Hassel & Frey, Hassel and Frey",
    "Varl Chronicle, the Chronicle",
    "Bank of Varl, the Bank",
    "Varl News Agency, Varl",
    "Ministry of Health, Health Ministry",
    "Al Murad, Al-Murad"
  })
  void areOne(String one, String other) {
    Who.in(Printed.in("a").bodies(one, other).as(Kind.PLACE, "Kenya")).one(one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Al Murad, Al Murad in the Arabian Peninsula",
    "Murad Channel, Murad Channel English",
    "BNC, BNC Africa",
    "Falcons, Falcons Health Ministry",
    "Kenya Police, Nairobi Police"
  })
  void areABodyAndItsPart(String one, String other) {
    Who.in(Printed.in("a").bodies(one, other)).two(one, other);
  }

  @Test
  void theArticleTellsAShortNameOfAnotherReport() {
    var one = Printed.in("a").bodies("Southern Rocket");
    var other = Printed.in("b").as(Kind.PERSON, "the Rocket");
    Who.in(one, other).one("Southern Rocket", "the Rocket");
    Who.in(one, Printed.in("c").bodies("Rocket")).two("Southern Rocket", "Rocket");
  }

  @Test
  void aWordThatBeginsABodysNameIsNoPerson() {
    Who.in(Printed.in("a").bodies("Wrackline Explorations"), Printed.in("b").people("Wrackline"))
        .one("Wrackline Explorations", "Wrackline");
  }

  @Test
  void twoLandsMinistriesAreTwo() {
    var kenya = Printed.in("a").bodies("Ministry of Health").as(Kind.PLACE, "Kenya");
    var again = Printed.in("b").bodies("Ministry of Health").as(Kind.NORP, "Kenyan");
    var ghana = Printed.in("c").bodies("Ministry of Health").as(Kind.PLACE, "Ghana");
    assertThat(Who.in(kenya, again, ghana).all())
        .extracting(one -> one.mentions().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void reportsThatTakeANameForDifferentKindsAreReconciled() {
    var who =
        Who.in(
            Printed.in("a").people("Oren Tessmer"),
            Printed.in("b").people("Oren Tessmer"),
            Printed.in("c").bodies("Oren Tessmer"));
    assertThat(who.is("Oren Tessmer").kind()).isEqualTo(Kind.PERSON);
    assertThat(who.is("Oren Tessmer").mentions()).hasSize(3);
  }

  @Test
  void aPersonsSurnameIsNoPlaceInTheReport() {
    var who = Who.in(Printed.in("a").people("Oren Tessmer").as(Kind.PLACE, "Tessmer"));
    who.one("Oren Tessmer", "Tessmer");
  }

  @Test
  void whatAFirmIsBeforeTheLaw() {
    var who =
        Who.in(
            Printed.in("a").bodies("Halden Water Company"),
            Printed.in("b").bodies("Halden Water Co"),
            Printed.in("c").bodies("Halden Water"));
    who.one("Halden Water Company", "Halden Water Co", "Halden Water");
    assertThat(who.because("Halden Water Co")).contains("before the law");
    Who.in(
            Printed.in("a").bodies("Halden Water Ltd", "Halden Water plc"),
            Printed.in("b").bodies("Halden Water PLC"))
        .two("Halden Water Ltd", "Halden Water plc")
        .one("Halden Water plc", "Halden Water PLC");
  }
}

package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.hearsay.model.Mention.Identity.Says;
import org.hearsay.model.Mention.Reference.How;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People of one surname are kept apart.
class A05_OneSurnameTest {

  @ParameterizedTest
  @CsvSource({
    "Oren Tessmer, Ada Tessmer",
    "Oren H. Tessmer, Oren K. Tessmer",
    "O. Tessmer, Ada Tessmer",
    "Xoan Camba, Tomé Camba Reis",
    "Pedro Joaquín Camba Reis, Pedro Joaquín Camba Soler",
    "Oren Tessmer, Oren Tessmer Jr"
  })
  void inOneReportAndAcross(String one, String other) {
    Who.in(Printed.in("a").people(one, other)).two(one, other);
    Who.in(Printed.in("a").people(one), Printed.in("b").people(other)).two(one, other);
  }

  @Test
  void sayWhy() {
    Who.in(Printed.in("a").people("Oren Tessmer", "Ada Tessmer"))
        .apart("Oren Tessmer", "Ada Tessmer", "two given names");
    Who.in(Printed.in("a").people("Oren Tessmer", "Oren Tessmer Jr"))
        .apart("Oren Tessmer", "Oren Tessmer Jr", "generations");
  }

  @Test
  void aSurnameThatTwoBearIsNobodys() {
    Who.in(Printed.in("a").people("Oren Tessmer", "Ada Tessmer", "Tessmer"))
        .apart("Tessmer", "Oren Tessmer", "which is meant")
        .two("Tessmer", "Ada Tessmer");
    Who.in(
            Printed.in("a").people("Oren Tessmer"),
            Printed.in("b").people("Ada Tessmer"),
            Printed.in("c").people("Tessmer"))
        .two("Tessmer", "Oren Tessmer")
        .two("Tessmer", "Ada Tessmer");
  }

  @Test
  void aNameInPartLeftOutIsNobodysWhereTwoMayBeMeant() {
    Who.in(
            Printed.in("a").people("Xoan Camba Reis"),
            Printed.in("b").people("Xoan Camba Soler"),
            Printed.in("c").people("Xoan Camba"))
        .two("Xoan Camba Reis", "Xoan Camba Soler")
        .two("Xoan Camba", "Xoan Camba Reis")
        .two("Xoan Camba", "Xoan Camba Soler");
  }

  @Test
  void whatOneReportSaysOfAShortNameMakesNoTwoOne() {
    Who.in(
            Printed.in("a").people("Xoan Brais Camba Reis", "Xoan Brais Camba"),
            Printed.in("b").people("Xoan Brais Camba Reis", "Xoan Brais Camba Soler", "Xoan Brais"))
        .one("Xoan Brais Camba", "Xoan Brais Camba Reis")
        .apart("Xoan Brais Camba Soler", "Xoan Brais Camba Reis", "two surnames");
  }

  @Test
  void aSurnameAloneInAReportOfOtherThingsIsNobodys() {
    var pool = new ArrayList<Printed>();
    pool.add(Printed.in("a").people("Oren Tessmer").bodies("Varl Dredging"));
    pool.add(Printed.in("b").people("Tessmer").bodies("Ostrel Football Union"));
    for (char file = 'c'; file < 'j'; file++) {
      pool.add(Printed.in("" + file).bodies("Society of " + file + file + file));
    }
    Who.in(pool.toArray(Printed[]::new)).two("Oren Tessmer", "Tessmer");
  }

  @Test
  void aKingsNumberTellsHimFromWhoeverBearsHisName() {
    Who.in(Printed.in("a").people("Oren Varl"), Printed.in("b").people("Varl VI"))
        .two("Oren Varl", "Varl VI");
    Who.in(Printed.in("a").people("Oren Varl Jr", "Varl")).one("Oren Varl Jr", "Varl");
  }

  @Test
  void aLongerNameMayHoldTwo() {
    Who.in(
            Printed.in("a").people("Ada Tessmer Camba"),
            Printed.in("b").people("Ada Tessmer", "Ada Tessmer Camba"),
            Printed.in("c").people("Ada Camba", "Ada Tessmer Camba"))
        .one("Ada Tessmer", "Ada Camba");
  }

  @Test
  void mrAndMrsTell() {
    Who.in(
            Printed.in("a")
                .people("Oren Tessmer", "Ada Tessmer")
                .refers(How.PRONOUN, "he", "Oren Tessmer")
                .titled("Mrs", "Tessmer"))
        .one("Ada Tessmer", "Tessmer");
    Who.in(
            Printed.in("a").titled("Mr", "O. Tessmer"),
            Printed.in("b").titled("Mrs", "Ottilie Tessmer"))
        .apart("O. Tessmer", "Ottilie Tessmer", "a man");
  }

  @Test
  void titlesTellWithinOneReport() {
    var who =
        Who.in(
            Printed.in("a")
                .titled("Colonel", "Oren Tessmer")
                .titled("General", "Ada Tessmer")
                .titled("General", "Tessmer")
                .refers(How.PRONOUN, "she", "Tessmer"));
    who.one("Ada Tessmer", "Tessmer");
  }

  /// Whom it means before it comes to speak of a namesake, no reader can tell.
  @Test
  void aSurnameBeforeItsReportNamesANamesakeIsNobodys() {
    Who.in(Printed.in("a").people("Oren Tessmer"), Printed.in("b").people("Tessmer", "Ada Tessmer"))
        .two("Tessmer", "Ada Tessmer");
    Who.in(Printed.in("b").people("Tessmer", "Ada Tessmer")).one("Tessmer", "Ada Tessmer");
  }

  @Test
  void halfASurnameIsNotTheWhole() {
    Who.in(Printed.in("a").people("Oren Tessmer", "Viktor Tessmer-Lenk", "Tessmer"))
        .one("Oren Tessmer", "Tessmer");
  }

  @Test
  void kinAreTwo() {
    Who.in(
            Printed.in("a")
                .people("Pizzo", "Nieves Pizzo")
                .says(Says.DIFFERENT, "Pizzo", "'s mother ", "Nieves Pizzo"))
        .apart("Pizzo", "Nieves Pizzo", "told of as two");
  }

  @Test
  void aSurnameMeansTheOnlyOneToldOfSoFar() {
    var reports =
        Printed.in("a")
            .people("Oren Tessmer", "Tessmer", "Davit Tessmer")
            .titled("then", "Tessmer");
    var all = Who.in(reports).all();
    assertThat(all).hasSize(3);
    assertThat(all.getFirst().spellings())
        .anyMatch(one -> one.printed().equals("Tessmer") && one.where().size() == 1);
  }

  @Test
  void aSurnameOfTwoWhomOneReportSpellsInTwoWays() {
    var who =
        Who.in(
            Printed.in("a").people("Fausto Greve"),
            Printed.in("b")
                .people("Fausto Grewe", "Dagny Greve")
                .titled("Mrs", "D. Greve")
                .people("Greve"));
    who.one("Fausto Greve", "Fausto Grewe")
        .two("Greve", "Fausto Greve")
        .two("Greve", "Dagny Greve");
  }
}

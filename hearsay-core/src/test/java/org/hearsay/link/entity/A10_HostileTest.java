package org.hearsay.link.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.hearsay.model.Mention.Identity.Says;
import org.hearsay.model.Mention.Kind;
import org.hearsay.model.Mention.Reference.How;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Pools that would take for ever if every name were held against every other.
class A10_HostileTest {

  private static final int MANY = 10_000;
  private static final Duration SOON = Duration.ofSeconds(20);

  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 20) {
      letters.append("aeioubcdfghklmnprstz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
  }

  private static void soon(Printed... reports) {
    Assertions.assertTimeout(SOON, () -> assertThat(Who.in(reports).all()).isNotEmpty());
  }

  @Test
  void oneSurnameInOneReport() {
    var report = Printed.in("a");
    IntStream.range(0, MANY).forEach(i -> report.people(letters(i) + " Tessmer", "Tessmer"));
    soon(report);
  }

  @Test
  void oneSurnameInManyReports() {
    soon(
        IntStream.range(0, MANY)
            .mapToObj(i -> Printed.in("r" + i).people(letters(i % 500) + " Tessmer", "Tessmer"))
            .toArray(Printed[]::new));
  }

  @Test
  void manySpellingsOfOneName() {
    var report = Printed.in("a");
    IntStream.range(0, MANY)
        .forEach(i -> report.people("Mohammed Hussein" + "iy".repeat(i % 40) + letters(i)));
    soon(report);
  }

  @Test
  void aSurnameAloneInManyReports() {
    soon(
        IntStream.range(0, MANY)
            .mapToObj(i -> Printed.in("r" + i).people("Tessmer"))
            .toArray(Printed[]::new));
  }

  @Test
  void bodiesAndRoles() {
    var report = Printed.in("a").people("Oren Tessmer", "Davit Kolbe");
    for (int i = 0; i < MANY; i++) {
      report.bodies("Ministry of " + letters(i), "Wrackline " + letters(i), "WL" + i % 10);
      report.refers(How.ROLE, "the chief of Varl " + i, "Oren Tessmer");
      report.says(Says.DISPUTED, "Oren Tessmer", " is not ", "Davit Kolbe");
    }
    soon(report, Printed.in("b").as(Kind.PLACE, "Wrackline"));
  }

  @Test
  void oneRoleToldManyTimes() {
    var beside = Printed.in("a").people("Oren Tessmer");
    var alone = Printed.in("b").people("Oren Tessmer");
    for (int i = 0; i < MANY; i++) {
      beside.refers(How.BESIDE, "former mayor", "Oren Tessmer");
      alone.refers(How.ROLE, "the mayor", "");
    }
    soon(beside, alone);
  }

  @Test
  void noLettersAtAll() {
    assertThat(Who.in(Printed.in("").people("’")).all()).isEmpty();
    assertThat(Who.in(Printed.in("a").people("…", "”", "'s", "\uD83D\uDE00", " ")).all())
        .allMatch(one -> !one.id().isEmpty());
  }
}

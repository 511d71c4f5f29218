package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sentence twice as long takes twice the steps, whatever it is made of and however long it is.
class MatcherEffortTest {

  private static final RuleSet TIMES = Knowledge.english().rules("recognise/time");
  private static final RuleSet ALL =
      Knowledge.english()
          .rules(Knowledge.english().ruleFiles().stream().sorted().toArray(String[]::new));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1999",
        "two",
        "two hundred",
        "hundred thousand million",
        "the year of",
        "the end of the",
        "Monday",
        "Monday ,",
        "January 1 ,",
        "1 2 3",
        "2003 -",
        "-",
        "( [",
        ")",
        "from May to",
        "between",
        "early late mid",
        "two days before",
        "a year and a half",
        ", said",
        "of ; :",
        "who said that if"
      })
  void growsWithTheSentence(String part) {
    for (var rules : new RuleSet[] {TIMES, ALL}) {
      long half = rules.effort(Sentences.of((part + " ").repeat(400)), Slots.NONE);
      long whole = rules.effort(Sentences.of((part + " ").repeat(800)), Slots.NONE);
      assertThat(whole).isLessThanOrEqualTo(half * 2 + 2_000);
      int words = part.split(" ").length * 800;
      assertThat(whole / words).as("steps a word").isLessThan(3_000);
    }
  }
}

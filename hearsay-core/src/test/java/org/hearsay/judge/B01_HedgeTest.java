package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B01_HedgeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam held.                                             | certain + statement",
        "The dam probably held.                                    | probable + statement",
        "The dam may have held.                                    | possible + statement",
        "Perhaps the dam held.                                     | possible + statement",
        "The dam appears to have held.                             | probable + statement",
        "The pilot is believed to be hiding in the hills.          | probable + statement",
        "It cannot be ruled out that the pilot fled.               | possible + statement",
        "The dam is unlikely to hold.                              | probable - forecast",
        "The guards left in May.                                   | certain + statement"
      })
  void wordsOfProbabilityAreHeard(String text, String manner) {
    assertThat(Told.of(text).manner("")).isEqualTo(manner);
  }

  @Test
  void aBeliefIsLessThanAStatement() {
    var told = Told.of("Villagers believe that the lake was poisoned.");
    assertThat(told.manner("lake")).isEqualTo("probable + statement");
    assertThat(Told.of("Villagers said that the lake was poisoned.").manner("lake"))
        .isEqualTo("certain + statement");
  }

  @Test
  void aHedgeInARelativeClauseHedgesNothingElse() {
    assertThat(Told.of("The engineer, who may know more, closed the gate.").manner("gate"))
        .isEqualTo("certain + statement");
  }

  @Test
  void aHedgedThingIsNoHedgedStatement() {
    assertThat(Told.of("Soldiers blocked his likely route.").manner("route"))
        .isEqualTo("certain + statement");
  }

  @Test
  void theWeakestOfSeveralHedgesCounts() {
    var certainty = Told.of("The dam may perhaps have been likely to hold.").claim("").certainty();
    assertThat(certainty.high()).isEqualTo(0.8);
    assertThat(certainty.low()).isEqualTo(0.2);
  }

  @Test
  void theCueIsWhereTheHedgeStands() {
    var told = Told.of("The dam probably held.");
    assertThat(told.claim("").certainty().mode())
        .isInstanceOfSatisfying(
            Mode.Hedged.class,
            hedged -> assertThat(hedged.cue().of(told.text())).isEqualTo("probably"));
    assertThat(told.claim("").certainty().because())
        .singleElement()
        .satisfies(
            because -> assertThat(because.rule()).isEqualTo("en/judge/hedges#probability-word"));
  }
}

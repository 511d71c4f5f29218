package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Act;
import org.junit.jupiter.api.Test;

class B05_CommentTest {

  @Test
  void aDenialIsAboutWhatItDenies() {
    var told =
        Told.of(
            "Dockers said that eleven barrels were landed at Roscoff. The weather was mild. "
                + "The port authority denies that barrels were landed at Roscoff.");
    assertThat(told.comment("landed at Roscoff"))
        .as("the first claim comments on nothing")
        .isEqualTo("none");
    assertThat(told.claims().getLast().comment())
        .hasValueSatisfying(
            comment -> {
              assertThat(comment.act()).isEqualTo(Act.DENY);
              assertThat(comment.about())
                  .map(told::said)
                  .containsExactly("eleven barrels were landed at Roscoff");
            });
  }

  @Test
  void thisIsWhatWasSaidBefore() {
    var told =
        Told.of(
            "Fishermen said the tanker had leaked for days. "
                + "The coast guard has not confirmed this.");
    assertThat(told.comment("confirmed")).isEqualTo("NOT_VERIFIED: the tanker had leaked for days");
  }

  @Test
  void anAccountIsWhatSomebodyTold() {
    var told =
        Told.of(
            "The cook said that the captain was asleep. The sea was calm. "
                + "Two sailors dispute this account.");
    assertThat(told.comment("dispute")).isEqualTo("DISPUTE: the captain was asleep");
  }

  @Test
  void aFigureIsANumber() {
    var told =
        Told.of(
            "The union said that 4,000 miners had walked out. The owners said the pits were open. "
                + "The figure could not be independently verified.");
    assertThat(told.comment("figure")).isEqualTo("NOT_VERIFIED: 4,000 miners had walked out");
  }

  @Test
  void informationAboutAThingMayStandBeforeIt() {
    var told =
        Told.of(
            "The information about the smuggler Orlov's flight to Georgia comes from one "
                + "officer and has not been verified. On Monday, Turkish police reported that "
                + "Orlov had crossed into Georgia by boat.");
    assertThat(told.comment("information"))
        .isEqualTo("NOT_VERIFIED: Orlov had crossed into Georgia by boat");
  }

  @Test
  void whatIsMorePlausibleDisputesWhatWasTold() {
    var told =
        Told.of(
            "The cook said that the boiler had exploded. Experts say that a mine is far more plausible. "
                + "The inquiry goes on.");
    assertThat(told.comment("mine")).isEqualTo("DISPUTE: the boiler had exploded");
  }

  @Test
  void aWithdrawnFigureIsRetracted() {
    var told =
        Told.of("The ministry said 90 people were hurt. The agency has withdrawn the figure.");
    assertThat(told.comment("withdrawn")).isEqualTo("RETRACT: 90 people were hurt");
  }

  @Test
  void withdrawnTroopsRetractNothing() {
    assertThat(Told.of("The ministry has withdrawn the troops.").comment("troops"))
        .isEqualTo("none");
  }

  @Test
  void whoDoesNotDenyDeniesNothing() {
    var told = Told.of("The cook does not deny the claim. The cook left.");
    assertThat(told.claims()).allSatisfy(claim -> assertThat(claim.comment()).isEmpty());
  }

  @Test
  void aCommentWithoutATargetStandsAlone() {
    assertThat(Told.of("The figure could not be verified.").comment("figure"))
        .isEqualTo("NOT_VERIFIED: ");
  }
}

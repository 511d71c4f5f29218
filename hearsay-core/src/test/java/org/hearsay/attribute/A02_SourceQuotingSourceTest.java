package org.hearsay.attribute;

import org.junit.jupiter.api.Test;

/// One source quotes another.
class A02_SourceQuotingSourceTest {

  @Test
  void quotingStandsBehindTheSpeaker() {
    Heard.in("Iranian sources, quoting Russian informants, reported that X had gone into hiding.")
        .says("outlet < Iranian sources < Russian informants: X had gone into hiding");
  }

  @Test
  void quotingMayEndTheSentence() {
    Heard.in(
            "The ship was never in the bay, a Dutch scholar told us, quoting a list made by clerks.")
        .says("outlet < a Dutch scholar < a list made by clerks: The ship was never in the bay");
  }

  @Test
  void oneTellsAnother() {
    Heard.in("“The robot came up with silver,” a deckhand told his sister, who told the paper.")
        .says("outlet < his sister < a deckhand: The robot came up with silver");
  }

  @Test
  void oneHeardItFromAnother() {
    Heard.in("My barber, who heard it from a porter, says the hotel is shut.")
        .says("outlet < My barber < a porter: the hotel is shut");
  }
}

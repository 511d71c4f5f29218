package org.hearsay.judge.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Packs;
import org.hearsay.segment.TaggedWords;
import org.junit.jupiter.api.Test;

class EventCertaintyTest {

  private static final Knowledge KNOWLEDGE = Knowledge.english();
  private static final EventCertainty CERTAINTY =
      EventCertainty.of(KNOWLEDGE, Packs.bundled().bytes(EventCertainty.PACK));
  private static final TaggedWords WORDS = new TaggedWords(KNOWLEDGE);

  private static double score(String text, String event) {
    var words = List.of(text.split(" "));
    return CERTAINTY.score(WORDS.sentence(1, words), words.indexOf(event));
  }

  @Test
  void whatHappenedScoresHigh() {
    assertThat(score("The guards closed the gate yesterday .", "closed")).isGreaterThan(2);
  }

  @Test
  void whatWasDeniedScoresLower() {
    assertThat(score("The guards did not close the gate yesterday .", "close"))
        .isLessThan(score("The guards did close the gate yesterday .", "close") - 1);
  }

  @Test
  void whatIsPlannedLiesBelowWhatHappened() {
    assertThat(score("The guards might close the gate tomorrow .", "close"))
        .isLessThan(score("The guards closed the gate yesterday .", "closed"));
  }
}

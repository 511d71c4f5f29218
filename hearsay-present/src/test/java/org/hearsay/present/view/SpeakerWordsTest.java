package org.hearsay.present.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Hop;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

/// How a speaker is shown whose words only point at somebody.
class SpeakerWordsTest {

  private static final String TEXT = "Joram Tesk came. He said it was late.";
  private static final Span TESK = new Span(0, 10);
  private static final Span HE = new Span(17, 19);
  private static final Because WHY = new Because("en/recognise/refer#nearest", HE);

  @Test
  void whoIsMeantStandsBehindTheWords() {
    assertThat(Words.speaker(hop(new Speaker.Person("Joram Tesk"), List.of(TESK)), TEXT))
        .isEqualTo("He (Joram Tesk)");
  }

  @Test
  void whatIsLeftOpenIsSaid() {
    assertThat(Words.speaker(hop(new Speaker.Unnamed("He", false), List.of()), TEXT))
        .isEqualTo("He (the report leaves open who)");
  }

  @Test
  void aNameStandsAlone() {
    var hop = new Hop(new Speaker.Person("Joram Tesk"), List.of(TESK), List.of(), WHY);
    assertThat(Words.speaker(hop, TEXT)).isEqualTo("Joram Tesk");
  }

  private static Hop hop(Speaker speaker, List<Span> names) {
    return new Hop(speaker, List.of(HE), List.of(), WHY, names, Optional.of(WHY));
  }
}

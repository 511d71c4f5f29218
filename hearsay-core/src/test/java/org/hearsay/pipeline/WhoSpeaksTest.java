package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Hop;
import org.hearsay.model.Imprint;
import org.hearsay.model.Judgements;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Speaker;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

/// A claim told by "he" or "the commander" stands on the word of whoever that is.
class WhoSpeaksTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());
  private static final String TESK =
      "Commander Joram Tesk said the pier was closed. “The crane is broken,” he added. The"
          + " commander said divers would come.";

  @Test
  void aPronounIsWhoItStandsFor() {
    var hops = hops(TESK);
    assertThat(hops)
        .extracting(Hop::speaker)
        .containsExactly(person(), person(), person())
        .allMatch(Speaker.Person.class::isInstance);
  }

  @Test
  void theWordsAsPrintedAndBothReasonsAreKept() {
    var hop = hops(TESK).get(1);
    assertThat(hop.speakerWords()).extracting(words -> words.of(TESK)).containsExactly("he");
    assertThat(hop.names()).extracting(words -> words.of(TESK)).containsExactly("Joram Tesk");
    assertThat(hop.because().rule()).isEqualTo("en/attribute/cues#reporting-verb");
    assertThat(hop.pointing().orElseThrow().rule())
        .isEqualTo("en/recognise/refer#previous-speaker");
    assertThat(hop.open()).isFalse();
  }

  @Test
  void whoIsNamedPointsAtNobody() {
    var hop = hops(TESK).getFirst();
    assertThat(hop.pointing()).isEmpty();
    assertThat(hop.names()).extracting(words -> words.of(TESK)).containsExactly("Joram Tesk");
  }

  @Test
  void whatIsLeftOpenStaysAsPrinted() {
    var hop = hops("The pier is closed. He said the crane was broken.").getFirst();
    assertThat(hop.speaker()).isEqualTo(new Speaker.Unnamed("He", false));
    assertThat(hop.open()).isTrue();
  }

  @Test
  void aDescriptionIsPointedAtToo() {
    var hops =
        hops("A senior Danish diplomat called at noon. The diplomat said talks would go on.");
    assertThat(hops.getFirst().speaker())
        .isEqualTo(new Speaker.Unnamed("A senior Danish diplomat", false));
  }

  @Test
  void aFriendOfSomebodyIsNotThey() {
    var hops = hops("A friend of Joram Tesk said the pier was closed.");
    assertThat(hops.getFirst().speaker())
        .isEqualTo(new Speaker.Unnamed("A friend of Joram Tesk", false));
  }

  @Test
  void whatIsSaidByPronounCountsForThePerson() {
    var heard =
        PIPELINE.hear(List.of(read(TESK).gist()), Judgements.NONE, LocalDate.of(2020, 1, 1));
    assertThat(heard.trackRecords())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.speaker()).isEqualTo(person());
              assertThat(record.claims()).isEqualTo(3);
            });
  }

  private static Speaker person() {
    return new Speaker.Person("Joram Tesk");
  }

  private static List<Hop> hops(String text) {
    return read(text).claims().stream()
        .flatMap(claim -> claim.attribution().chain().stream())
        .toList();
  }

  private static Reading read(String text) {
    var imprint = new Imprint("The Outlet", Optional.empty(), "", Published.NOT_STATED);
    var origin = new Origin.LocalFile("test.txt", "");
    return ReadingContract.verify(
        PIPELINE.read(
            Report.of(origin, imprint, Locale.ENGLISH, text, OffsetMap.identity(text.length()))));
  }
}

package org.hearsay.recognise.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Thing;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of which thing a value is told.
class FactFinderTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The wreck off Peniche lies at a depth of 310 metres.             | wreck lie depth: 310 metres
          The Santa Brisa sank on 11 November 1702.                        | santa brisa sink : 11 November 1702
          The galleon Santa Brisa went down in 1702.                       | galleon santa brisa sink : 1702
          She is the Santa Brisa, lost in November 1702.                   | santa brisa sink : November 1702
          The Santa Brisa returned in May. She carried 60 cannon.          | santa brisa have cannon: 60 cannon
          The Santa Brisa sank, bristling with 60 cannon.                  | santa brisa have cannon: 60 cannon
          Harrow Salvage, of Lisbon, is searching.                         | harrow salvage base in: Lisbon
          The wreck is the Santa Brisa.                                    | wreck be name: Santa Brisa
          The survey located the wreck of the galleon Santa Brisa.         | wreck find name: Santa Brisa
          """)
  void tellsOfWhat(String text, String fact) {
    assertThat(facts(text)).contains(fact);
  }

  @Test
  void aClauseThatDeniesSaysSo() {
    var fact = found("The Santa Brisa was never in Lisbon.").getFirst();
    assertThat(fact.negated()).isTrue();
  }

  @Test
  void hostileSentencesEndSoon() {
    long start = System.nanoTime();
    found("the wreck of the ship of ".repeat(4000) + "lies at a depth of 310 metres.");
    found("The ship was said to be said to be ".repeat(4000) + "in Lisbon.");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
  }

  private static List<String> facts(String text) {
    return found(text).stream()
        .map(
            fact ->
                (name(fact.of()) + " " + fact.act().verb() + " " + fact.role() + ": ").strip()
                    + " "
                    + fact.span().of(text))
        .toList();
  }

  private static String name(Thing thing) {
    return (thing.head() + " " + String.join(" ", thing.names())).strip();
  }

  private static List<Mention.Fact> found(String text) {
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            new Imprint(
                "Paper", Optional.empty(), "", Published.on(LocalDate.of(2022, 5, 3), "test")),
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    return PIPELINE.read(report).mentions().stream()
        .filter(Mention.Fact.class::isInstance)
        .map(Mention.Fact.class::cast)
        .toList();
  }
}

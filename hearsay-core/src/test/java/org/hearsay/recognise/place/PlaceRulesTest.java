package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Dossier;
import org.hearsay.model.Signature;
import org.hearsay.pipeline.Hearing;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.RuleExamples;
import org.hearsay.rules.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every place rule holds its own examples, with no other stage in play.
final class PlaceRulesTest {

  private static final Pipeline PLACES_ONLY =
      new Pipeline(
          Places.SEGMENTER,
          (report, passages, hints) -> report,
          (report, passages, coverage) ->
              List.copyOf(Places.FINDER.find(report, passages, List.of(), coverage)),
          (report, passages, mentions) -> List.of(),
          (report, passages, mentions, attributions) -> List.of(),
          (report, passages) -> new Signature(new long[0]),
          new Hearing(
              (gists, judgements) -> List.of(),
              (gists, links, asOf) -> List.of(),
              (gists, links, findings, judgements) -> {
                throw new AssertionError("rule examples read one report only: " + Dossier.class);
              }));

  static List<Rule> rules() {
    return Stream.of("recognise/place", "recognise/metonym")
        .flatMap(file -> Places.KNOWLEDGE.read(file).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleHoldsItsExamples(Rule rule) {
    assertThat(new RuleExamples(PLACES_ONLY).check(rule)).isEmpty();
  }
}

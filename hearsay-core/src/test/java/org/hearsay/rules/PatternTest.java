package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each piece of the pattern language takes.
class PatternTest {

  @ParameterizedTest(name = "{0} in “{1}” takes “{2}”")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          quoting                    | sources , Quoting officials      | Quoting
          ~report that?              | it was reported/VERB/report that | reported/VERB/report that
          ~report that?              | it reported/VERB/report nothing  | reported/VERB/report
          [ADV]* ~say                | she later/ADV also/ADV said/VERB/say so | later/ADV also/ADV said/VERB/say
          (at least`or`up to) {n:number} | they saw at least 20 cannon  | at least 20
          of ... town                | mayor of the quiet little town here | of the quiet little town
          ^ the                      | the mayor of the town            | the
          town $                     | the town is a town               | town
          {y:year}                   | in 1702 or 17022                 | 1702
          {c:cap} {d:cap}            | saw Grey Petrel there            | Grey Petrel
          {n:number}                 | two hundred and six divers       | two hundred and six
          , _ ,                      | so , he , said                   | , he ,
          """)
  void takes(String pattern, String sentence, String words) {
    var found =
        Sentences.pattern(pattern.replace("`or`", "|")).match(Sentences.of(sentence), Slots.NONE);
    assertThat(found).isNotEmpty();
    var tokens =
        List.of(sentence.split(" ")).subList(found.getFirst().from(), found.getFirst().to());
    assertThat(String.join(" ", tokens)).isEqualTo(words);
  }

  @Test
  void aGapDoesNotCrossASemicolon() {
    assertThat(
            Sentences.pattern("of ... town").match(Sentences.of("of late ; the town"), Slots.NONE))
        .isEmpty();
  }

  @Test
  void slotsBindTheirWordsAndValues() {
    var match =
        Sentences.pattern("{low:number} to {high:number}")
            .match(Sentences.of("from ten to 2.5 million now"), Slots.NONE)
            .getFirst();
    assertThat(match.value("low")).contains("10");
    assertThat(match.value("high")).contains("2500000");
    assertThat(match.slot("high").orElseThrow().to()).isEqualTo(5);
  }

  @Test
  void aStageMayBringSlotsOfItsOwn() {
    Slots speakers =
        (type, sentence, from) ->
            type.equals("speaker") && from == 0
                ? List.of(new Match.Bound(0, 2, "x"), new Match.Bound(0, 1, "y"))
                : List.of();
    var match =
        Sentences.pattern("{who:speaker} said")
            .match(Sentences.of("Officials said so"), speakers)
            .getFirst();
    assertThat(match.value("who"))
        .as("the longer filling does not fit, the shorter does")
        .contains("y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {open  | expected '}'
          [VERBE] | expected a word class
          (a     | expected ')'
          a )    | expected the end
          """)
  void aBrokenPatternIsRefusedWithItsPlace(String pattern, String message) {
    assertThatThrownBy(() -> Sentences.pattern(pattern))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("position")
        .hasMessageContaining("en/test#it");
  }

  @Test
  void longerBeatsShorterAndNothingOverlaps() {
    var rules =
        Sentences.rules(
            """
        - {id: long, match: "late {y:year}", cites: test, yes: x, no: y}
        - {id: short, match: "{y:year}", cites: test, yes: x, no: y}
        """);
    var kept =
        Match.withoutOverlaps(rules.match(Sentences.of("in late 2016 and 2017"), Slots.NONE));
    assertThat(kept)
        .extracting(match -> match.rule().name())
        .containsExactly("en/test#long", "en/test#short");
  }

  @Test
  void aPatternMadeToRunForEverGivesUp() {
    var rules = Sentences.pattern("(a? a?)* (a? a?)* (a? a?)* (a? a?)* (a? a?)* (a? a?)* b");
    assertThat(rules.match(Sentences.of("a ".repeat(200) + "b".strip()), Slots.NONE))
        .hasSizeLessThan(202);
  }
}

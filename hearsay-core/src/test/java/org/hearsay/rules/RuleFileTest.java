package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/// A rule file is read whole, or refused with a message that says what is missing where.
class RuleFileTest {

  @Test
  void readsARuleWithItsProof() {
    var rule =
        RuleFile.parse(
                "en/recognise/time",
                """
                - id: ago
                  match: "{n:number} years ago"
                  gives: {kind: back, unit: year}
                  cites: own
                  yes:
                    - {text: "He left [eight years ago]. => 2008", published: 2016-02-05}
                  no: ["Years ago he left."]
                """)
            .getFirst();
    assertThat(rule.name()).isEqualTo("en/recognise/time#ago");
    assertThat(rule.kind()).isEqualTo("back");
    var example = rule.yes().getFirst();
    assertThat(example.text()).isEqualTo("He left eight years ago.");
    assertThat(example.marks()).containsExactly(new Span(8, 23));
    assertThat(example.gives()).isEqualTo("2008");
    assertThat(example.published()).contains(LocalDate.of(2016, 2, 5));
  }

  @Test
  void refusesARuleWithoutCounterExample() {
    refuses(
        "- {id: ago, match: x, cites: own, yes: x}",
        "en/t.yml, rule \"ago\": needs at least one \"no\" example, found none");
  }

  @Test
  void refusesARuleWithoutSource() {
    refuses("- {id: ago, match: x, yes: x, no: y}", "\"cites\"");
  }

  @Test
  void refusesTwoRulesOfOneName() {
    refuses(
        "- {id: a, match: x, cites: o, yes: x, no: y}\n- {id: a, match: x, cites: o, yes: x, no: y}",
        "found again: en/t#a");
  }

  @Test
  void refusesUnknownKeys() {
    refuses("- {id: a, matches: x, cites: o, yes: x, no: y}", "found \"matches\"");
  }

  @Test
  void refusesWhatIsNotYaml() {
    refuses("- {id: a", "expected YAML");
  }

  private static void refuses(String yaml, String message) {
    assertThatThrownBy(() -> RuleFile.parse("en/t", yaml))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining(message);
  }
}

package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule does in the whole pipeline what its examples say.
class RuleExamplesTest {

  private static final RuleExamples EXAMPLES = new RuleExamples(Pipeline.of(Knowledge.english()));

  static Stream<Rule> rules() {
    return Knowledge.languages().stream()
        .map(Knowledge::of)
        .flatMap(one -> one.ruleFiles().stream().flatMap(file -> one.read(file).stream()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void examplesHold(Rule rule) {
    assertThat(EXAMPLES.check(rule)).isEmpty();
  }

  @Test
  void namesAreUnique() {
    var names = new HashSet<String>();
    assertThat(rules().map(Rule::name)).isNotEmpty().allMatch(names::add);
  }
}

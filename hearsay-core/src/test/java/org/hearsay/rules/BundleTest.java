package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hearsay.rules.bundle.Bundle;
import org.hearsay.rules.yaml.YamlBytes;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The one piece that a jar holds of rules and lexicons")
class BundleTest {

  private static final byte[] MADE = Knowledge.bundled();
  private static final Bundle BUNDLE = Bundle.read(MADE);

  @Test
  @DisplayName("has the rules of every file, with their examples")
  void rules() {
    for (String language : Knowledge.languages()) {
      var knowledge = Knowledge.of(language);
      assertThat(knowledge.ruleFiles()).isNotEmpty();
      for (String file : knowledge.ruleFiles()) {
        String name = language + "/" + file;
        var parsed = YamlBytes.read(BUNDLE.file("rules/" + name + ".yml").orElseThrow());
        assertThat(RuleFile.rules(name, parsed)).isEqualTo(knowledge.read(file));
      }
    }
  }

  @Test
  @DisplayName("has every lexicon, the lists of files and the fingerprint")
  void texts() {
    for (String lexicon : Knowledge.listed(Knowledge.LEXICONS)) {
      String file = "lexicon/" + lexicon + ".tsv";
      assertThat(BUNDLE.text(file)).contains(Knowledge.text(file));
    }
    for (String list : new String[] {"rules/files.txt", Knowledge.LEXICONS}) {
      assertThat(BUNDLE.text(list)).contains(Knowledge.text(list));
    }
    assertThat(BUNDLE.text("fingerprint")).contains(Knowledge.english().fingerprint());
    assertThat(BUNDLE.file("rules/en/none.yml")).isEmpty();
    assertThat(BUNDLE.text("none")).isEmpty();
  }

  @Test
  @DisplayName("is the same byte for byte each time, and what the build made")
  void sameEachTime() throws IOException {
    assertThat(Knowledge.bundled()).isEqualTo(MADE);
    try (var built = Knowledge.class.getResourceAsStream("/org/hearsay/knowledge.bin")) {
      Assumptions.assumeTrue(built != null, "not built by Maven");
      assertThat(built).hasBinaryContent(MADE);
    }
  }
}

package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was read is read again when what it was read with changes:")
class FingerprintTest {

  private final Knowledge knowledge = Knowledge.english();

  @Test
  void twoLooksAtTheSameFilesAgree() {
    assertThat(Knowledge.english().fingerprint()).isEqualTo(knowledge.fingerprint());
  }

  @Test
  void aRuleFile() {
    assertThat(knowledge.with("attribute/cues", "").fingerprint())
        .isNotEqualTo(knowledge.fingerprint());
  }

  @Test
  void aLexiconOfAnyLanguage() {
    for (String lexicon : new String[] {"lexicon/en/acts.tsv", "lexicon/de/months.tsv"}) {
      assertThat(
              knowledge.fingerprint(
                  path -> Knowledge.text(path) + (path.equals(lexicon) ? "added\n" : "")))
          .isNotEqualTo(knowledge.fingerprint());
    }
  }

  @Test
  @DisplayName("every lexicon stands in lexicon/files.txt, else a change of it would not be seen")
  void allLexiconsAreListed() throws IOException, URISyntaxException {
    var list = Knowledge.class.getResource("/org/hearsay/" + Knowledge.LEXICONS);
    assertThat(list).isNotNull();
    var folder = Objects.requireNonNull(Path.of(list.toURI()).getParent());
    try (var files = Files.walk(folder)) {
      assertThat(
              files
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> name.endsWith(".tsv"))
                  .map(name -> name.substring(0, name.length() - ".tsv".length()))
                  .toList())
          .containsExactlyInAnyOrderElementsOf(Knowledge.listed(Knowledge.LEXICONS));
    }
  }
}

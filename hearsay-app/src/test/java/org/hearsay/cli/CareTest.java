package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading with `--fast` and with `--accurate`.
class CareTest {

  @TempDir Path folder;

  @BeforeEach
  void writeReport() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Ferry missing off Bari

        Harbour Wire, 15 March 2023

        The port authority said that the ferry had been inspected in May.

        “We were dry,” Rossi grumbled on the quay. “Nobody was hurt.”
        """);
  }

  private Run run(String... words) {
    return Run.of(new ArrayList<>(List.of(words)));
  }

  private String dossier() {
    return folder.resolve("d.hearsay").toString();
  }

  private Run read(String... more) {
    var all = new ArrayList<>(List.of("read", folder.resolve("a.txt").toString()));
    all.addAll(List.of("--into", dossier()));
    all.addAll(List.of(more));
    return Run.of(all);
  }

  @Test
  void theEncoderSeesWhatNoRuleDescribesAndSaysSo() {
    assertThat(read("--accurate").code()).isZero();

    assertThat(run("explain", "c2", "--dossier", dossier()).flat())
        .contains("We were dry")
        .contains("speaker: Rossi")
        .containsPattern(
            "the tagger attribution-encoder-en saw what no rule describes, \\d+ % sure")
        .doesNotContain("model/");
    assertThat(run("explain", "c3", "--dossier", dossier()).flat())
        .contains("Nobody was hurt")
        .contains("speaker: Rossi");
  }

  @Test
  void anotherCareReadsAnew() {
    assertThat(readings("--fast")).doesNotContain("attribution-encoder-en");
    assertThat(readings("--accurate")).contains("attribution-encoder-en");
    assertThat(readings()).doesNotContain("attribution-encoder-en");
  }

  private String readings(String... care) {
    assertThat(read(care).code()).isZero();
    return run("export", "claims", "--dossier", dossier()).out();
  }

  @Test
  void oneExcludesTheOther() {
    assertThat(read("--fast", "--accurate").code()).isNotZero();
  }
}

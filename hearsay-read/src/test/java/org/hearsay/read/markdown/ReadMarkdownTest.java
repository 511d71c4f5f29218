package org.hearsay.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.read.clean.Furniture;
import org.junit.jupiter.api.Test;

/// Markdown to paragraphs and imprint.
final class ReadMarkdownTest {

  @Test
  void marksAreTakenOff() {
    var content =
        new ReadMarkdown(Furniture.standard())
            .read(
                "# Trawler *sinks*\n\nThe [trawler](https://x.example) went **down**\nlate on 5\\*Sunday.\n\n"
                    + "- nine crew\n- one captain\n\n> It was `dark`.\n\n---\n\n| Ship | Crew |\n|------|------|\n| Ana | 9 |\n")
            .orElseThrow();

    assertThat(content.text())
        .isEqualTo(
            "Trawler sinks\n\nThe trawler went down late on 5*Sunday.\n\nnine crew\n\none captain\n\n"
                + "It was dark.\n\nShip\n\nCrew\n\nAna\n\n9");
    assertThat(content.imprint().headline()).isEqualTo("Trawler sinks");
  }

  @Test
  void frontMatterStatesTheImprint() {
    var content =
        new ReadMarkdown(Furniture.standard())
            .read(
                "---\ntitle: \"Trawler sinks\"\nauthor: Ana Costa\ndate: 2022-05-04\noutlet: The Ledger\n---\n\nThe trawler sank.\n")
            .orElseThrow();

    assertThat(content.imprint().headline()).isEqualTo("Trawler sinks");
    assertThat(content.imprint().author()).contains("Ana Costa");
    assertThat(content.imprint().outlet()).isEqualTo("The Ledger");
    assertThat(content.imprint().published().day()).hasToString("Optional[2022-05-04]");
    assertThat(content.text()).isEqualTo("The trawler sank.");
  }
}

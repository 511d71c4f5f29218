package org.hearsay.read.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is cut, and what stays.
final class FurnitureTest {

  private final Furniture furniture = Furniture.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Print Friendly, PDF & Email",
        "Share",
        "Facebook Twitter WhatsApp Email",
        "Read more: Ferry found adrift off cape",
        "This website uses cookies to improve your experience.",
        "Sign up to our daily newsletter",
        "ADVERTISEMENT",
        "© 2022 Northern Ledger. All rights reserved."
      })
  void aLineOfFurnitureIsCutWhole(String line) {
    assertThat(cut(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ship is safe.Print Friendly, PDF & Email | The ship is safe.",
        "The ship is safe, he said. Read more: Ferry found adrift | The ship is safe, he said.",
        "“It is safe.” Facebook Twitter WhatsApp | “It is safe.”",
        "Print Friendly, PDF & EmailThe ship is safe. | The ship is safe."
      })
  void furnitureGluedToAParagraphIsCutOff(String line, String left) {
    assertThat(cut(line)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry wants to share the costs.",
        "He posted it on Facebook and Twitter.",
        "Those who want to read more: there is a book about it in the library of the town.",
        "Cookies were found in the wreck."
      })
  void sentencesStay(String line) {
    assertThat(cut(line)).isEqualTo(line);
  }

  @Test
  void lettersBehindACutStillLeadBack() {
    String raw = "Print Friendly, PDF & EmailThe ship is safe.";
    var left = furniture.cut(Strand.of(raw, 0, raw.length()));

    assertThat(left.from()[0]).isEqualTo(raw.indexOf("The ship"));
  }

  @Test
  void endlessFurnitureIsCutInTime() {
    assertTimeout(Duration.ofSeconds(5), () -> cut("Share on ".repeat(100_000)));
    assertTimeout(Duration.ofSeconds(5), () -> cut("share, ".repeat(70)));
    assertTimeout(Duration.ofSeconds(5), () -> cut("safe. Facebook ".repeat(30)));
  }

  private String cut(String line) {
    return furniture.cut(Strand.of(line, 0, line.length()).folded()).text();
  }
}

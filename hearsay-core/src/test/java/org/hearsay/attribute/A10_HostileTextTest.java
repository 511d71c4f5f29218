package org.hearsay.attribute;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

/// Texts meant to break a reader: each is heard in bounded time.
class A10_HostileTextTest {

  private static void quick(String text) {
    assertTimeoutPreemptively(ofSeconds(60), () -> assertThat(Heard.in(text).lines()).isNotNull());
  }

  @Test
  void nothing() {
    assertThat(Heard.in("").lines()).isEmpty();
    assertThat(Heard.in(" \n\n . \n").lines()).isEmpty();
  }

  @Test
  void tenThousandNestedQuotations() {
    quick("“He said ".repeat(10_000) + "no" + "”".repeat(10_000) + " said Bo.");
  }

  @Test
  void oneParagraphOfAMegabyte() {
    quick(
        "The guard said the gate was open, and the dog was gone, two men told us. ".repeat(14_000));
  }

  @Test
  void noFullStop() {
    quick("the guard said that the porter told the cook that ".repeat(4_000));
  }

  @Test
  void rightToLeftAndAstral() {
    quick("قال المسؤول إن السفينة غرقت. “🚢🚢 sank 🏴‍☠️,” said 𝒜da 🧜, a captain 🚢.");
  }
}

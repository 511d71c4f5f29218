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
  void tenThousandParentheses() {
    quick("(".repeat(10_000) + "the guard said it was so" + ")".repeat(10_000) + ", a cook said.");
    quick("(she said that ".repeat(10_000) + "no" + ")".repeat(10_000) + ".");
  }

  @Test
  void quotationsNeverClosed() {
    quick("“It is \"so, he said. ".repeat(2_000));
    quick("“It is so, he said.\n\n".repeat(2_000));
  }

  @Test
  void sourcesBehindSourcesWithoutEnd() {
    quick("The Post" + ", quoting a clerk, who quoted a guard".repeat(3_000) + ", said it was so.");
    quick("A man told" + " a man, who told".repeat(5_000) + " a man that it was so.");
  }

  @Test
  void rightToLeftAndAstral() {
    quick("قال المسؤول إن السفينة غرقت. “🚢🚢 sank 🏴‍☠️,” said 𝒜da 🧜, a captain 🚢.");
  }
}

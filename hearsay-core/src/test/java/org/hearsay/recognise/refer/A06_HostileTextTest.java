package org.hearsay.recognise.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Texts that nobody writes cost no more than they are long.
class A06_HostileTextTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @Test
  void tenThousandPronouns() {
    var pointed = within("[Joram Tesk] left. " + "He said she said they said it. ".repeat(10_000));
    assertThat(pointed.references()).hasSizeGreaterThan(10_000);
  }

  @Test
  void aParagraphOfAMegabyte() {
    within(
        "Commander [Joram Tesk] said the commander said he and the two men said so, "
            .repeat(13_000));
  }

  @Test
  void rolesWithoutEnd() {
    within("[Joram Tesk], " + "chief of staff, minister, ".repeat(20_000) + "said he left.");
    within("the minister of ".repeat(60_000) + "[Joram Tesk] said he left.");
  }

  @Test
  void namesWithoutEnd() {
    within("[Joram Tesk] and ".repeat(40_000) + "others said they left. They said so.");
    within("Minister [Tesk], a clerk, said “he said “I said ".repeat(15_000));
  }

  private static Pointed within(String text) {
    var found = new Pointed[1];
    org.junit.jupiter.api.Assertions.assertTimeout(LONG, () -> found[0] = Pointed.in(text));
    return found[0];
  }
}

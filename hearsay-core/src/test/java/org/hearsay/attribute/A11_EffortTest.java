package org.hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.attribute.cue.CueMatcher;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text twice as long is asked twice as often what parts its words play, whatever it is made of.
class A11_EffortTest {

  private static final Knowledge KNOWLEDGE = Knowledge.english();
  private static final Segmenter SEGMENTER = Segmenter.of(KNOWLEDGE);
  private static final CueMatcher MATCHER = new CueMatcher(KNOWLEDGE, false);
  private static final Hearing.Scope SCOPE = Hearing.Scope.of(KNOWLEDGE, false, Optional.empty());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“He said ",
        "“It is \"so, he said. ",
        "(she said that ",
        "who told a man, who ",
        "a man, who told a man, ",
        ", quoting a clerk, who quoted a guard",
        "the guard said that the porter told the cook that ",
        "The guard said the gate was open, and the dog was gone, two men told us. ",
        "said ",
        "and ",
        ", ",
        "of the ",
        "the mayor and ",
        "according to the clerk ",
        "He had it from a porter, who had it from a cook, ",
        "قال المسؤول إن السفينة غرقت ",
        "“🚢🚢 sank,” said 𝒜da, a captain 🚢. ",
        "The yard, the clerk says, is shut\n\n“"
      })
  void growsWithTheText(String part) {
    long half = asked("The guard said " + part.repeat(400));
    long whole = asked("The guard said " + part.repeat(800));
    assertThat(half).isPositive();
    assertThat(whole).isLessThanOrEqualTo(half * 2 + half / 50 + 2_000);
  }

  private static long asked(String text) {
    var imprint = new Imprint("The Outlet", Optional.empty(), "", Published.NOT_STATED);
    var report =
        Report.of(
            new Origin.LocalFile("t.txt", ""),
            imprint,
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    var asked = new AtomicLong();
    var scope =
        SCOPE.with(
            (word, part) -> {
              asked.incrementAndGet();
              return SCOPE.lists().parts().play(word, part);
            });
    var passages = SEGMENTER.segment(report);
    new Hearing(MATCHER, scope, report, passages, List.of(), false).attributions();
    return asked.get();
  }
}

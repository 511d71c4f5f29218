package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts no editor would print.
final class HostilePlacesTest {

  static List<String> texts() {
    return List.of(
        "",
        " ",
        "\n\n\n",
        "no full stop in Sirte",
        "في سرت قال مسؤول ليبي إن القتال توقف",
        "\uD83D\uDE00 Tripoli\uD83D\uDE00 \uD835\uDC00\uD835\uDC01 Sirte \uD83C\uDDF1\uD83C\uDDFE",
        "\u202EairtiS\u202C Sirte\u200F, Libya\u0301",
        "Al-Al-Al-Al- -Sirte- Sirte--Libya /Libya/ ’Aden ‘Aden' 'Aden",
        "“".repeat(10_000) + "Tripoli" + "”".repeat(10_000),
        "north of Baghdad ".repeat(20_000),
        "Mosul, 12 km north of Paris in Texas, 4 km away, ".repeat(10_000),
        "He left Aleppo, in southern Texas. Some 4,000 miles away in Mosul it rained. "
            .repeat(5_000),
        "Aleppo in the north, Homs in the centre, ".repeat(10_000),
        "San Antonio de los San Juan del ".repeat(20_000),
        "Paris, Texas, London, Ontario, Aleppo and Homs counties, ".repeat(10_000),
        "A".repeat(1_000_000),
        "Jackson-".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areReadInTimeAndQuotedExactly(String text) {
    var placed = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Places.in(text));
    for (var one : placed) {
      assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(one.span().length()).isPositive();
      assertThat(one.span().of(text)).isNotBlank();
    }
    assertThat(Places.in(text)).isEqualTo(placed);
  }
}

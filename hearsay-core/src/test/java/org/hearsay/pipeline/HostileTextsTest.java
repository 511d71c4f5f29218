package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to break things go through the whole of `read`, keep the contract, and come to an
/// end.
class HostileTextsTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  /// Far above what is needed: a guard against running for ever, not a measurement.
  private static final Duration FOR_EVER = Duration.ofSeconds(120);

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("white space only", " \n\n\t \n"),
        Arguments.of("one letter", "x"),
        Arguments.of(
            "no full stop", "the minister said that the bridge was closed and ".repeat(400)),
        Arguments.of(
            "one megabyte in one paragraph",
            "Officials said on Monday that 40 people had left the town. ".repeat(17_000)),
        Arguments.of("one megabyte without a space", "a".repeat(1_000_000)),
        Arguments.of(
            "ten thousand nested quotations",
            "He said “".repeat(10_000) + "no" + "”".repeat(10_000)),
        Arguments.of("ten thousand brackets", "(".repeat(10_000) + "See map" + ")".repeat(10_000)),
        Arguments.of("quotes never closed", "“It is \"so, he said. ".repeat(2_000)),
        Arguments.of(
            "right to left", "قال المسؤول إن الجسر مغلق. אמר השר כי הגשר סגור. He said so."),
        Arguments.of(
            "astral characters",
            "😀 said “𝒳 is 🚢” on 9 December 2016. 🇱🇾 denies it. 𐍈𐍈𐍈 said."),
        Arguments.of("lone surrogates", "He said \ud83d that \ude00 it was so."),
        Arguments.of("combining marks", "Zoe\u0308 s\u0301aid that n\u0303andu\u0301 ran."),
        Arguments.of("control characters", "He\u0000said\u0007that\u001b[31m it\u202e was so."),
        Arguments.of("commas", ",".repeat(20_000)),
        Arguments.of("numbers", "1,234,567.89 ".repeat(3_000)),
        Arguments.of("ten thousand digits", "1".repeat(10_000)),
        Arguments.of("years without end", "1999 ".repeat(20_000)),
        Arguments.of("the year of the year", "the year of ".repeat(10_000)),
        Arguments.of("hyphens", "1999-2003-".repeat(10_000)),
        Arguments.of("two days before", "two days before ".repeat(10_000)),
        Arguments.of("said", "said ".repeat(20_000)),
        Arguments.of("who told", "a man, who told a man, ".repeat(3_000)),
        Arguments.of("lines", "He said so.\n".repeat(5_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadToItsEnd(String name, String text) {
    Reading reading = Assertions.assertTimeoutPreemptively(FOR_EVER, () -> read(text));
    ReadingContract.verify(reading);
  }

  static Stream<Arguments> jumbles() {
    return new Random(20_161_209).longs(60).mapToObj(seed -> Arguments.of(seed));
  }

  /// Words, marks and odd characters thrown together: the contract holds, and twice read is twice
  /// the same.
  @ParameterizedTest
  @MethodSource("jumbles")
  void anyJumbleKeepsTheContract(long seed) {
    String text = jumble(new Random(seed));
    var reading = ReadingContract.verify(read(text));
    assertThat(read(text)).isEqualTo(reading);
  }

  private static String jumble(Random random) {
    String[] pieces = {
      "said",
      "that",
      "he",
      "Iranian sources",
      ",",
      ", quoting",
      "“",
      "”",
      "\"",
      ".",
      "?",
      "not",
      "will",
      "may",
      "if",
      "Sirte",
      "on Dec. 9",
      "2003-2007",
      "4,000 kilometers",
      "at least",
      "denied",
      "this account",
      "😀",
      "م",
      "\n\n",
      "(",
      ")",
      "—",
      "’s",
      "told",
      "who",
      "according to",
      "Tripoli",
      "in the north",
      "of",
      "Brandt Quayle",
      "the ministry",
      "reported",
      "disputed",
      "U.S."
    };
    var text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Reading read(String text) {
    var imprint =
        new Imprint("Test", Optional.empty(), "", Published.on(LocalDate.of(2016, 12, 12), "test"));
    return PIPELINE.read(
        Report.of(
            new Origin.LocalFile("t.txt", ""),
            imprint,
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length())));
  }
}

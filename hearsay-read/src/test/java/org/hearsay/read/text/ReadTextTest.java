package org.hearsay.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.read.clean.Furniture;
import org.junit.jupiter.api.Test;

/// Lines to paragraphs.
final class ReadTextTest {

  @Test
  void linesBrokenAtAWidthAreRejoined() {
    String raw =
        """
        Trawler sinks off cape

        The trawler went down off the northern cape late on Sunday, the
        harbour master said in a written answer to questions of the town
        council, and all of its crew were saved by a ferry.
        Nobody could say at first why the ship had left the harbour in
        such weather.

        The inquiry goes on.
        """;

    assertThat(read(raw))
        .isEqualTo(
            "Trawler sinks off cape\n\nThe trawler went down off the northern cape late on Sunday,"
                + " the harbour master said in a written answer to questions of the town council,"
                + " and all of its crew were saved by a ferry.\n\nNobody could say at first"
                + " why the ship had left the harbour in such weather.\n\nThe inquiry goes on.");
  }

  @Test
  void aLineIsAParagraphWhereLinesAreNotBroken() {
    assertThat(
            read(
                "One thing was said, and then another thing was said about that one.\nTwo.\nThree things were said.\n"))
        .isEqualTo(
            "One thing was said, and then another thing was said about that one.\n\nTwo.\n\nThree things were said.");
  }

  @Test
  void aLongAddressHidesNoBrokenLines() {
    String address = "https://ledger.example/" + "trawler-sinks-off-the-northern-cape-".repeat(4);
    String raw =
        """

        The trawler went down off the northern cape late on Sunday, the
        harbour master said in a written answer to questions of the town
        council, and all of its crew were saved by a ferry.
        """;

    assertThat(read(address + "\n" + raw))
        .contains("late on Sunday, the harbour master said in a written answer to questions");
  }

  @Test
  void aTextThatIsAllFurnitureIsKept() {
    assertThat(read("Subscribe")).isEqualTo("Subscribe");
  }

  @Test
  void headerLinesStayInTheText() {
    assertThat(
            read(
                "https://ledger.example/x\n\nBy Ana Costa, The Ledger, 3 May 2022\n\nThe ship sank, said its owner."))
        .startsWith("https://ledger.example/x\n\nBy Ana Costa, The Ledger, 3 May 2022\n\n");
  }

  private static String read(String raw) {
    return new ReadText(Furniture.standard()).read(raw).orElseThrow().text();
  }
}

package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "harbour", "har", "##bour", "##s", "'", "-", "u", ".", "שלום",
          "##ם", "北", "$", "##", "cafe");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  private List<String> cut(String word) {
    return java.util.Arrays.stream(pieces.of(word)).mapToObj(VOCABULARY::get).toList();
  }

  @Test
  void takesTheLongestPieceKnown() {
    assertThat(cut("Harbours")).containsExactly("harbour", "##s");
    assertThat(cut("harbour")).containsExactly("harbour");
    assertThat(cut("hars")).containsExactly("har", "##s");
  }

  @Test
  void setsMarksApart() {
    assertThat(cut("har-harbour's")).containsExactly("har", "-", "harbour", "'", "[UNK]");
    assertThat(cut("U.$")).containsExactly("u", ".", "$");
    assertThat(cut("北北")).containsExactly("北", "北");
  }

  @Test
  void forgetsCaseAndAccents() {
    assertThat(cut("CAFÉ")).containsExactly("cafe");
    assertThat(cut("hãr")).containsExactly("har");
  }

  @Test
  void readsFromRightToLeft() {
    assertThat(cut("שלום")).containsExactly("שלום");
    assertThat(cut("שלוםם")).containsExactly("שלום", "##ם");
  }

  @Test
  void alwaysGivesAtLeastOnePiece() {
    for (String word : List.of("", "\u0301", "\u0000", "\u200b", "\ud83d\ude00", "\ud83d", "x")) {
      assertThat(cut(word)).isEqualTo(List.of("[UNK]"));
    }
  }

  @Test
  void takesBoundedTimeForAnyWord() {
    for (String part : List.of("har", "!", "\ud83d\ude00", "\u0301", "ש", "x\u0301")) {
      var word = part.repeat(1_000_000 / part.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            for (int i = 0; i < 1000; i++) {
              assertThat(pieces.of(word)).hasSize(1);
            }
          });
    }
  }

  @Test
  void givesFewPiecesForAnyWordOfAnySigns() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      var word = new StringBuilder();
      int length = random.nextInt(30);
      for (int at = 0; at < length; at++) {
        int kind = random.nextInt(3);
        int limit = kind == 0 ? 0x80 : kind == 1 ? 0x3000 : Character.MAX_CODE_POINT + 1;
        word.appendCodePoint(random.nextInt(limit));
      }
      assertThat(pieces.of(word.toString()).length).isBetween(1, WordPieces.MOST);
    }
  }

  @Test
  void needsTheSpecialPieces() {
    assertThatThrownBy(() -> new WordPieces(List.of("a", "[UNK]")))
        .hasMessageContaining("needs [CLS]");
  }
}

package org.hearsay.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "a", "b", "##a", "-"));

  /// Passages between "|", sentences that end with ".".
  private static PiecedText text(String written) {
    var passages = new ArrayList<Passage>();
    int at = 0;
    int number = 1;
    for (String passage : written.split("\\|")) {
      var sentences = new ArrayList<Sentence>();
      for (String sentence : passage.split("(?<=\\.)")) {
        var tokens = new ArrayList<Token>();
        for (String word : sentence.strip().split(" ")) {
          tokens.add(new Token(new Span(at, at + word.length()), word, word, PartOfSpeech.X));
          at += word.length() + 1;
        }
        var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        sentences.add(new Sentence(number++, span, tokens));
      }
      var span = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
      passages.add(new Passage(span, Zone.BODY, sentences));
    }
    return PiecedText.of(passages, PIECES);
  }

  private static List<Window> over(String written, int pieces, int before) {
    return Window.over(text(written), new Window.Size(pieces, before));
  }

  @Test
  void endsAtPassagesWherePossible() {
    assertThat(over("a b a.|b b.|" + "a ".repeat(20), 22, 0))
        .startsWith(new Window(0, 0, 5))
        .hasSize(2);
  }

  @Test
  void elseEndsAtSentencesElseBetweenWords() {
    assertThat(over("a a a a a a a a a a a a. b b b b b b b b b b b b.", 18, 0))
        .containsExactly(new Window(0, 0, 12), new Window(12, 12, 24));
    assertThat(over("a ".repeat(40), 18, 0))
        .containsExactly(new Window(0, 0, 16), new Window(16, 16, 32), new Window(32, 32, 40));
  }

  @Test
  void readsWholeSentencesBefore() {
    assertThat(over("a a a a. b b. a a a a a a a a a a a a a a a a a a.", 26, 5))
        .containsExactly(new Window(0, 0, 6), new Window(4, 6, 24));
  }

  @Test
  void asksForEachWordOnceAndReadsNeverTooMuch() {
    var random = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      var written = new StringBuilder("a ");
      int words = random.nextInt(200);
      for (int i = 0; i < words; i++) {
        int kind = random.nextInt(30);
        written.append(
            kind == 0 ? "a. " : kind == 1 ? "b.|a " : kind < 5 ? "a-".repeat(15) + " " : "aa ");
      }
      var text = text(written.toString());
      int asked = 0;
      for (var window : Window.over(text, new Window.Size(40, 10))) {
        assertThat(window.from()).isEqualTo(asked);
        assertThat(window.start()).isLessThanOrEqualTo(window.from());
        assertThat(text.input(window).numbers().length).isLessThanOrEqualTo(40);
        asked = window.to();
      }
      assertThat(asked).isEqualTo(text.size());
    }
  }

  @Test
  void knowsTheFirstPieceOfEachWord() {
    var input = text("aaa b -a. c").input(new Window(0, 0, 4));
    assertThat(input.numbers()).containsExactly(1, 3, 5, 5, 4, 6, 3, 0, 0, 2);
    assertThat(input.firsts()).containsExactly(1, 4, 5, 8);
    assertThat(input.owners()).containsExactly(-1, 0, 0, 0, 1, 2, 2, 2, 3, -1);
    assertThat(input.cases()[0]).isEqualTo(LetterCase.NONE.ordinal());
    assertThat(input.cases()[1]).isEqualTo(LetterCase.SMALL.ordinal());
  }
}

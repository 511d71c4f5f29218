package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosTaggerTest {

  private static final PosTagger TAGGER = PosTagger.of(Packs.bundled().bytes("pos-en"));

  @Test
  void wordsHaveTheirClasses() {
    String[] words = {"The", "old", "ferry", "quickly", "left", "Varna", "for", "us", "."};

    assertThat(List.of(TAGGER.tag(words)))
        .containsExactly(
            PartOfSpeech.DET,
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADV,
            PartOfSpeech.VERB,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADP,
            PartOfSpeech.PRON,
            PartOfSpeech.PUNCT);
  }

  @Test
  void noWordsHaveNone() {
    assertThat(TAGGER.tag(new String[0])).isEmpty();
  }

  /// The names are those the model was trained with.
  @ParameterizedTest
  @CsvSource({
    "ferry, lc",
    "Ferry, ic",
    "FERRY, ac",
    "F, sc",
    "F., cp",
    "12, 2d",
    "1999, 4d",
    "199, num",
    "1.5, 2d",
    "1.250, 4d",
    "10-250, dd",
    "10/250, ds",
    "'10,250', dc",
    "10.250, dp",
    "B2B, an",
    "A320, an",
    "e-mail, other",
    "порт, jah",
    "漢字, other"
  })
  void wordsHaveAShape(String word, String shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> PosTagger.of(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pos.model");
  }
}

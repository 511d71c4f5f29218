package org.hearsay.lab.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.encode.Encoder;
import org.hearsay.encode.EncoderProperties;
import org.hearsay.encode.EncoderProperties.Head;
import org.hearsay.encode.Window;
import org.hearsay.lab.encoder.onnx.OnnxReader;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.junit.jupiter.api.Test;

/// A tiny encoder that has learned nothing, written as ONNX and run by the core.
class EncoderGraphTest {

  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "a", "b", "c", "##a", "##b", "d", "e");
  private static final EncoderProperties PROPERTIES =
      new EncoderProperties(
          VOCABULARY, List.of(new Head("one", 3), new Head("two", 2)), new Window.Size(24, 4));
  private static final Sizes SIZES = new Sizes(16, 2, 2, 32, 10, 5);

  private final Weights weights = Weights.untrained(SIZES, VOCABULARY.size(), 24, 7);

  private static List<Passage> passages(String... sentences) {
    var made = new ArrayList<Passage>();
    int at = 0;
    for (String sentence : sentences) {
      var tokens = new ArrayList<Token>();
      for (String word : sentence.split(" ")) {
        tokens.add(new Token(new Span(at, at + word.length()), word, word, PartOfSpeech.X));
        at += word.length() + 1;
      }
      var span = new Span(tokens.getFirst().span().start(), at - 1);
      made.add(new Passage(span, Zone.BODY, List.of(new Sentence(made.size() + 1, span, tokens))));
    }
    return made;
  }

  private float[][] scores(boolean rounded, List<Passage> passages) {
    var file = new EncoderGraph(weights, PROPERTIES).write(rounded);
    try (var encoder = Encoder.read(ByteBuffer.wrap(file))) {
      assertThat(encoder.properties()).isEqualTo(PROPERTIES);
      return encoder.score(encoder.cut(passages));
    }
  }

  @Test
  void givesEachWordItsScoresInWhateverWindowItIs() {
    var text = passages("a b c", "aab d e", "a ".repeat(60).strip(), "b \ud83d\ude00 c");
    var scores = scores(false, text);
    assertThat(scores).hasDimensions(69, 5);
    assertThat(scores(false, text)).isDeepEqualTo(scores);
  }

  @Test
  void readsTheWordsAround() {
    var one = scores(false, passages("a b c"))[1];
    var other = scores(false, passages("a b d"))[1];
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void readsCapitals() {
    System.arraycopy(
        Weights.untrained(SIZES, 10, 24, 8).tensor(Weights.PIECES).values(),
        0,
        weights.tensor(Weights.CASES).values(),
        0,
        160);
    assertThat(scores(false, passages("a B c"))[1])
        .isNotEqualTo(scores(false, passages("a b c"))[1]);
  }

  @Test
  void roundedGivesNearlyTheSame() {
    var text = passages("a b c d e", "b c d e a aab", "d d d");
    var whole = scores(false, text);
    var rounded = scores(true, text);
    for (int word = 0; word < whole.length; word++) {
      for (int i = 0; i < whole[word].length; i++) {
        assertThat(rounded[word][i]).isCloseTo(whole[word][i], within(0.05f));
      }
    }
    assertThat(java.util.Arrays.deepEquals(rounded, whole)).isFalse();
  }

  @Test
  void isReadBack() {
    var file = new EncoderGraph(weights, PROPERTIES).write(false);
    var onnx = OnnxReader.read(ByteBuffer.wrap(file));
    assertThat(onnx.properties()).isEqualTo(PROPERTIES.written());
    for (String name : weights.names()) {
      var tensor = Objects.requireNonNull(onnx.tensors().get(name));
      assertThat(tensor.values()).isEqualTo(weights.tensor(name).values());
      assertThat(tensor.shape()).isEqualTo(weights.tensor(name).shape());
    }
  }
}

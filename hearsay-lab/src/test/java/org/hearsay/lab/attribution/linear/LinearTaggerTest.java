package org.hearsay.lab.attribution.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.attribute.tag.RoleTags.Stretch;
import org.hearsay.lab.attribution.linear.LinearLearner.Plan;
import org.hearsay.lab.attribution.linear.LinearLearner.Text;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LinearTaggerTest {

  private static final List<String> PEOPLE = List.of("Divers", "Pilots", "Traders", "Farmers");
  private static final List<String> CUES = List.of("said", "claimed", "argued");
  private static final List<String> TOLD = List.of("piers sink", "wells dry", "prices rise fast");

  private static List<Passage> passages(String written) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    for (String word : written.split(" ")) {
      var span = new Span(at, at + word.length());
      var tag = word.equals(".") ? PartOfSpeech.PUNCT : PartOfSpeech.X;
      tokens.add(new Token(span, word, Token.normalise(word), tag));
      at += word.length() + 1;
    }
    var whole = new Span(0, at - 1);
    var sentence = new Sentence(1, whole, tokens);
    return List.of(new Passage(whole, Zone.BODY, List.of(sentence)));
  }

  private static RoleTags none(List<Passage> passages) {
    return new RoleTags(passages.getFirst().sentences().getFirst().tokens().size());
  }

  private static Text text(String who, String cue, String told) {
    var passages = passages(who + " " + cue + " " + told + " .");
    var gold = none(passages);
    gold.put(Role.SOURCE, 0, 1);
    gold.put(Role.CUE, 1, 2);
    gold.put(Role.CONTENT, 2, gold.size() - 1);
    return new Text(passages, none(passages), gold);
  }

  private static LinearTagger learned() {
    var texts = new ArrayList<Text>();
    for (String who : PEOPLE) {
      for (String cue : CUES) {
        TOLD.forEach(told -> texts.add(text(who, cue, told)));
        var silent = passages(who + " left .");
        texts.add(new Text(silent, none(silent), none(silent)));
      }
    }
    return new LinearLearner(Knowledge.english(), new Plan(8, 0.2, 12, 1)).learn(texts);
  }

  private static byte[] bytes(LinearTagger tagger) throws IOException {
    var out = new ByteArrayOutputStream();
    tagger.write(out);
    return out.toByteArray();
  }

  @Test
  void tellsRolesOfWordsNotSeenBefore() {
    var passages = passages("Miners argued shafts flood .");
    var tags = learned().tag(passages, none(passages)).best();
    assertThat(tags.stretches(Role.SOURCE)).containsExactly(new Stretch(0, 1));
    assertThat(tags.stretches(Role.CUE)).containsExactly(new Stretch(1, 2));
    assertThat(tags.stretches(Role.CONTENT)).containsExactly(new Stretch(2, 4));
    assertThat(tags.stretches(Role.INNER)).isEmpty();
    var silent = passages("Miners left .");
    var nothing = learned().tag(silent, none(silent)).best();
    assertThat(nothing.stretches(Role.CUE)).isEmpty();
  }

  @Test
  void isTheSameAgainAndAfterWriting() throws IOException {
    var first = bytes(learned());
    assertThat(bytes(learned())).isEqualTo(first);
    assertThat(LinearTagger.opens(ByteBuffer.wrap(first))).isTrue();
    var read = LinearTagger.read(ByteBuffer.wrap(first), Knowledge.english());
    assertThat(bytes(read)).isEqualTo(first);
    var passages = passages("Divers said wells dry .");
    var odds = read.tag(passages, none(passages));
    for (int word = 0; word < odds.size(); word++) {
      double sum = 0;
      for (byte tag = 0; tag < RoleTags.TAGS; tag++) {
        sum += odds.of(Role.CUE, word, tag);
      }
      assertThat(sum).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void takesTimeByTheNumberOfWords() {
    var tagger = learned();
    var passages = passages("Divers said \" wells dry ".repeat(20_000) + ".");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(tagger.tag(passages, none(passages)).size()).isEqualTo(100_001));
  }
}

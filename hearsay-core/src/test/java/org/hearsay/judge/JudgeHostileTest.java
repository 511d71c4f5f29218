package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeHostileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "not",
        "if",
        "It is not known whether",
        "🚢 did not sail 🚢",
        "لم تبحر السفينة",
        "may may may may may",
        "Should",
        "denies",
        "this this this",
        ", , , and , but ;"
      })
  void oddTextsAreJudgedWithoutComplaint(String text) {
    assertThatCode(() -> Told.of(text)).doesNotThrowAnyException();
  }

  /// One sentence of fifty thousand words in which every word asks to be looked at, and four
  /// thousand claims that overlap each other.
  @Test
  @Timeout(60)
  void fourThousandOverlappingClaimsInOneSentenceTakeNoLongerThanTheirWords() {
    String[] words = {"police", "may", "not", "deny", "that", "this", "figure", "will", "if"};
    var text = new StringBuilder();
    var tokens = new ArrayList<Token>();
    for (int i = 0; text.length() < 300_000; i++) {
      String word = words[i % words.length];
      int start = text.length();
      text.append(word).append(' ');
      var tag = word.equals("deny") ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
      tokens.add(new Token(new Span(start, start + word.length()), word, word, tag));
    }
    var whole = new Span(0, text.length() - 1);
    var sentence = new Sentence(1, whole, tokens);
    var attributions = new ArrayList<Attribution>();
    for (int i = 0; i < 4_000; i++) {
      var from = tokens.get(i * 10).span().start();
      var to = tokens.get(i * 10 + 300).span().end();
      attributions.add(new Attribution(List.of(new Span(from, to)), List.of()));
    }
    var passage = new Passage(whole, Zone.BODY, List.of(sentence));
    var report = Told.report(text.toString(), Published.NOT_STATED);
    long start = System.nanoTime();
    var claims = Told.JUDGE.judge(report, List.of(passage), List.of(), attributions);
    assertThat(claims).hasSize(4_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(50));
  }
}

package org.hearsay.attribute.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.attribute.Attributor;
import org.hearsay.attribute.tag.Role;
import org.hearsay.attribute.tag.RoleOdds;
import org.hearsay.attribute.tag.RoleTagger;
import org.hearsay.attribute.tag.RoleTags;
import org.hearsay.attribute.tag.Telling;
import org.hearsay.model.Attribution;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of statements when a tagger agrees, sees more, or sees nothing.
class DecoderTest {

  private static final Knowledge KNOWLEDGE = Knowledge.english();
  private static final Segmenter SEGMENTER = Segmenter.of(KNOWLEDGE);

  @Test
  void addsWhatNoRuleDescribes() {
    String text = "The ferryman’s tale runs that the weir gave way.";
    var found = heard(text, sees(text, "The ferryman’s", "tale", "the weir gave way"));

    var hop = found.getFirst().chain().getFirst();
    assertThat(lines(text, found)).containsExactly("The ferryman’s: the weir gave way");
    assertThat(hop.because().rule()).isEqualTo("model/test#alone 100 %");
    assertThat(hop.because().words().of(text)).isEqualTo("tale");
  }

  @Test
  void keepsWhatTheRulesFind() {
    String text = "The weir reported that the river had risen.";

    assertThat(lines(text, heard(text, DecoderTest::nothing)))
        .containsExactly("The weir: the river had risen");
  }

  @Test
  void leavesChainsToTheRules() {
    String text = "The mayor said that the ferryman’s tale runs that the weir gave way.";

    assertThat(lines(text, heard(text, sees(text, "the ferryman’s", "tale", "the weir gave way"))))
        .containsExactly("The mayor: the ferryman’s tale runs that the weir gave way");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “so, she added. ",
        "(((( said the mayor that ",
        "“He said ‘she told us ",
        "the mayor said that the weir was closed and "
      })
  void hostileTextsEndAndKeepTheirWords(String piece) {
    String text = piece.repeat(10_000);
    var found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(120), () -> heard(text, DecoderTest::everyThirdWord));

    for (var one : found) {
      int end = 0;
      for (var span : one.content()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.of(text)).isNotBlank();
        end = span.end();
      }
    }
  }

  /// A tagger that has every third word for a cue, and its neighbours for source and content.
  private static RoleOdds everyThirdWord(List<Passage> passages) {
    var tags = new RoleTags(words(passages).size());
    for (int at = 0; at + 3 <= tags.size(); at += 3) {
      tags.put(Role.SOURCE, at, at + 1);
      tags.put(Role.CUE, at + 1, at + 2);
      tags.put(Role.CONTENT, at + 2, at + 3);
    }
    return RoleOdds.certain(tags);
  }

  private static RoleOdds nothing(List<Passage> passages) {
    return RoleOdds.certain(new RoleTags(words(passages).size()));
  }

  private static RoleTagger sees(String text, String source, String cue, String content) {
    var telling =
        new Telling(
            List.of(span(text, source)), List.of(span(text, cue)), List.of(span(text, content)));
    return passages -> RoleOdds.certain(RoleTags.of(List.of(telling), words(passages)));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static List<Span> words(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::span)
        .toList();
  }

  private static List<Attribution> heard(String text, RoleTagger tagger) {
    var report =
        Report.of(
            new Origin.LocalFile("test.txt", ""),
            new Imprint("The Outlet", Optional.empty(), "", Published.NOT_STATED),
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    var opinion = new SecondOpinion("test", tagger);
    return Attributor.of(KNOWLEDGE, Optional.of(opinion))
        .attribute(report, SEGMENTER.segment(report), List.of());
  }

  private static List<String> lines(String text, List<Attribution> found) {
    var lines = new ArrayList<String>();
    for (var one : found) {
      String who =
          one.chain().stream()
              .map(hop -> hop.speakerWords().getFirst().of(text))
              .collect(Collectors.joining(" < "));
      lines.add(
          who
              + ": "
              + one.content().stream()
                  .map(span -> span.of(text))
                  .collect(Collectors.joining(" … ")));
    }
    return lines;
  }
}

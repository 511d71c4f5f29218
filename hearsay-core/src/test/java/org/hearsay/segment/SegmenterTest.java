package org.hearsay.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From text to passages, sentences and tokens.
class SegmenterTest {

  private static final Segmenter SEGMENTER = Segmenter.of(Knowledge.english());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He didn't say the company’s name.  | He did n't say the company ’s name .
          It cost $2.4bn, or 2,400 million.  | It cost $ 2.4 bn , or 2,400 million .
          Some 40km off Al-Hasakah           | Some 40 km off Al-Hasakah
          In 2003-2007 and mid-2016          | In 2003 - 2007 and mid - 2016
          The US-led force of the U.S. Army  | The US-led force of the U.S. Army
          On Dec. 9, at 10:30 a.m. he left   | On Dec. 9 , at 10:30 a.m. he left
          “No,” he said—twice…               | “ No , ” he said — twice …
          See https://a.example/b?c=1.       | See https://a.example/b?c=1 .
          The 21st of the 1990s              | The 21st of the 1990s
          They cannot go, O'Brien told AT&T. | They can not go , O'Brien told AT&T .
          F-16s of the 16th-century kind     | F-16s of the 16th-century kind
          """)
  void cutsWords(String text, String words) {
    assertThat(tokens(text).stream().map(Token::word).collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He left. She stayed.                                   | 2
          Gen. Ali left. He was ill.                             | 2
          He lives in the U.S. The others do not.                | 2
          The U.S. Army left.                                    | 1
          On Dec. 9, Mr. Smith met Dr. Jones at 3 p.m. in Rome.  | 1
          “It is over.” He left.                                 | 2
          “Is it over?” he asked.                                | 1
          It cost 2.4 million. 300 came.                         | 2
          Wait… he said. No! Yes?                                | 3
          J. R. Smith of Acme Inc. said so.                      | 1
          """)
  void cutsSentences(String text, int count) {
    assertThat(sentences(text)).hasSize(count);
  }

  /// German: a number with its stop is one word and ends no sentence where it is an ordinal.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sie kam am 9. Dezember. Er blieb.              | 2 | Sie kam am 9. Dezember . Er blieb .
          Vom 9. bis 12. Mai und vom 3.–5.Juni war Ruhe. | 1 | Vom 9. bis 12. Mai und vom 3. – 5. Juni war Ruhe .
          Im 16. Jahrhundert, um 44 v. Chr. und später.  | 1 | Im 16. Jahrhundert , um 44 v. Chr. und später .
          Er zahlte 12. Die anderen zahlten 9.           | 2 | Er zahlte 12 . Die anderen zahlten 9 .
          Ab dem 9.12.2016 um 17.30 Uhr, in den 1990er Jahren | 1 | Ab dem 9.12.2016 um 17.30 Uhr , in den 1990er Jahren
          """)
  void cutsGerman(String text, int count, String words) {
    var sentences = sentences(text, Locale.GERMAN);
    assertThat(sentences).hasSize(count);
    assertThat(
            sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::word)
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void cutsParagraphsAtEmptyLinesAndLines() {
    assertThat(passages("One.\n\nTwo.\nThree.")).hasSize(3);
  }

  @Test
  void joinsHardWrappedLines() {
    String wrapped =
        """
        The minister of transport said on Monday that the bridge over
        the river would be closed until the end of the summer because
        of cracks that engineers had found below the waterline in the
        second pier.

        Nobody was hurt.
        """;
    assertThat(passages(wrapped)).hasSize(2);
  }

  @Test
  void knowsHeadlineBylineAndFurniture() {
    var zones =
        passages(
                "Bridge closed\n\nBy Ada Marsh\n\nThe bridge is closed.\n\n(See attached map)\n\nIt will open in May.")
            .stream()
            .map(Passage::zone)
            .toList();
    assertThat(zones).containsExactly(Zone.HEADLINE, Zone.NOTE, Zone.BODY, Zone.NOTE, Zone.BODY);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "quoting,quote", "reported,report", "admitted,admit", "said,say", "states,state", "denies,deny",
        "tried,try", "closing,close",
    "watches,watch", "fixed,fix", "argued,argue", "planned,plan", "arrived,arrive", "relayed,relay",
        "suggested,suggest", "voted,vote"
  })
  void findsTheVerb(String form, String lemma) {
    assertThat(
            new Lemmatiser(Knowledge.english().lexicon("irregular-forms"))
                .lemma(form, PartOfSpeech.VERB))
        .isEqualTo(lemma);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "sources,source",
    "agencies,agency",
    "men,man",
    "buses,bus",
    "wives,wife",
    "crisis,crisis",
    "classes,class",
    "boxes,box"
  })
  void findsTheNoun(String form, String lemma) {
    assertThat(
            new Lemmatiser(Knowledge.english().lexicon("irregular-forms"))
                .lemma(form, PartOfSpeech.NOUN))
        .isEqualTo(lemma);
  }

  @Test
  void tellsWordClasses() {
    var tags =
        tokens("The minister said that two ships had left Tripoli quickly.").stream()
            .map(Token::tag)
            .toList();
    assertThat(tags)
        .containsExactly(
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.VERB,
            PartOfSpeech.SCONJ,
            PartOfSpeech.NUM,
            PartOfSpeech.NOUN,
            PartOfSpeech.AUX,
            PartOfSpeech.VERB,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADV,
            PartOfSpeech.PUNCT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "قال المسؤول. אמר השר.",
        "😀😀 𝒳. \u00a0x",
        "a\u0301\u0301 b’ ’c '",
        "-- --- ... . .. -",
        "\ud83d x \ude00"
      })
  void everyLetterIsInOneToken(String text) {
    covers(text, Locale.ENGLISH);
    covers(text, Locale.GERMAN);
  }

  @Test
  void everyLetterOfAnyJumbleIsInOneToken() {
    var random = new Random(4);
    String marks = "ab Z0 9. 9,'’-–—\"“”$€()[]/:;@#&…\n\u00a0é😀م";
    int[] points = marks.codePoints().toArray();
    for (int round = 0; round < 500; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      covers(text.toString(), Locale.ENGLISH);
      covers(text.toString(), Locale.GERMAN);
    }
  }

  @Test
  void aParagraphWithoutStopIsCutWhereItMustBe() {
    assertThat(sentences("and so on ".repeat(1_000)))
        .allMatch(sentence -> sentence.tokens().size() <= SentenceSplitter.LONGEST);
  }

  private static void covers(String text, Locale language) {
    var covered = new boolean[text.length()];
    for (var token : tokens(text, language)) {
      assertThat(token.word()).isEqualTo(token.span().of(text));
      for (int i = token.span().start(); i < token.span().end(); i++) {
        assertThat(covered[i]).isFalse();
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered[i])
          .as("letter %d of %s", i, text)
          .isEqualTo(covered[i] || !Tokeniser.isSpace(text.charAt(i)));
    }
  }

  private static List<Passage> passages(String text) {
    return passages(text, Locale.ENGLISH);
  }

  private static List<Passage> passages(String text, Locale language) {
    var imprint = new Imprint("Test", Optional.empty(), "", Published.NOT_STATED);
    return SEGMENTER.segment(
        Report.of(
            new Origin.LocalFile("t.txt", ""),
            imprint,
            language,
            text,
            OffsetMap.identity(text.length())));
  }

  private static List<Sentence> sentences(String text) {
    return sentences(text, Locale.ENGLISH);
  }

  private static List<Sentence> sentences(String text, Locale language) {
    return passages(text, language).stream()
        .flatMap(passage -> passage.sentences().stream())
        .toList();
  }

  private static List<Token> tokens(String text) {
    return tokens(text, Locale.ENGLISH);
  }

  private static List<Token> tokens(String text, Locale language) {
    return sentences(text, language).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }
}

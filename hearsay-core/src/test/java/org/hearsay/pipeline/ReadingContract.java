package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/// What holds for every reading, whatever the report: spans inside the text and in order,
/// quotes that are the text at their span, a reason for every decision, comments on its own claims.
public final class ReadingContract {

  private ReadingContract() {}

  public static Reading verify(Reading reading) {
    String text = reading.report().text();
    sentences(reading.sentences(), text);
    reading.mentions().forEach(mention -> mention(mention, text));
    var ids = new HashSet<>();
    for (var claim : reading.claims()) {
      assertThat(ids.add(claim.id()))
          .as("claim ids are unique, found twice: %s", claim.id())
          .isTrue();
      claim(claim, text);
      assertThat(claim.sentence()).isBetween(1, reading.sentences().size());
    }
    pointsAtClaims(reading);
    return reading;
  }

  private static void sentences(List<Sentence> sentences, String text) {
    int last = 0;
    int number = 0;
    for (var sentence : sentences) {
      assertThat(sentence.number()).isEqualTo(++number);
      for (var token : sentence.tokens()) {
        inside(token.span(), text);
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.word()).isEqualTo(token.span().of(text));
        blank(text.substring(last, token.span().start()));
        last = token.span().end();
      }
    }
    blank(text.substring(last));
  }

  private static void blank(String between) {
    assertThat(between.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
        .as("only white space stands between tokens, found: %s", between)
        .isTrue();
  }

  private static void mention(Mention mention, String text) {
    inside(mention.span(), text);
    assertThat(mention.span().length()).isPositive();
    because(mention.because(), text);
    if (mention instanceof Mention.Reference reference) {
      reference.to().forEach(to -> inside(to, text));
    }
  }

  private static void claim(Claim claim, String text) {
    assertThat(claim.evidence().quote()).isEqualTo(claim.evidence().span().of(text));
    Span before = new Span(0, 0);
    for (var piece : claim.attribution().content()) {
      inside(piece, text);
      assertThat(piece.length()).isPositive();
      assertThat(piece.start()).isGreaterThanOrEqualTo(before.end());
      before = piece;
    }
    for (var hop : claim.attribution().chain()) {
      because(hop.because(), text);
      assertThat(hop.speaker().name()).isNotBlank();
      for (var words : hop.speakerWords()) {
        inside(words, text);
        assertThat(hop.cue().isEmpty() ? List.<Span>of() : claim.attribution().content())
            .as("speaker \"%s\" and content share no letter", words.of(text))
            .noneMatch(words::overlaps);
      }
      hop.cue().forEach(cue -> inside(cue, text));
      hop.names().forEach(name -> inside(name, text));
      hop.pointing().ifPresent(because -> because(because, text));
    }
    claim.certainty().because().forEach(because -> because(because, text));
    claim.comment().ifPresent(comment -> because(comment.because(), text));
    claim.mentions().forEach(mention -> mention(mention, text));
  }

  private static void pointsAtClaims(Reading reading) {
    var ids = reading.claims().stream().map(Claim::id).toList();
    for (var claim : reading.claims()) {
      claim.comment().ifPresent(comment -> assertThat(ids).containsAll(comment.about()));
    }
  }

  private static void because(Because because, String text) {
    assertThat(because.rule()).isNotBlank();
    inside(because.words(), text);
  }

  private static void inside(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
        .as("cuts a character in two at %s", span)
        .isFalse();
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}

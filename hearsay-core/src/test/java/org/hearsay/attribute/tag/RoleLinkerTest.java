package org.hearsay.attribute.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Passage;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Zone;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Texts with their tags written in: `S(…)`, `C(…)` and `T(…)` for source, cue and what is told,
/// `I(…)` inside that.
class RoleLinkerTest {

  private static final Pattern PART = Pattern.compile("([SCTI])\\(|\\)|\\||[\\w'’]+|[^\\s\\w]");

  private final StringBuilder plain = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final List<int[]> marks = new ArrayList<>();
  private int words;

  /// "source – cue – told" of each attribution found.
  private List<String> linked(String written) {
    var open = new ArrayList<int[]>();
    var part = PART.matcher(written);
    while (part.find()) {
      String one = part.group();
      if (part.group(1) != null) {
        open.add(new int[] {"SCTI".indexOf(part.group(1)), words, 0});
      } else if (one.equals(")")) {
        var mark = open.removeLast();
        mark[2] = words;
        marks.add(mark);
      } else if (one.equals("|")) {
        endPassage();
      } else {
        word(one);
      }
    }
    endPassage();
    var tags = new RoleTags(words);
    marks.forEach(mark -> tags.put(Role.values()[mark[0]], mark[1], mark[2]));
    return new RoleLinker(passages).link(tags).stream().map(this::shown).toList();
  }

  private void word(String word) {
    int at = plain.length();
    plain.append(word).append(' ');
    tokens.add(new Token(new Span(at, at + word.length()), word, word, PartOfSpeech.X));
    words++;
    if (word.equals(".")) {
      endSentence();
    }
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
      sentences.add(new Sentence(sentences.size() + 1, span, tokens));
      tokens.clear();
    }
  }

  private void endPassage() {
    endSentence();
    var span = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
    passages.add(new Passage(span, Zone.BODY, sentences));
    sentences.clear();
  }

  private String shown(Telling telling) {
    return String.format(
        Locale.ROOT,
        "%s – %s – %s",
        text(telling.source()),
        text(telling.cue()),
        text(telling.content()));
  }

  private String text(List<Span> spans) {
    return String.join(
        " … ", spans.stream().map(span -> plain.substring(span.start(), span.end())).toList());
  }

  @Test
  void takesTheNearestSourceAndContent() {
    assertThat(
            linked(
                "S(Divers) C(said) T(the pier was weak) . C(According to) S(the mayor) ,"
                    + " T(it is sound) ."))
        .containsExactly(
            "Divers – said – the pier was weak", "the mayor – According to – it is sound");
  }

  @Test
  void givesOneCueAContentInPieces() {
    assertThat(linked("T(The pier) , S(she) C(added) , T(was weak) ."))
        .containsExactly("she – added – The pier … was weak");
  }

  @Test
  void letsCuesShareASource() {
    assertThat(linked("S(The mayor) C(denied) T(any fault) and C(said) T(all was well) ."))
        .containsExactly("The mayor – denied – any fault", "The mayor – said – all was well");
  }

  @Test
  void keepsWhatIsInsideInside() {
    assertThat(linked("S(The mayor) C(said) T(S(divers) C(told her) I(the pier was weak)) ."))
        .containsExactly(
            "The mayor – said – divers told her the pier was weak",
            "divers – told her – the pier was weak");
  }

  @Test
  void staysInThePassageAndNeedsNoSource() {
    assertThat(linked("S(Divers) left . | It C(is said) that T(the pier was weak) ."))
        .containsExactly(" – is said – the pier was weak");
    assertThat(new RoleLinkerTest().linked("S(Divers) C(said) so . | T(The pier was weak) ."))
        .isEmpty();
  }

  @Test
  void takesTimeByTheNumberOfWords() {
    var written = "S(a) C(b) T(c) ".repeat(30_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(linked(written)).hasSize(30_000));
  }
}

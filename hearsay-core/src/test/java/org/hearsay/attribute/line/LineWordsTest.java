package org.hearsay.attribute.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lexicon `line-words` says of each part what it is, with an example whose marked word plays
/// it.
class LineWordsTest {

  private static final Pattern EXAMPLE = Pattern.compile("# ([a-z-]+): [^:]+: [^<]*<([^>]+)>[^>]*");
  private static final LineWords WORDS = LineWords.of(Knowledge.english());
  private static final List<String> LABELS = Arrays.stream(Part.values()).map(Part::label).toList();

  static Stream<String> told() {
    return lines().skip(1).filter(line -> line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("told")
  void theMarkedWordPlaysThePart(String line) {
    var example = EXAMPLE.matcher(line);
    assertThat(example.matches()).as(line).isTrue();
    var part = Part.values()[LABELS.indexOf(example.group(1))];
    assertThat(WORDS.play(example.group(2), part)).as(line).isTrue();
  }

  @Test
  void everyPartIsTold() {
    var told = told().map(line -> line.substring(2, line.indexOf(':'))).toList();
    assertThat(told).containsExactlyElementsOf(LABELS);
  }

  @Test
  void everyWordPlaysPartsThatAre() {
    var columns =
        lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split("\t")).skip(1));
    assertThat(LABELS).containsAll(columns.distinct().toList());
  }

  private static Stream<String> lines() {
    try (var file = Knowledge.class.getResourceAsStream("/org/hearsay/lexicon/en/line-words.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException unread) {
      throw new java.io.UncheckedIOException(unread);
    }
  }
}

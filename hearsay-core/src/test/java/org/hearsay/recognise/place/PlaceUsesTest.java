package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether a name means the place, those who govern there, or nothing of the sort, in sentences of
/// our own.
final class PlaceUsesTest {

  /// What the rules reach on sentences that were not looked at while they were written.
  private static final int LEAST_HELD_OUT = 30;

  /// One name in one sentence, and its use.
  record Use(String name, String use, String sentence) {
    boolean holds() {
      return found().equals(use);
    }

    String found() {
      return Places.in(sentence).stream()
          .filter(placed -> placed.span().of(sentence).equals(name))
          .findFirst()
          .map(Mention.Placed::use)
          .map(Enum::name)
          .orElse("-");
    }
  }

  static List<Use> inView() throws IOException {
    return read("uses-in-view.tsv");
  }

  private static List<Use> read(String file) throws IOException {
    try (var bytes = PlaceUsesTest.class.getResourceAsStream(file)) {
      assertThat(bytes).as(file).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> new Use(columns[0], columns[1], columns[2]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inView")
  void aNameIsUsedAsTheSentenceShows(Use one) {
    assertThat(one.found()).as(one.sentence()).isEqualTo(one.use());
  }

  @Test
  void mostOfTheSentencesNotInViewAreReadAlike() throws IOException {
    var all = read("uses-held-out.tsv");
    long right = all.stream().filter(Use::holds).count();
    assertThat(right).as("of %d", all.size()).isGreaterThanOrEqualTo(LEAST_HELD_OUT);
  }
}

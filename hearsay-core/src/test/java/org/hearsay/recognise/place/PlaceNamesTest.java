package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.name.NameFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which words are names of places, with the learned names in play.
final class PlaceNamesTest {

  private static final NameFinder NAMES = NameFinder.of(Places.KNOWLEDGE);

  /// The names of places a sentence has.
  record Names(List<String> names, String sentence) {}

  static List<Names> inView() throws IOException {
    try (var bytes = PlaceNamesTest.class.getResourceAsStream("names-in-view.tsv")) {
      assertThat(bytes).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> new Names(names(columns[0]), columns[1]))
          .toList();
    }
  }

  private static List<String> names(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split("\\|"));
  }

  @ParameterizedTest
  @MethodSource("inView")
  void namesOfPlacesAreFoundAndNoOthers(Names one) {
    assertThat(named(one.sentence())).as(one.sentence()).isEqualTo(one.names());
  }

  @Test
  void aNameOutsideTheGazetteerIsAPlaceWhereTheWordsBesideItSaySo() {
    assertThat(unknown("They searched the Bramfield area all night.")).containsExactly("Bramfield");
    assertThat(unknown("According to Eberlinsen, nobody was hurt.")).isEmpty();
    assertThat(unknown("She works at Larchmoor Medical Center.")).isEmpty();
  }

  private static List<String> named(String text) {
    return placed(text).stream()
        .filter(one -> one.where() instanceof Where.Spot)
        .filter(one -> one.use() != Mention.Use.DEMONYM)
        .map(one -> one.span().of(text))
        .toList();
  }

  private static List<String> unknown(String text) {
    return placed(text).stream()
        .filter(one -> one.where() instanceof Where.Unresolved)
        .map(one -> one.span().of(text))
        .toList();
  }

  private static List<Mention.Placed> placed(String text) {
    var report = Places.report(text);
    var names = NAMES.find(report, Places.SEGMENTER.segment(report));
    return Places.in(text, names.toArray(Mention.Named[]::new));
  }
}

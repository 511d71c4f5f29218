package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/// Places of conflict and disaster in sentences of our own, each put where it is.
final class PlacesOfTheNewsTest {

  private record Case(String name, Where.Point point, double metres, String sentence) {}

  private static Stream<Case> cases() throws IOException {
    try (var stream = PlacesOfTheNewsTest.class.getResourceAsStream("places-of-the-news.tsv")) {
      var bytes = Objects.requireNonNull(stream).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(
              column ->
                  new Case(
                      column[0],
                      new Where.Point(Double.parseDouble(column[1]), Double.parseDouble(column[2])),
                      1000 * Double.parseDouble(column[3]),
                      column[4]));
    }
  }

  /// All but two that the sentences leave open: both names are rare but for what they mean here.
  @Test
  void arePutWhereTheyAre() throws IOException {
    var missed = cases().filter(one -> !isPutWhereItIs(one)).map(Case::name).toList();
    assertThat(missed).containsExactly("Korean Peninsula", "Kobani");
  }

  private static boolean isPutWhereItIs(Case one) {
    int at = one.sentence().indexOf(one.name());
    // What the learned names say of a place that the gazetteer does not know by this spelling.
    var named = Places.name(one.name(), Mention.Kind.PLACE, one.sentence());
    return Places.in(one.sentence(), named).stream()
        .filter(placed -> placed.span().start() <= at && placed.span().end() > at)
        .flatMap(placed -> Places.spot(placed).stream())
        .anyMatch(spot -> spot.centre().metresTo(one.point()) < one.metres());
  }
}

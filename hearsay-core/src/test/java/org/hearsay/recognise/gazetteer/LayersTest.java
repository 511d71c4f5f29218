package org.hearsay.recognise.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.hearsay.recognise.gazetteer.pack.PackWriter;
import org.hearsay.recognise.gazetteer.pack.Place;
import org.junit.jupiter.api.Test;

final class LayersTest {

  private static final Gazetteer UPPER =
      gazetteer(
          place("gn:1", "Sirte", List.of("Surt"), "LY", "77", 128_000),
          place("gn:3", "Lisan", List.of(), "LY", "77", 900),
          place("hs:7", "Harbour Bend", List.of(), "", "", 0));

  private static final Gazetteer LOWER =
      gazetteer(
          place("gn:1", "Surt", List.of("Sirte", "Sidra Town"), "LY", "77", 1),
          place("gn:2", "Sirte", List.of(), "XZ", "01", 500_000),
          place("gn:4", "Abu Nujaym", List.of(), "LY", "77", 100),
          place("gn:7", "Harbour Bend", List.of(), "XZ", "01", 700));

  private final Gazetteer both = UPPER.over(LOWER);

  private static Place place(
      String id, String name, List<String> other, String country, String admin1, long people) {
    return new Place(
        id,
        name,
        other,
        31,
        16,
        "P.PPL",
        new Place.Division(country, admin1, ""),
        new Place.Extent(people, 2000));
  }

  private static Gazetteer gazetteer(Place... places) {
    var names = Map.of("LY.77", "Sirte District");
    return Gazetteer.of(
        ByteBuffer.wrap(new PackWriter(List.of(places), names).write()), "of a test");
  }

  private List<String> found(String name) {
    return both.find(name).stream()
        .map(
            hit ->
                "%s %s %d %d"
                    .formatted(
                        both.id(hit.entry()),
                        both.name(hit.entry()),
                        both.population(hit.entry()),
                        hit.quality()))
        .toList();
  }

  @Test
  void aPlaceThatBothHaveCountsOnceAndIsTheUpperOnes() {
    assertThat(found("Sirte")).containsExactly("gn:2 Sirte 500000 0", "gn:1 Sirte 128000 0");
    assertThat(found("Surt")).containsExactly("gn:1 Sirte 128000 2");
  }

  @Test
  void itGainsTheNamesOfTheLowerOne() {
    assertThat(UPPER.find("Sidra Town")).isEmpty();
    assertThat(found("Sidra Town")).containsExactly("gn:1 Sirte 128000 2");
  }

  @Test
  void onlyGeoNamesNumbersMakeTwoPlacesOne() {
    assertThat(found("Harbour Bend"))
        .containsExactly("gn:7 Harbour Bend 700 0", "hs:7 Harbour Bend 0 0");
  }

  @Test
  void whatOneOfThemHasIsFound() {
    assertThat(found("Lisan")).containsExactly("gn:3 Lisan 900 0");
    assertThat(found("Abu Nujaym")).containsExactly("gn:4 Abu Nujaym 100 0");
    assertThat(found("Nowhere")).isEmpty();
  }

  @Test
  void divisionsAreOneInAllLayers() {
    int upper = both.find("Lisan").getFirst().entry();
    int lower = both.find("Abu Nujaym").getFirst().entry();
    assertThat(both.region(lower)).isEqualTo(both.region(upper));
    assertThat(both.admin1Name(lower)).isEqualTo("Sirte District");
    assertThat(both.inRegion(both.region(upper)).mapToObj(both::id))
        .containsExactlyInAnyOrder("gn:1", "gn:3", "gn:4");
    assertThat(both.inCountry("XZ").mapToObj(both::id)).containsExactlyInAnyOrder("gn:2", "gn:7");
  }
}

package org.hearsay.recognise.gazetteer.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackWriterTest {

  private static final List<String> CODES = List.of("P.PPL", "P.PPLC", "A.ADM1", "A.PCLI", "H.STM");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyNameWrittenIsFoundWithItsPlace(long seed) {
    var places = places(new Random(seed), 2000);
    var gazetteer = Gazetteer.of(ByteBuffer.wrap(new PackWriter(places, Map.of()).write()), "test");
    assertThat(gazetteer.size()).isEqualTo(places.size());
    for (var place : places) {
      var names = new ArrayList<>(place.other());
      names.add(place.name());
      for (String name : names) {
        var found =
            gazetteer.findKey(PlaceKey.of(name)).stream()
                .map(hit -> gazetteer.spot(hit.entry()))
                .filter(spot -> spot.gazetteerId().equals(place.id()))
                .findFirst();
        assertThat(found).as(name).isPresent();
        var spot = found.orElseThrow();
        assertThat(spot.name()).isEqualTo(place.name());
        assertThat(spot.country()).isEqualTo(place.where().country());
        assertThat(spot.population()).isEqualTo(place.extent().population());
        assertThat(spot.centre().latitude()).isCloseTo(place.latitude(), within(2e-5));
        assertThat(spot.centre().longitude()).isCloseTo(place.longitude(), within(3e-5));
      }
    }
  }

  @Test
  void theOrderOfThePlacesDoesNotChangeTheBytes() {
    var places = places(new Random(7), 500);
    byte[] once = new PackWriter(places, Map.of()).write();
    Collections.shuffle(places, new Random(8));
    assertThat(new PackWriter(places, Map.of()).write()).isEqualTo(once);
  }

  @Test
  void whatIsSortedOnDiskGivesTheSameBytes(@TempDir Path folder) throws IOException {
    var places = places(new Random(9), 3000);
    var file = folder.resolve("pack.bin");
    try (var writer = new PackWriter(new Scratch(folder, 2000), Map.of())) {
      for (var place : places) {
        writer.add(place, List.of());
      }
      writer.write(file);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(new PackWriter(places, Map.of()).write());
    assertThat(folder).isDirectoryNotContaining("glob:**/making-*");
  }

  @Test
  void everyPlaceStandsInTheListOfItsDivision() {
    var places = places(new Random(10), 2000);
    var gazetteer = Gazetteer.of(ByteBuffer.wrap(new PackWriter(places, Map.of()).write()), "test");
    for (int entry = 0; entry < gazetteer.size(); entry += 50) {
      int region = gazetteer.region(entry);
      String country = gazetteer.country(entry);
      var all = IntStream.range(0, gazetteer.size());
      assertThat(gazetteer.inRegion(region))
          .containsExactlyElementsOf(
              all.filter(one -> gazetteer.region(one) == region).boxed().toList());
      var same = IntStream.range(0, gazetteer.size());
      assertThat(gazetteer.inCountry(country))
          .containsExactlyInAnyOrderElementsOf(
              same.filter(one -> gazetteer.country(one).equals(country)).boxed().toList());
    }
  }

  @Test
  void aVariantRanksBeforeAnotherName(@TempDir Path folder) throws IOException {
    var place = places(new Random(11), 1).getFirst();
    try (var writer = new PackWriter(new Scratch(folder), Map.of())) {
      writer.add(place, List.of("Zwq"));
      var gazetteer = Gazetteer.of(ByteBuffer.wrap(writer.write()), "test");
      assertThat(gazetteer.find("Zwq")).containsExactly(new Gazetteer.Hit(0, 1));
      assertThat(gazetteer.find(place.name())).containsExactly(new Gazetteer.Hit(0, 0));
    }
  }

  @Test
  void moreThan256CodesAreToldApart() {
    var places = new ArrayList<Place>();
    for (var place : places(new Random(12), 600)) {
      places.add(
          new Place(
              place.id(),
              place.name(),
              place.other(),
              place.latitude(),
              place.longitude(),
              "S.X" + places.size(),
              place.where(),
              place.extent()));
    }
    var gazetteer = Gazetteer.of(ByteBuffer.wrap(new PackWriter(places, Map.of()).write()), "test");
    for (var place : places) {
      assertThat(gazetteer.find(place.name()))
          .anyMatch(
              hit ->
                  gazetteer.id(hit.entry()).equals(place.id())
                      && gazetteer.code(hit.entry()).equals(place.code()));
    }
  }

  private static List<Place> places(Random random, int count) {
    var places = new ArrayList<Place>();
    for (int i = 0; i < count; i++) {
      var other = random.nextInt(3) == 0 ? List.of(name(random), name(random)) : List.<String>of();
      places.add(
          new Place(
              "gn:" + (i + 1 + random.nextInt(2) * 2_000_000_000L),
              name(random),
              other,
              random.nextDouble() * 180 - 90,
              random.nextDouble() * 360 - 180,
              CODES.get(random.nextInt(CODES.size())),
              new Place.Division(
                  "X" + (char) ('A' + random.nextInt(3)), "0" + random.nextInt(4), ""),
              new Place.Extent(random.nextInt(3) == 0 ? 0 : random.nextInt(2_000_000_000), 1000)));
    }
    return places;
  }

  /// Names that share beginnings, repeat, and hold what keys leave out.
  private static String name(Random random) {
    String letters = "aaabcdeéḩłXYZ -'";
    var name = new StringBuilder(random.nextInt(4) == 0 ? "Al-" : "N");
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.append('q').toString();
  }
}

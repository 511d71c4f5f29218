package org.hearsay.recognise.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintsTest {

  private static final Gazetteer GAZETTEER =
      Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");
  private static final Footprints FOOTPRINTS = new Footprints(GAZETTEER);

  private static Anchor named(String name) {
    return FOOTPRINTS.anchor(GAZETTEER.find(name).getFirst().entry());
  }

  private static Footprint border(String... names) {
    var sides = Arrays.stream(names).map(FootprintsTest::named).toList();
    return FOOTPRINTS.border(sides, 25_000).footprint();
  }

  private static Where.Point at(double latitude, double longitude) {
    return new Where.Point(latitude, longitude);
  }

  @Test
  void aBorderIsTheLineBothShareWhicheverIsNamedFirst() {
    var one = border("Libya", "Tunisia");
    var other = border("Tunisia", "Libya");
    assertThat(one.holds(at(33.15, 11.56))).isTrue();
    assertThat(one.holds(at(32.89, 13.19))).isFalse();
    assertThat(one.length()).isBetween(350_000.0, 550_000.0);
    assertThat(other.length()).isCloseTo(one.length(), within(1_000.0));
  }

  @Test
  void aLandsBorderLeavesOutItsCoast() {
    var libya = border("Libya");
    assertThat(libya.holds(at(33.15, 11.56))).isTrue();
    assertThat(libya.holds(at(31.2, 16.6))).isFalse();
  }

  @Test
  void aBorderAllRoundALandDoesNotHoldTheLand() {
    assertThat(border("Lesotho").holds(at(-29.5, 28.3))).isFalse();
  }

  @Test
  void aCoastIsWhatNoNeighbourShares() {
    var libya = FOOTPRINTS.coast(named("Libya")).footprint();
    assertThat(libya.holds(at(31.2, 16.6))).isTrue();
    assertThat(libya.holds(at(27.0, 14.4))).isFalse();
    assertThat(FOOTPRINTS.coast(named("Japan")).footprint().encloses()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Syria", "Chile", "Russia", "United States", "Fiji", "Mali", "Indonesia"})
  void thePartsOfALandDifferAndTouchTheLand(String name) {
    var land = named(name);
    var whole = FOOTPRINTS.around(land, 0).footprint();
    var parts =
        IntStream.range(0, 4).mapToObj(i -> FOOTPRINTS.part(land, 90 * i, "").footprint()).toList();
    assertThat(parts.get(0).middle().latitude()).isGreaterThan(parts.get(2).middle().latitude());
    for (var part : parts) {
      assertThat(part.metresTo(whole)).isLessThan(1_000);
      assertThat(part.reachMetres()).isLessThan(1.6 * whole.reachMetres());
    }
    var opposite = parts.get(0).metresTo(parts.get(2));
    assertThat(opposite).isPositive();
  }

  @Test
  void aDistanceCountsFromTheLine() {
    var coast = FOOTPRINTS.coast(named("Oman"));
    var off =
        FOOTPRINTS
            .offset(Footprints.anchor(coast, coast.footprint()), 60_000, Double.NaN)
            .footprint();
    assertThat(off.line()).isEqualTo(coast.footprint().line());
    assertThat(off.marginMetres()).isBetween(60_000.0, 70_000.0);
    var north = FOOTPRINTS.offset(named("Mosul"), 30_000, 0).footprint();
    assertThat(
            north
                .middle()
                .metresTo(GAZETTEER.spot(GAZETTEER.find("Mosul").getFirst().entry()).centre()))
        .isCloseTo(30_000, within(1.0));
  }

  @Test
  void aRiverIsItsLineAndItsMouthTheEndAtTheSea() {
    var nile = List.of(named("Nile"));
    var valley = FOOTPRINTS.valley(nile, 30_000, false).footprint();
    assertThat(valley.holds(at(25.69, 32.64))).isTrue();
    var delta = FOOTPRINTS.valley(nile, 60_000, true).footprint();
    assertThat(delta.holds(at(25.69, 32.64))).isFalse();
    assertThat(delta.holds(at(30.5, 31.2))).isTrue();
  }

  @Test
  void noFootprintHasMoreCornersThanAMentionCanCarry() {
    for (String name : List.of("Canada", "Russia", "Norway", "China", "Chile", "Indonesia")) {
      var coast = FOOTPRINTS.coast(named(name)).footprint();
      assertThat(coast.line()).as(name).hasSizeLessThanOrEqualTo(121);
      assertThat(border(name).line()).as(name).hasSizeLessThanOrEqualTo(121);
    }
  }
}

package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReachTest {

  private static final double TOWN = 8_000;

  @Test
  void aStatedDistanceCountsFromAnywhereInTheTown() {
    var reach = Reach.of(30_000, 0, TOWN);

    assertThat(reach.nearMetres()).isEqualTo(19_000, within(1.0));
    assertThat(reach.farMetres()).isEqualTo(41_000, within(1.0));
    assertThat(reach.marginMetres()).isEqualTo(22_481, within(1.0));
  }

  @Test
  void aTownThatIsLargerThanTheDistanceDoesNotMakeItNothing() {
    assertThat(Reach.of(4_000, 90, 20_000).nearMetres()).isEqualTo(1_600, within(1.0));
  }

  @Test
  void aDirectionAloneReachesAsFarAsAnybodyWouldSaySo() {
    assertThat(Reach.of(0, 0, TOWN)).isEqualTo(new Reach(0, 100_000, 50_000));
    assertThat(Reach.of(0, 0, 300_000)).isEqualTo(new Reach(0, 600_000, 300_000));
  }

  @Test
  void aDistanceAloneIsAllAround() {
    assertThat(Reach.of(30_000, Double.NaN, TOWN)).isEqualTo(new Reach(0, 41_000, 41_000));
    assertThat(Reach.of(0, Double.NaN, 500)).isEqualTo(new Reach(0, 2_000, 2_000));
  }
}

package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PointTest {

  private static final double HALF_ROUND = Math.PI * 6_371_008.8;
  private static final Where.Point NORTH_POLE = new Where.Point(90, 0);
  private static final Where.Point SOUTH_POLE = new Where.Point(-90, 123);

  @Test
  void thereIsAsFarAsBack() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      var one = any(random);
      var other = any(random);
      double there = one.metresTo(other);
      assertThat(there).isBetween(0.0, HALF_ROUND + 1);
      assertThat(other.metresTo(one)).isCloseTo(there, within(1e-3));
      assertThat(one.metresTo(one)).isZero();
      assertThat(one.metresTo(opposite(other))).isCloseTo(HALF_ROUND - there, within(1.0));
    }
  }

  @Test
  void whoGoesSoFarInADirectionIsSoFarInThatDirection() {
    var random = new SplittableRandom(2);
    for (int i = 0; i < 10_000; i++) {
      var from = new Where.Point(random.nextDouble(-89, 89), random.nextDouble(-180, 180));
      double bearing = random.nextDouble(0, 360);
      double metres = random.nextDouble(10, HALF_ROUND - 1000);
      var to = from.towards(bearing, metres);
      assertThat(from.metresTo(to)).isCloseTo(metres, within(0.1));
      assertThat(turn(from.bearingTo(to), bearing)).isLessThan(0.01);
      assertThat(to.longitude()).isBetween(-180.0, 180.0);
    }
  }

  @Test
  void fromThePolesEveryWayLeadsAway() {
    var quito = new Where.Point(-0.22, -78.5);
    assertThat(NORTH_POLE.bearingTo(quito)).isEqualTo(180);
    assertThat(SOUTH_POLE.bearingTo(quito)).isZero();
    assertThat(NORTH_POLE.metresTo(SOUTH_POLE)).isCloseTo(HALF_ROUND, within(1e-3));
    assertThat(quito.bearingTo(NORTH_POLE)).isCloseTo(0, within(1e-9));
    assertThat(quito.courseTo(SOUTH_POLE)).isBetween(150.0, 210.0);
  }

  @Test
  void theDateLineIsNoWall() {
    var suva = new Where.Point(-18.14, 178.44);
    var apia = new Where.Point(-13.83, -171.76);
    assertThat(suva.metresTo(apia)).isBetween(1_100_000.0, 1_180_000.0);
    assertThat(suva.bearingTo(apia)).isBetween(60.0, 70.0);
    assertThat(suva.courseTo(apia)).isBetween(60.0, 70.0);
    assertThat(apia.courseTo(suva)).isBetween(240.0, 250.0);
  }

  /// Vincenty's figures on the ellipsoid are within six tenths of a percent.
  @Test
  void knownDistancesAreMet() {
    var london = new Where.Point(51.5074, -0.1278);
    var newYork = new Where.Point(40.7128, -74.006);
    assertThat(london.metresTo(newYork)).isCloseTo(5_585_000, within(33_000.0));
    assertThat(london.bearingTo(newYork)).isCloseTo(288.3, within(0.2));
    assertThat(london.courseTo(newYork)).isBetween(255.0, 260.0);
  }

  private static Where.Point any(SplittableRandom random) {
    return new Where.Point(
        Math.toDegrees(Math.asin(random.nextDouble(-1, 1))), random.nextDouble(-180, 180));
  }

  private static Where.Point opposite(Where.Point point) {
    double longitude = point.longitude() > 0 ? point.longitude() - 180 : point.longitude() + 180;
    return new Where.Point(-point.latitude(), longitude);
  }

  private static double turn(double one, double other) {
    return Math.abs((one - other + 540) % 360 - 180);
  }
}

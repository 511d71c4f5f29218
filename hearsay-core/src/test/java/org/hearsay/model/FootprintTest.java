package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.hearsay.model.Where.Point;
import org.junit.jupiter.api.Test;

class FootprintTest {

  private static final double DEGREE = new Point(0, 0).metresTo(new Point(1, 0));

  private static Footprint line(double... degrees) {
    return new Footprint(points(degrees), 10_000);
  }

  private static List<Point> points(double... degrees) {
    return java.util.stream.IntStream.range(0, degrees.length / 2)
        .mapToObj(i -> new Point(degrees[2 * i], degrees[2 * i + 1]))
        .toList();
  }

  @Test
  void aPointIsACircle() {
    var circle = Footprint.around(new Point(10, 20), 50_000);
    assertThat(circle.middle()).isEqualTo(new Point(10, 20));
    assertThat(circle.reachMetres()).isEqualTo(50_000);
    assertThat(circle.encloses()).isFalse();
    assertThat(circle.holds(new Point(10.4, 20))).isTrue();
    assertThat(circle.holds(new Point(10.5, 20))).isFalse();
    assertThat(circle.metresTo(Footprint.around(new Point(11, 20), 1)))
        .isCloseTo(DEGREE, within(1.0));
  }

  @Test
  void nothingIsNoFootprint() {
    assertThatThrownBy(() -> new Footprint(List.of(), 1)).hasMessageContaining("needs a point");
  }

  @Test
  void aLineIsMeasuredBesideItAndBeyondItsEnds() {
    var meridian = line(0, 30, 2, 30);
    assertThat(meridian.middle().latitude()).isCloseTo(1, within(1e-9));
    assertThat(meridian.length()).isCloseTo(2 * DEGREE, within(1.0));
    assertThat(meridian.reachMetres()).isCloseTo(DEGREE + 10_000, within(1.0));
    assertThat(meridian.metresTo(new Point(1, 31))).isCloseTo(DEGREE, within(40.0));
    assertThat(meridian.metresTo(new Point(3, 30))).isCloseTo(DEGREE, within(1.0));
    assertThat(meridian.metresTo(new Point(-1, 30))).isCloseTo(DEGREE, within(1.0));
  }

  @Test
  void aClosedLineHoldsWhatItGoesRound() {
    var square = line(0, 0, 0, 2, 2, 2, 2, 0, 0, 0);
    assertThat(square.encloses()).isTrue();
    assertThat(square.middle().latitude()).isCloseTo(1, within(0.01));
    assertThat(square.middle().longitude()).isCloseTo(1, within(0.01));
    assertThat(square.metresTo(new Point(0.5, 1.5))).isZero();
    assertThat(square.metresTo(new Point(1, 3))).isCloseTo(DEGREE, within(100.0));
    assertThat(square.metresTo(line(0.9, 0.9, 1.1, 1.1))).isZero();
  }

  @Test
  void theMiddleOfASickleLiesInIt() {
    var sickle = line(0, 0, 0, 4, 4, 4, 4, 3.9, 0.1, 3.9, 0.1, 0, 0, 0);
    assertThat(sickle.metresTo(sickle.middle())).isCloseTo(0, within(1.0));
  }

  @Test
  void linesThatCrossTouchAndOthersLieApart() {
    assertThat(line(0, 0, 2, 2).metresTo(line(0, 2, 2, 0))).isZero();
    assertThat(line(0, 0, 0, 2).metresTo(line(1, 0, 1, 2))).isCloseTo(DEGREE, within(50.0));
  }

  @Test
  void theDateLineCutsNothing() {
    var across = line(-18, 179, -16, 179, -16, -179, -18, -179, -18, 179);
    assertThat(across.metresTo(new Point(-17, 180))).isZero();
    assertThat(Math.abs(across.middle().longitude())).isCloseTo(180, within(0.01));
  }

  @Test
  void distancesAreMutualAndNeverMoreThanThoseOfAnyCorners() {
    var random = new SplittableRandom(7);
    for (int i = 0; i < 2_000; i++) {
      var one = any(random);
      var other = any(random);
      double apart = one.metresTo(other);
      assertThat(other.metresTo(one)).isCloseTo(apart, within(1e-3));
      for (var point : other.line()) {
        assertThat(apart).isLessThanOrEqualTo(one.metresTo(point) + 1e-3);
      }
      assertThat(one.metresTo(one.middle())).isLessThan(2_000);
    }
  }

  private static Footprint any(SplittableRandom random) {
    var from = new Point(random.nextDouble(-60, 60), random.nextDouble(-180, 180));
    var points = new java.util.ArrayList<Point>(List.of(from));
    for (int i = random.nextInt(5); i > 0; i--) {
      points.add(
          points.getLast().towards(random.nextDouble(360), random.nextDouble(1_000, 200_000)));
    }
    if (random.nextBoolean()) {
      points.add(from);
    }
    return new Footprint(points, 5_000);
  }

  @Test
  void ofAPlaceItIsItsOwnOrItsEntrysCircle() {
    var spot =
        new Where.Spot("gn:1", "Sirte", Where.Kind.TOWN, "LY", "", 7, new Point(31.2, 16.6), 5e3);
    var border = line(33, 11, 30, 10);
    assertThat(Footprint.of(spot)).contains(Footprint.around(spot.centre(), 5e3));
    assertThat(Footprint.of(new Where.Composed(Where.Relation.BORDER, List.of(spot), border)))
        .contains(border);
    assertThat(Footprint.of(new Where.OneOf(List.of(new Where.Unresolved("X"), spot))))
        .contains(Footprint.around(spot.centre(), 5e3));
    assertThat(Footprint.of(new Where.Unresolved("X"))).isEmpty();
  }
}

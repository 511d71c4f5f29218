package org.hearsay.recognise.gazetteer.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.model.Where.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlineTest {

  /// Half of a thousandth of a degree, seen from north to south.
  private static final double ROUNDED = 80;

  private static final Outline SQUARE = Outline.area(List.of(box(10, 20, 30, 50)));

  private static List<Point> box(double south, double west, double north, double east) {
    return List.of(
        new Point(south, west),
        new Point(south, east),
        new Point(north, east),
        new Point(north, west));
  }

  /// A ring that no straight line from its middle meets twice.
  private static List<Point> star(Random random, double latitude, double longitude) {
    int corners = 3 + random.nextInt(40);
    var ring = new ArrayList<Point>();
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + random.nextDouble() * 0.9) / corners;
      double reach = 0.5 + 5 * random.nextDouble();
      ring.add(new Point(latitude + reach * Math.sin(angle), longitude + reach * Math.cos(angle)));
    }
    return ring;
  }

  /// Whether the ring goes round the point, by the angles under which its edges are seen.
  private static boolean goesRound(List<Point> ring, Point point) {
    double sum = 0;
    for (int i = 0; i < ring.size(); i++) {
      var one = ring.get(i);
      var next = ring.get((i + 1) % ring.size());
      double turn =
          Math.atan2(next.latitude() - point.latitude(), next.longitude() - point.longitude())
              - Math.atan2(one.latitude() - point.latitude(), one.longitude() - point.longitude());
      sum += Math.IEEEremainder(turn, 2 * Math.PI);
    }
    return Math.abs(sum) > Math.PI;
  }

  /// Metres to the nearest of many points on the edge.
  private static double measured(List<Point> ring, Point point) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ring.size(); i++) {
      var one = ring.get(i);
      var next = ring.get((i + 1) % ring.size());
      for (int step = 0; step <= 400; step++) {
        double share = step / 400.0;
        least =
            Math.min(
                least,
                point.metresTo(
                    new Point(
                        one.latitude() + share * (next.latitude() - one.latitude()),
                        one.longitude() + share * (next.longitude() - one.longitude()))));
      }
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsWhatTheRingGoesRoundAndNothingElse(long seed) {
    var random = new Random(seed);
    var ring = star(random, random.nextDouble() * 120 - 60, random.nextDouble() * 300 - 150);
    var outline = Outline.area(List.of(ring));
    var middle = ring.getFirst();
    for (int i = 0; i < 500; i++) {
      var point =
          new Point(
              middle.latitude() + random.nextDouble() * 14 - 7,
              middle.longitude() + random.nextDouble() * 14 - 7);
      double edge = measured(ring, point);
      if (edge > 2000) {
        assertThat(outline.holds(point)).isEqualTo(goesRound(ring, point));
      }
      assertThat(outline.metresTo(point) == 0).isEqualTo(outline.holds(point));
      assertThat(outline.metresToEdge(point)).isCloseTo(edge, within(2000 + edge * 0.02));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void packsNoCornerFartherOffThanRounding(long seed) {
    var random = new Random(seed);
    Map<Integer, List<Point>> rings = new TreeMap<>();
    var outlines = new TreeMap<Integer, Outline>();
    for (int i = 0; i < 30; i++) {
      int entry = random.nextInt(1_000_000) - 1;
      rings.put(
          entry, star(random, random.nextDouble() * 160 - 80, random.nextDouble() * 340 - 170));
      outlines.put(
          entry,
          i % 2 == 0
              ? Outline.area(List.of(rings.get(entry)))
              : Outline.line(List.of(rings.get(entry))));
    }
    var writer = new OutlineWriter(outlines);
    var read = new PackedOutlines(ByteBuffer.wrap(writer.index()), ByteBuffer.wrap(writer.bytes()));
    assertThat(read.size()).isEqualTo(rings.size());
    rings.forEach(
        (entry, ring) -> {
          var outline = read.of(entry).orElseThrow();
          assertThat(outline.isArea())
              .isEqualTo(Objects.requireNonNull(outlines.get(entry)).isArea());
          var corners = outline.parts().getFirst();
          assertThat(corners).hasSameSizeAs(ring);
          for (int i = 0; i < ring.size(); i++) {
            assertThat(corners.get(i).metresTo(ring.get(i))).isLessThan(ROUNDED);
          }
        });
    assertThat(read.of(2_000_000)).isEmpty();
  }

  @Test
  void aRingWithinAnotherIsAHole() {
    var outline = Outline.area(List.of(box(0, 0, 10, 10), box(4, 4, 6, 6)));
    assertThat(outline.holds(new Point(2, 2))).isTrue();
    assertThat(outline.holds(new Point(5, 5))).isFalse();
    assertThat(outline.metresTo(new Point(5, 5))).isCloseTo(111_000, within(1_000.0));
  }

  @ParameterizedTest(name = "{0}, {1}: {2} km")
  @CsvSource({"20, 60, 1045", "5, 30, 556", "20, 30, 0", "31, 51, 146", "40, 20, 1112"})
  void measuresToTheNearestEdge(double latitude, double longitude, double kilometres) {
    assertThat(SQUARE.metresTo(new Point(latitude, longitude)) / 1000)
        .isCloseTo(kilometres, within(12.0));
  }

  @Test
  void aLineHoldsNothing() {
    var river = Outline.line(List.of(List.of(new Point(0, 0), new Point(0, 10), new Point(5, 10))));
    assertThat(river.holds(new Point(0, 5))).isFalse();
    assertThat(river.metresTo(new Point(0, 5))).isZero();
    assertThat(river.metresTo(new Point(2, 5)) / 1000).isCloseTo(222, within(1.0));
    assertThat(river.metresTo(new Point(2.5, 5)) / 1000).isCloseTo(278, within(1.0));
  }

  @Test
  void reachesAcrossTheDateLine() {
    var fiji = Outline.area(List.of(box(-18, 177, -16, 180), box(-18, -180, -16, -178)));
    assertThat(fiji.west()).isEqualTo(177);
    assertThat(fiji.east()).isEqualTo(182);
    assertThat(fiji.holds(new Point(-17, 179.5))).isTrue();
    assertThat(fiji.holds(new Point(-17, -179.5))).isTrue();
    assertThat(fiji.metresTo(new Point(-17, -177)) / 1000).isCloseTo(106, within(1.0));
    var east = Outline.area(List.of(box(-18, 177, -16, 179)));
    assertThat(east.metresTo(new Point(-17, -180)) / 1000).isCloseTo(106, within(1.0));
  }

  @Test
  void reachesToThePole() {
    var ice = Outline.area(List.of(box(-90, -180, -65, 180)));
    assertThat(ice.holds(new Point(-89.9, 12))).isTrue();
    assertThat(ice.holds(new Point(-64, 12))).isFalse();
    assertThat(ice.metresTo(new Point(-64, 12)) / 1000).isCloseTo(111, within(1.0));
    assertThat(SQUARE.metresTo(new Point(90, 0)) / 1000).isCloseTo(6671, within(70.0));
  }

  @Test
  void knowsTheBorderOfNeighbours() {
    var west =
        Outline.area(
            List.of(
                List.of(
                    new Point(0, 0),
                    new Point(0, 5),
                    new Point(3, 5.5),
                    new Point(6, 5),
                    new Point(6, 0))));
    var east =
        Outline.area(
            List.of(
                List.of(
                    new Point(0, 5),
                    new Point(0, 9),
                    new Point(6, 9),
                    new Point(6, 5),
                    new Point(3, 5.5))));
    assertThat(west.border(east))
        .containsExactly(List.of(new Point(0, 5), new Point(3, 5.5), new Point(6, 5)));
    assertThat(east.border(west)).hasSize(1);
    assertThat(west.border(SQUARE)).isEmpty();
  }
}

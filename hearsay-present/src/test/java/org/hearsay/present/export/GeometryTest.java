package org.hearsay.present.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hearsay.present.export.Geometry.Corner;
import org.hearsay.present.extent.Extents;
import org.hearsay.present.map.Feature;
import org.hearsay.present.map.Globe;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.view.MapSheet.Shape;
import org.junit.jupiter.api.Test;

/// What RFC 7946 asks of every geometry, tried on shapes all over the globe.
class GeometryTest {

  private final Extents extents = new Extents(WorldMap.bundled());

  private static List<List<Corner>> polygon(double[]... rings) {
    var parts = java.util.Arrays.stream(rings).map(Feature.Part::new).toList();
    var polygons = Polygon.of(parts, new Grain(3));
    assertThat(polygons).hasSize(1);
    return polygons.getFirst();
  }

  @Test
  void ringsTurnTheRightWayWhicheverWayTheyCame() {
    double[] one = {0, 0, 10, 0, 10, 10, 0, 10};
    double[] back = {0, 10, 10, 10, 10, 0, 0, 0};
    double[] hole = {2, 2, 4, 2, 4, 4, 2, 4};

    for (double[] outer : List.of(one, back)) {
      var rings = polygon(hole, outer);
      assertThat(Grain.area(rings.getFirst())).isEqualTo(100);
      assertThat(Grain.area(rings.getLast())).isEqualTo(-4);
    }
  }

  @Test
  void whatLiesAcrossTheDateLineIsCutThere() {
    var fiji = new Shape.Disc(-17, 179.5, 300);
    var polygons = (Geometry.Polygons) Geometry.of(extents.of(fiji).orElseThrow(), 300_000);
    var bounds = Bounds.of(List.of(polygons));

    assertThat(polygons.polygons()).hasSize(2);
    assertThat(bounds.get(0)).isBetween(176.0, 178.0);
    assertThat(bounds.get(2)).isBetween(-179.0, -177.0);
  }

  @Test
  void aCircleRoundThePoleReachesThePole() {
    var pole = new Shape.Disc(89, 20, 500);
    var corners = Geometry.of(extents.of(pole).orElseThrow(), 500_000).corners();

    assertThat(corners.stream().mapToDouble(Corner::latitude).max()).hasValue(90);
    assertThat(corners.stream().mapToDouble(Corner::longitude).max()).hasValue(180);
    assertThat(corners.stream().mapToDouble(Corner::longitude).min()).hasValue(-180);
  }

  @Test
  void degreesAreNoFinerThanThePlaceIsKnown() {
    assertThat(Grain.of(5_000, 3).decimals()).isEqualTo(2);
    assertThat(Grain.of(100, 3).decimals()).isEqualTo(4);
    assertThat(Grain.of(900_000, 40).decimals()).isEqualTo(1);
    assertThat(Grain.of(0, 3).decimals()).isEqualTo(5);
  }

  @Test
  void everyShapeAnywhereIsInRangeClosedAndRightHanded() {
    var random = new Random(5);
    for (int round = 0; round < 400; round++) {
      double latitude = random.nextDouble(-89.9, 89.9);
      double longitude = random.nextDouble(-180, 180);
      double radius = random.nextDouble(0.1, 900);
      var extent = extents.of(any(random, round % 6, latitude, longitude, radius)).orElseThrow();
      var geometry = Geometry.of(extent, 1000 * radius);

      assertThat(geometry.corners())
          .isNotEmpty()
          .allMatch(at -> at.longitude() >= -180 && at.longitude() <= 180)
          .allMatch(at -> at.latitude() >= -90 && at.latitude() <= 90);
      if (geometry instanceof Geometry.Polygons areas) {
        areas.polygons().forEach(GeometryTest::isRightHanded);
      }
    }
  }

  private static void isRightHanded(List<List<Corner>> polygon) {
    for (int i = 0; i < polygon.size(); i++) {
      var ring = polygon.get(i);
      assertThat(ring).hasSizeGreaterThan(3);
      assertThat(ring.getFirst()).isEqualTo(ring.getLast());
      assertThat(Grain.area(ring) > 0).isEqualTo(i == 0);
    }
  }

  private static Shape any(
      Random random, int kind, double latitude, double longitude, double radius) {
    double[] end = Globe.from(longitude, latitude, random.nextDouble(360), 3 * radius);
    var area = new Shape.Area("gn:0", "RU", true, latitude, longitude, radius);
    return switch (kind) {
      case 0 -> new Shape.Dot(latitude, longitude);
      case 1 -> new Shape.Disc(latitude, longitude, radius);
      case 2 -> new Shape.Sector(latitude, longitude, 45 * random.nextInt(8), 22.5, 0, radius);
      case 3 -> new Shape.Band(List.of(longitude, latitude, end[0], end[1]), radius / 5);
      case 4 -> new Shape.Side(area, 45 * random.nextInt(8));
      default -> area;
    };
  }

  @Test
  void aBandHoldsWhatLiesBesideItsLine() {
    var band = new Shape.Band(List.of(10.0, 30.0, 12.0, 30.0, 12.0, 32.0), 50);
    var polygon =
        ((Geometry.Polygons) Geometry.of(extents.of(band).orElseThrow(), 50_000)).polygons();
    double square = Grain.area(polygon.getFirst().getFirst());

    // 192 km and 222 km of way, 100 km wide, round ends: about 49,000 km², in square degrees there
    assertThat(square).isCloseTo(49_000 / (111.2 * 96.3), within(0.6));
  }
}

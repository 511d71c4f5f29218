package org.hearsay.present.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {

  static Stream<Projection> projections() {
    return Stream.of(
        new Projection.Flat(16, 31),
        new Projection.Azimuthal(16, 31),
        new Projection.Azimuthal(-170, -60),
        new Projection.EqualEarth(10));
  }

  @ParameterizedTest
  @MethodSource("projections")
  void findsItsWayBack(Projection projection) {
    for (double east = -12; east <= 12; east += 6) {
      for (double latitude = -50; latitude <= 50; latitude += 10) {
        var xy = projection.xy(projection.meridian() + east, latitude);
        double[] back = projection.degrees(xy.x(), xy.y());

        assertThat(back[0]).isCloseTo(projection.meridian() + east, within(1e-3));
        assertThat(back[1]).isCloseTo(latitude, within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("projections")
  void namesItself(Projection projection) {
    assertThat(projection.words()).contains("projection").contains("°");
  }
}

package org.hearsay.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Because;
import org.hearsay.model.Footprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.Where;
import org.hearsay.present.story.Meaning;
import org.hearsay.present.view.Telling;
import org.junit.jupiter.api.Test;

class PlaceJsonTest {

  private static final Where.Spot LIBYA =
      Telling.spot("Libya", Where.Kind.COUNTRY, "LY", 27, 17, 900);
  private static final Where.Spot TUNISIA =
      Telling.spot("Tunisia", Where.Kind.COUNTRY, "TN", 34, 9, 400);
  private static final Where.Composed BORDER =
      new Where.Composed(
          Where.Relation.BORDER,
          List.of(LIBYA, TUNISIA),
          new Footprint(List.of(new Where.Point(33, 11), new Where.Point(31, 11)), 25_000));

  private static Map<String, Object> json(Where where) {
    var because = new Because("rule", new Span(0, 1));
    return PlaceJson.of(
        "the  border",
        new Mention.Placed(new Span(0, 1), Mention.Use.NAME, where, List.of(), because));
  }

  @Test
  void aPlaceMadeOfOthersHasItsWordsItsMiddleAndItsGeometry() {
    assertThat(json(BORDER))
        .containsEntry("name", "the border")
        .containsEntry("kind", "border")
        .containsEntry("lat", 32.0)
        .containsEntry("lon", 11.0)
        .containsEntry("margin_m", 25_000.0)
        .containsEntry("precision", "along")
        .containsEntry("geonameid", null)
        .containsEntry(
            "geometry",
            Map.of(
                "type",
                "LineString",
                "coordinates",
                List.of(List.of(11.0, 33.0), List.of(11.0, 31.0))));
  }

  @Test
  void anEntryHasItsCentreAndNoGeometry() {
    assertThat(json(LIBYA))
        .containsEntry("name", "Libya")
        .containsEntry("kind", "country")
        .containsEntry("geometry", null)
        .containsEntry("precision", "country");
    assertThat(json(new Where.Unresolved("Qwzy"))).containsEntry("lat", null);
  }

  @Test
  void itsMeaningIsToldWithItsMargin() {
    assertThat(Meaning.of(BORDER)).isEqualTo("the border of Libya and Tunisia (±25 km)");
  }
}

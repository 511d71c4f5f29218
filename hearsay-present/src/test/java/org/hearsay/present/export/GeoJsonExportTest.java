package org.hearsay.present.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearsay.present.view.Telling.at;
import static org.hearsay.present.view.Telling.days;
import static org.hearsay.present.view.Telling.office;
import static org.hearsay.present.view.Telling.on;
import static org.hearsay.present.view.Telling.spot;
import static org.hearsay.present.view.Telling.town;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Act;
import org.hearsay.model.Footprint;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.present.view.PoolView;
import org.hearsay.present.view.Telling;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonExportTest {

  private static final Where.Spot SIRTE = town("Sirte", 31.20892, 16.58866);
  private static final Where.Spot LIBYA = spot("Libya", Where.Kind.COUNTRY, "LY", 27, 17, 900);

  static PoolView pool() {
    var border =
        new Where.Composed(
            Where.Relation.BORDER,
            List.of(LIBYA),
            new Footprint(
                List.of(new Where.Point(33.1, 11.5), new Where.Point(32.2, 11.6)), 25_000));
    return new Telling()
        .says(
            "A boat left Sirte on 3 May.",
            at("Sirte", SIRTE),
            on("3 May", days("2016-05-03", "2016-05-04", When.Granularity.DAY, "2016-05-03")))
        .but(Act.DENY)
        .says("Libya is at war.", at("Libya", LIBYA))
        .says("Tripoli said nothing.", office("Tripoli", town("Tripoli", 32.9, 13.2)))
        .says("They crossed the Libyan border.", at("the Libyan border", border))
        .says("Eastern Libya is calm.", at("Eastern Libya", east()))
        .says("He hides in Zzyx.", at("Zzyx", new Where.Unresolved("Zzyx")))
        .pool();
  }

  private static Where east() {
    return new Where.Part(LIBYA, 90, "eastern", Footprint.around(LIBYA.centre(), 1));
  }

  static JsonNode read(PoolView pool) {
    return JsonMapper.shared()
        .readTree(GeoJsonExport.lines(pool).collect(Collectors.joining("\n")));
  }

  @Test
  void aPlaceInAClaimIsAFeatureWithAllThatMakesItReadable() {
    var feature = read(pool()).path("features").path(0);

    assertThat(feature.path("id").asString()).isEqualTo("c1.1");
    assertThat(feature.path("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[16.59,31.21]}");
    assertThat(feature.path("properties").toString())
        .contains("\"name\":\"Sirte\"", "\"quote\":\"Sirte\"", "\"kind\":\"town\"")
        .contains("\"precision\":\"town\"", "\"radius_m\":5000", "\"shape\":\"middle\"")
        .contains("\"because\":\"test#by-hand\"", "\"receipt\":\"r1:s1\"", "\"claim\":\"c1\"")
        .contains("\"state\":\"disputed\"", "\"when\":\"2016-05-03\"", "\"runners_up\":[]")
        .contains("\"outlet\":\"Evening Post\"", "\"published_earliest\":\"2017-01-12\"");
  }

  @Test
  void whatIsNoPointHasNoGeometryAndSaysWhy() {
    var features = read(pool()).path("features");

    assertThat(List.of(1, 2, 5))
        .allMatch(i -> features.path(i).path("geometry").isNull())
        .allMatch(i -> features.path(i).path("bbox").isMissingNode())
        .extracting(i -> features.path(i).path("properties").path("precision").asString())
        .containsExactly("country", "institution", "unresolved");
  }

  @Test
  void bandsAndSidesArePolygonsThatSayWhetherTheyFollowAnOutline() {
    var features = read(pool()).path("features");

    assertThat(List.of(3, 4))
        .extracting(
            i -> features.path(i).path("geometry").path("type").asString(),
            i -> features.path(i).path("properties").path("precision").asString(),
            i -> features.path(i).path("properties").path("shape").asString())
        .containsExactly(tuple("Polygon", "along", "bounds"), tuple("Polygon", "part", "outline"));
  }

  @Test
  void theFileSaysWhoseDataItHoldsAndWhatItBounds() {
    var file = read(pool());

    assertThat(file.path("type").asString()).isEqualTo("FeatureCollection");
    assertThat(file.path("attribution").asString()).contains("GeoNames", "CC BY 4.0");
    assertThat(file.path("bbox")).hasSize(4);
    assertThat(file.path("bbox").path(0).asDouble()).isBetween(11.0, 11.5);
    assertThat(read(new Telling().pool()).path("features")).isEmpty();
  }

  @Test
  void everyPropertyStandsInTheSchemaAndNoOther() throws Exception {
    var schema = JsonMapper.shared().readTree(Files.readString(schemaFile()));
    var known = schema.path("$defs").path("properties").path("properties");
    var precisions = known.path("precision").path("enum").toString();
    for (JsonNode feature : read(pool()).path("features")) {
      var properties = feature.path("properties");

      assertThat(properties.propertyNames()).hasSameElementsAs(known.propertyNames());
      assertThat(precisions).contains(properties.path("precision").toString());
      properties.forEachEntry((name, value) -> assertThat(isFlat(value)).as(name).isTrue());
    }
  }

  /// Tests may be run in the module or in the folder above it.
  private static Path schemaFile() {
    var here = Path.of("docs", "places.schema.json");
    return Files.exists(here) ? here : Path.of("..").resolve(here);
  }

  private static boolean isFlat(JsonNode value) {
    return value.isNull() || value.isValueNode() || value.isArray();
  }

  @Test
  void hostileWordsStayWordsInBothForms() throws Exception {
    String evil = "]]></name><script>x</script>\"}\\ \u0000\u202E\uD800";
    var pool = new Telling().says("He went to " + evil + ".", at(evil, town(evil, 31, 17))).pool();

    assertThat(read(pool).path("features").path(0).path("properties").path("quote").asString())
        .isEqualTo(evil);
    assertThat(KmlExportTest.read(pool).getElementsByTagName("script").getLength()).isZero();
  }
}

package org.hearsay.present.svg.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.present.svg.Drawing;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.MapSheet.Mark;
import org.hearsay.present.view.MapSheet.Shape;
import org.hearsay.present.view.State;
import org.junit.jupiter.api.Test;

class MapSvgTest {

  private static final MapSheet.Tally TALLY = new MapSheet.Tally(9, 3, 2, 1, 0, 3);

  private static Mark mark(String name, Shape shape, State... states) {
    var claims = new ArrayList<Cited>();
    for (State state : states) {
      claims.add(new Cited("c" + (claims.size() + 1), "r1:s2", "words", state));
    }
    return new Mark("p" + name.length(), name, "town", shape, claims, List.of("r1:s2"));
  }

  private static MapSheet sheet(Mark... marks) {
    return new MapSheet(List.of(marks), List.of(), TALLY, "3 reports by Evening Post");
  }

  @Test
  void aTownIsALinkToItsClaimWithANameThatSaysAll() throws Exception {
    var svg =
        MapSvg.of(
            sheet(mark("Sirte", new Shape.Dot(31.2, 16.6), State.UNDISPUTED, State.DISPUTED)));
    var link = Drawing.of(svg).all("a").getFirst();

    assertThat(link.getAttribute("href")).isEqualTo("#c1");
    assertThat(link.getAttribute("data-claims")).isEqualTo("c1 c2");
    assertThat(link.getAttribute("aria-label"))
        .isEqualTo("Sirte, town: 2 claims (1 undisputed, 1 disputed): c1, c2");
  }

  @Test
  void aPlaceNamedInNoClaimLinksToItsSentence() throws Exception {
    var svg = MapSvg.of(sheet(mark("Sirte", new Shape.Dot(31.2, 16.6))));

    assertThat(svg)
        .contains("<circle class=\"mark dot named\" cx=\"400\" cy=\"240\" r=\"2.8\"/>")
        .contains("href=\"#r1:s2\"");
  }

  @Test
  void theSheetSaysWhatItShowsHowItIsDrawnAndWhoseBordersTheseAre() throws Exception {
    var svg = MapSvg.of(sheet(mark("Damascus", new Shape.Dot(33.5, 36.3), State.NOT_VERIFIED)));
    String words =
        String.join(
            " ", Drawing.of(svg).all("text").stream().map(one -> one.getTextContent()).toList());

    assertThat(words)
        .contains("Showing 3 of 9 claims: 3 without place, 2 country or continent only")
        .contains("lines marked disputed there are dashed; drawing takes no side.")
        .contains("Equirectangular projection, true at 34° N.")
        .contains("not verified")
        .contains("Natural Earth, public domain")
        .contains(" km");
    assertThat(svg)
        .contains("class=\"contested\"")
        .contains("role=\"graphics-document img\"")
        .doesNotContain("<script");
  }

  @Test
  void placesOnBothSidesOfTheDateLineShareAMap() throws Exception {
    var svg =
        MapSvg.of(
            sheet(
                mark("Suva", new Shape.Dot(-18.1, 178.4), State.UNDISPUTED),
                mark("Apia…", new Shape.Dot(-13.8, -171.8), State.UNDISPUTED)));
    var drawing = Drawing.of(svg);

    assertThat(drawing.names()).hasSize(2);
    assertThat(svg).doesNotContain("hs-map-2");
    double apart =
        drawing.all("circle").stream()
            .filter(dot -> dot.getAttribute("class").equals("mark dot undisputed"))
            .mapToDouble(dot -> Double.parseDouble(dot.getAttribute("cx")))
            .reduce(0, (one, other) -> other - one);
    assertThat(apart).isBetween(300.0, 700.0);
  }

  @Test
  void whatLiesFarOffIsShownOnAnOverview() throws Exception {
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < 9; i++) {
      marks.add(mark("n".repeat(i + 1), new Shape.Dot(42 + i * 0.1, -8), State.UNDISPUTED));
    }
    marks.add(mark("Santiago de Cuba", new Shape.Dot(20, -75.8), State.UNDISPUTED));
    String told = words(MapSvg.of(new MapSheet(marks, List.of(), TALLY, "")));

    assertThat(told)
        .contains("too far off to be drawn with the rest: Santiago de Cuba, 6,700 km to the west.");

    for (String name : List.of("La Habana, Cuba", "Camagüey, Cuba", "Pinar del Río")) {
      marks.add(mark(name, new Shape.Dot(20 + marks.size(), -75.8), State.UNDISPUTED));
    }
    var svg = MapSvg.of(new MapSheet(marks, List.of(), TALLY, ""));

    assertThat(svg).contains("hs-map-2").contains("below, what lies beyond its frame: ");
    assertThat(Drawing.of(svg).names()).hasSize(13);
  }

  @Test
  void townsThatWouldCoverEachOtherAreOneSignThatNamesThemAll() throws Exception {
    var svg =
        MapSvg.of(
            sheet(
                mark("Cairo", new Shape.Dot(30.06, 31.25), State.UNDISPUTED, State.DISPUTED),
                mark("Giza", new Shape.Dot(30.01, 31.21), State.UNDISPUTED),
                mark("Beirut", new Shape.Dot(33.89, 35.5), State.UNDISPUTED),
                mark("Benghazi", new Shape.Dot(32.12, 20.09), State.UNDISPUTED)));

    assertThat(Drawing.of(svg).names())
        .hasSize(3)
        .anyMatch(name -> name.startsWith("Cairo +1, 2 places close together, with Giza: "));
    assertThat(words(svg)).contains("Close together: Cairo +1: Giza.");
  }

  @Test
  void aDisputedTownIsToldFromOthersWithoutColour() throws Exception {
    var svg = MapSvg.of(sheet(mark("Sirte", new Shape.Dot(31.2, 16.6), State.DISPUTED)));

    assertThat(Drawing.of(svg).all("text"))
        .anyMatch(text -> text.getAttribute("class").equals("badge"));
    assertThat(words(svg)).contains("≠");
  }

  @Test
  void aSmallPieceOfTheWorldHasALocatorAndTheTownsAround() throws Exception {
    var near = MapSvg.of(sheet(mark("Sirte", new Shape.Dot(31.2, 16.6), State.UNDISPUTED)));
    var wide =
        MapSvg.of(
            sheet(
                mark("Sirte", new Shape.Dot(31.2, 16.6), State.UNDISPUTED),
                mark("Jakarta", new Shape.Dot(-6.2, 106.8), State.UNDISPUTED),
                mark("Lima", new Shape.Dot(-12, -77), State.UNDISPUTED)));

    assertThat(near).contains("class=\"locator\"");
    assertThat(wide).doesNotContain("class=\"locator\"").contains("class=\"halo towns\"");
  }

  @Test
  void whatIsNamedWholeIsToldWithItsCount() throws Exception {
    var claim = new Cited("c1", "r1:s1", "words", State.UNDISPUTED);
    var libya =
        new MapSheet.Listed("Libya", MapSheet.Why.COUNTRY, List.of(claim), List.of("r1:s1"));
    var svg =
        MapSvg.of(
            new MapSheet(
                List.of(mark("Sirte", new Shape.Dot(31.2, 16.6))), List.of(libya), TALLY, ""));

    assertThat(words(svg)).contains("Named whole, so never drawn as a point: Libya (1).");
  }

  private static String words(String svg) throws Exception {
    return String.join(
        " ", Drawing.of(svg).all("text").stream().map(one -> one.getTextContent()).toList());
  }

  @Test
  void everyShapeOnEveryContinentIsDrawnInsideTheFrame() throws Exception {
    var random = new Random(7);
    for (int round = 0; round < 12; round++) {
      var marks = new ArrayList<Mark>();
      double reach = round % 3 == 0 ? 90 : round % 3 == 1 ? 20 : 2;
      double latitude = random.nextDouble(-80 + reach / 2, 80 - reach / 2);
      double longitude = random.nextDouble(-180, 180);
      for (int i = 0; i < 30; i++) {
        double north = Math.clamp(latitude + random.nextDouble(-reach, reach) / 2, -89, 89);
        double east = longitude + random.nextDouble(-reach, reach);
        double there = east > 180 ? east - 360 : east < -180 ? east + 360 : east;
        marks.add(mark("place " + i, any(random, i % 7, north, there), State.values()[i % 4]));
      }
      var sheet = new MapSheet(marks, List.of(), TALLY, "");
      var drawing = Drawing.of(MapSvg.of(sheet));

      assertThat(drawing.hasNoNumbers()).isFalse();
      assertThat(drawing.keepsTextsInside()).isTrue();
      assertThat(drawing.markup()).isEqualTo(MapSvg.of(sheet));
    }
  }

  private static Shape any(Random random, int kind, double latitude, double longitude) {
    double radius = random.nextDouble(1, 400);
    var area = new Shape.Area("gn:" + kind, "LY", kind == 4, latitude, longitude, radius);
    return switch (kind) {
      case 0, 1 -> new Shape.Dot(latitude, longitude);
      case 2 -> area;
      case 3 -> new Shape.Sector(latitude, longitude, 45 * random.nextInt(8), 22.5, 0, radius);
      case 4 -> new Shape.Side(area, random.nextBoolean() ? Double.NaN : 90);
      case 5 -> new Shape.Band(List.of(longitude, latitude, longitude, latitude + 1), 20);
      default -> new Shape.Water("Nile", latitude, longitude, radius);
    };
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    String word = "x".repeat(1_000_000);
    var svg =
        MapSvg.file(
            sheet(
                mark("</svg><script>alert(1)</script>", new Shape.Dot(31, 16), State.UNDISPUTED),
                mark("\u202Eevil\u202C \u0000\uD800\" onload='x'", new Shape.Dot(32, 17)),
                mark(word, new Shape.Dot(33, 18), State.UNDISPUTED)));
    var drawing = Drawing.of(svg);

    assertThat(drawing.all("script")).isEmpty();
    assertThat(svg).hasSizeLessThan(400_000).doesNotContain("\u202E").contains("x…");
    assertThat(drawing.names())
        .anyMatch(name -> name.startsWith("</svg><script>alert(1)</script>, town"));
    assertThat(drawing.all("a")).allMatch(link -> !link.hasAttribute("onload"));
  }

  @Test
  void aPoolWithoutPlacesSaysSo() throws Exception {
    var drawing = Drawing.of(MapSvg.of(sheet()));

    assertThat(drawing.height()).isLessThan(120);
    assertThat(drawing.markup()).contains("Showing 3 of 9 claims");
  }
}

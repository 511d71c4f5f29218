package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.recognise.place.Places.in;
import static org.hearsay.recognise.place.Places.named;
import static org.hearsay.recognise.place.Places.spot;
import static org.hearsay.recognise.place.Places.spots;

import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/// What the place finder can do, from the plain to the hard.
final class PlaceLadderTest {

  @Test
  void aTownIsFoundAndPlaced() {
    var placed = named("Sirte", "Fighting broke out in Sirte on Monday.");
    var spot = spot(placed).orElseThrow();
    assertThat(spot.country()).isEqualTo("LY");
    assertThat(spot.kind()).isEqualTo(Where.Kind.TOWN);
    assertThat(spot.centre().latitude()).isBetween(31.1, 31.3);
    assertThat(spot.centre().longitude()).isBetween(16.5, 16.7);
    assertThat(placed.use()).isEqualTo(Mention.Use.NAME);
  }

  @Test
  void aCountryIsNoPoint() {
    var spot = spot(named("Libya", "The ministry of Libya gave no figures.")).orElseThrow();
    assertThat(spot.kind()).isEqualTo(Where.Kind.COUNTRY);
    assertThat(spot.radiusMetres()).isGreaterThan(500_000);
  }

  @Test
  void aContainerBesideANameDecides() {
    var text = "He moved to Paris, Texas, ten years ago.";
    var placed = named("Paris", text);
    assertThat(spot(placed).orElseThrow().admin1()).isEqualTo("TX");
    assertThat(placed.because().rule()).isEqualTo("place/resolve#container");
    assertThat(placed.runnersUp()).isNotEmpty();
  }

  @Test
  void withoutAContainerTheProminentPlaceIsMeant() {
    assertThat(spots("She flew to Paris yesterday.")).containsExactly("Paris (FR)");
  }

  @Test
  void anAbbreviatedStateIsAContainer() {
    var text = "A fire broke out in Springfield, Mo., late on Sunday.";
    assertThat(spot(named("Springfield", text)).orElseThrow().admin1()).isEqualTo("MO");
  }

  @Test
  void aContainerAfterAListHoldsForAllOfIt() {
    var text = "Buses left Athens, Albany and Augusta, Georgia, before noon.";
    for (String town : List.of("Athens", "Albany", "Augusta")) {
      assertThat(spot(named(town, text)).orElseThrow().admin1()).as(town).isEqualTo("GA");
    }
  }

  @Test
  void countiesOfOneStateAreItsOwn() {
    var text = "Storms crossed Marion and Polk counties, Oregon, at night.";
    assertThat(spot(named("Polk", text)).orElseThrow().admin1()).isEqualTo("OR");
    assertThat(spot(named("Marion", text)).orElseThrow().admin1()).isEqualTo("OR");
  }

  @Test
  void aContainerMayStandBehindMoreWords() {
    var text = "He comes from Tripoli, a port in northern Lebanon.";
    assertThat(spot(named("Tripoli", text)).orElseThrow().country()).isEqualTo("LB");
  }

  @Test
  void aStateMayStandBeforeItsTown() {
    var text = "She grew up in the Texas town of Paris.";
    assertThat(spot(named("Paris", text)).orElseThrow().admin1()).isEqualTo("TX");
  }

  @Test
  void aDatelineMayNameTheState() {
    var text = "PARIS, Ill. - The council met on Monday.";
    assertThat(spot(named("PARIS", text)).orElseThrow().admin1()).isEqualTo("IL");
  }

  @Test
  void whatContainsATownIsTheStateOfThatName() {
    var text = "The train from Rochester, New York, was late.";
    assertThat(spot(named("New York", text)).orElseThrow().kind()).isEqualTo(Where.Kind.REGION);
  }

  @Test
  void neighboursTellWhichTripoliIsMeant() {
    var lebanon =
        "Shots were heard in Tripoli. The Lebanese army sent troops from Beirut and Sidon.";
    assertThat(spot(named("Tripoli", lebanon)).orElseThrow().country()).isEqualTo("LB");
    var libya = "Shots were heard in Tripoli. Ships left Misrata and Benghazi for Libya's coast.";
    assertThat(spot(named("Tripoli", libya)).orElseThrow().country()).isEqualTo("LY");
  }

  @Test
  void oneNameMeansOnePlaceThroughoutAReport() {
    var text = "Police in London, Ontario, made two arrests. London has seen three such cases.";
    assertThat(spots(text).stream().filter(name -> name.startsWith("London")))
        .containsExactly("London (CA)", "London (CA)");
  }

  @Test
  void arabicArticlesAndDiacriticsDoNotMatter() {
    for (String name : new String[] {"Al-Hasakah", "al-Hasakah", "Hasakah", "Al Ḩasakah"}) {
      var text = "A convoy reached " + name + " in northern Syria.";
      var place = spot(named(name, text)).orElseThrow();
      assertThat(place.country()).as(name).isEqualTo("SY");
      assertThat(place.kind()).as(name).isNotEqualTo(Where.Kind.COUNTRY);
    }
  }

  @Test
  void adjectivesOfCountriesAreDemonyms() {
    var placed = named("Libyan", "A Libyan officer spoke first.");
    assertThat(placed.use()).isEqualTo(Mention.Use.DEMONYM);
    assertThat(spot(placed).orElseThrow().name()).isEqualTo("Libya");
    assertThat(spots("Two Georgians and three Turks were held."))
        .containsExactly("Georgia (GE)", "Turkey (TR)");
  }

  @Test
  void partsOfHyphenedWordsAreFound() {
    assertThat(spots("The Franco-German plan and the Moscow-based group failed."))
        .contains("Germany (DE)", "Moscow (RU)");
  }

  @Test
  void aPersonIsNoPlace() {
    var text = "Mr. Jackson met Michael Houston, who knows Paris Hilton.";
    assertThat(in(text)).isEmpty();
  }

  @Test
  void commonWordsAreNoPlaces() {
    assertThat(in("Reading is good. Nice people help. Mobile phones rang. Of course they did."))
        .isEmpty();
  }

  @Test
  void aCommonWordIsAPlaceWhereTheWordsBesideItSaySo() {
    assertThat(spots("They were held near Nice, France, in May.")).contains("Nice (FR)");
  }

  @Test
  void aStreetIsNotTheTownItIsNamedAfter() {
    assertThat(in("The shop on Oxford Street was shut.")).isEmpty();
  }

  @Test
  void whatTheNamesTaggerCallsAPersonIsNoPlace() {
    var text = "On Friday Selma Lima denied it.";
    assertThat(in(text, Places.name("Selma Lima", Mention.Kind.PERSON, text))).isEmpty();
  }

  @Test
  void aPlaceOutsideTheGazetteerStaysUnresolved() {
    var text = "They hid in Qwzyxabad for a week.";
    var placed = in(text, Places.name("Qwzyxabad", Mention.Kind.PLACE, text));
    assertThat(placed)
        .singleElement()
        .extracting(Mention.Placed::where)
        .isEqualTo(new Where.Unresolved("Qwzyxabad"));
  }

  @Test
  void composedPlacesStandBesideTheirNames() {
    var text = "The land between Sirte and Benghazi is empty.";
    assertThat(in(text))
        .extracting(placed -> placed.where().getClass().getSimpleName())
        .containsExactlyInAnyOrder("Between", "Spot", "Spot");
    var offset =
        (Where.Offset) named("30 km north of Mosul", "It fell 30 km north of Mosul.").where();
    assertThat(offset.distanceMetres()).isEqualTo(30_000);
    assertThat(offset.bearingDegrees()).isZero();
    var part = (Where.Part) named("eastern Syria", "They fled to eastern Syria.").where();
    assertThat(part.bearingDegrees()).isEqualTo(90);
  }

  @Test
  void talksBetweenCapitalsAreNowhereBetweenThem() {
    assertThat(in("Talks between Moscow and Ankara failed."))
        .noneMatch(placed -> placed.where() instanceof Where.Between);
  }

  @Test
  void aCapitalThatSaysSomethingIsAGovernment() {
    assertThat(named("Moscow", "Moscow said it would not sign.").use())
        .isEqualTo(Mention.Use.METONYM);
    assertThat(named("Moscow", "In Moscow, nobody said anything.").use())
        .isEqualTo(Mention.Use.NAME);
  }
}

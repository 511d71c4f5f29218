package org.hearsay.recognise.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Where;
import org.hearsay.model.Where.Point;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether the outlines in the pack are those of the places that bear them.
final class ReachTest {

  private static final Gazetteer GAZETTEER =
      Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");

  private static Outline outline(String name) {
    return GAZETTEER.find(name).stream()
        .flatMap(hit -> GAZETTEER.outline(hit.entry()).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Point town(String name) {
    return GAZETTEER.find(name).stream()
        .map(hit -> GAZETTEER.spot(hit.entry()))
        .filter(spot -> spot.kind() == Where.Kind.TOWN)
        .findFirst()
        .orElseThrow()
        .centre();
  }

  @ParameterizedTest(name = "{1} is in or within 10 km of {0}")
  @CsvSource({
    "Sahara, Tamanrasset",
    "Sahara, Sabha",
    "Sahara, Agadez",
    "Sahel, Bamako",
    "Sahel, N'Djamena",
    "Euphrates, Raqqa",
    "Euphrates, Deir ez-Zor",
    "Euphrates, Ramadi",
    "Euphrates, Jarabulus",
    "Tigris, Mosul",
    "Tigris, Tikrit",
    "Nile, Aswan",
    "Nile, Khartoum",
    "Rhine, Cologne",
    "Danube, Vienna",
    "Danube, Belgrade",
    "Volga, Kazan",
    "Indus, Sukkur",
    "Mekong, Vientiane",
    "Po, Turin",
    "Middle East, Tehran",
    "North Africa, Benghazi",
    "Horn of Africa, Mogadishu",
    "Levant, Damascus",
    "Balkans, Sarajevo",
    "Caucasus, Tbilisi",
    "Central Asia, Tashkent",
    "Arabian Peninsula, Riyadh",
    "Sinai, Arish",
    "Siberia, Novosibirsk",
    "Asia, Delhi",
    "Asia, Istanbul",
    "Europe, Istanbul",
    "Africa, Cairo",
    "South America, Lima",
    "Mediterranean Sea, Benghazi",
    "Black Sea, Odessa",
    "Red Sea, Jeddah",
    "Caspian Sea, Baku",
    "Crimea, Sevastopol",
    "Kurdistan, Erbil",
    "Cyrenaica, Darnah",
    "Fezzan, Sabha",
    "Anatolia, Konya",
    "Himalayas, Kathmandu",
    "Patagonia, Bariloche",
    "Midwest, Chicago",
    "New England, Boston",
    "Alps, Innsbruck",
    "Hindu Kush, Kabul",
    "Gobi Desert, Dalanzadgad",
    "Thar Desert, Jaisalmer",
    "Lake Victoria, Kisumu",
    "Texas, Houston",
    "Norway, Oslo",
    "France, Lyon",
    "Somalia, Hargeisa",
    "Russia, Vladivostok",
    "Fiji, Suva"
  })
  void reaches(String region, String town) {
    assertThat(outline(region).metresTo(town(town))).isLessThan(15_000);
  }

  @ParameterizedTest(name = "{1} is {2} km or more from {0}")
  @CsvSource({
    "Sahara, Lagos, 700",
    "Sahel, Abuja, 100",
    "Euphrates, Mosul, 200",
    "Tigris, Raqqa, 150",
    "Middle East, Kabul, 500",
    "Maghreb, Cairo, 400",
    "Arabian Peninsula, Baghdad, 200",
    "Siberia, Moscow, 1000",
    "Balkans, Vienna, 100",
    "Syrian Desert, Aleppo, 100",
    "Texas, Boston, 2000",
    "Norway, Berlin, 500",
    "France, Madrid, 200",
    "Fiji, Auckland, 1500"
  })
  void doesNotReach(String region, String town, double kilometres) {
    assertThat(outline(region).metresTo(town(town)) / 1000).isGreaterThan(kilometres);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Libya, Tunisia, true", "Syria, Iraq, true", "Syria, Turkey, true", "Libya, Morocco, false",
    "Spain, Portugal, true", "Texas, Oklahoma, true", "Chad, Libya, true", "India, Iran, false"
  })
  void knowsWhichLandsMeet(String one, String other, boolean meet) {
    assertThat(outline(one).border(outline(other)).isEmpty()).isNotEqualTo(meet);
    assertThat(outline(other).border(outline(one)).isEmpty()).isNotEqualTo(meet);
  }

  @Test
  void knowsTheCoast() {
    var coast = GAZETTEER.coast().orElseThrow();
    assertThat(coast.metresTo(town("Benghazi"))).isLessThan(10_000);
    assertThat(coast.metresTo(town("Madrid"))).isGreaterThan(250_000);
    assertThat(coast.metresTo(town("Urumqi"))).isGreaterThan(1_500_000);
  }
}

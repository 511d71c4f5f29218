package org.hearsay.present.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearsay.present.view.Telling.at;
import static org.hearsay.present.view.Telling.office;
import static org.hearsay.present.view.Telling.spot;
import static org.hearsay.present.view.Telling.town;

import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;
import org.hearsay.present.view.MapSheet.Shape;
import org.junit.jupiter.api.Test;

class MapSheetTest {

  private static final Where.Spot SIRTE = town("Sirte", 31.2, 16.6);
  private static final Where.Spot LIBYA = spot("Libya", Where.Kind.COUNTRY, "LY", 27, 17, 900);
  private static final Footprint SOMEWHERE = Footprint.around(SIRTE.centre(), 1);

  @Test
  void aTownIsADotARegionAnAreaAndACountryNeverAPin() {
    var cyrenaica = spot("Cyrenaica", Where.Kind.REGION, "LY", 29, 22, 400);
    var sheet =
        MapSheet.of(
            new Telling()
                .says("A boat left Sirte.", at("Sirte", SIRTE))
                .says("Cyrenaica is quiet.", at("Cyrenaica", cyrenaica))
                .says("Libya is at war.", at("Libya", LIBYA))
                .says("Nobody knows why.")
                .pool());

    assertThat(sheet.marks())
        .extracting(MapSheet.Mark::name, MapSheet.Mark::precision)
        .containsExactly(
            tuple("Sirte", "town"), tuple("Cyrenaica", "region, about 400 km from middle to edge"));
    assertThat(sheet.marks().getFirst().shape()).isEqualTo(new Shape.Dot(31.2, 16.6));
    assertThat(sheet.listed())
        .extracting(MapSheet.Listed::name, MapSheet.Listed::why)
        .containsExactly(tuple("Libya", MapSheet.Why.COUNTRY));
    assertThat(sheet.tally().words())
        .isEqualTo("showing 2 of 4 claims: 1 without place, 1 country or continent only");
  }

  @Test
  void oneMarkHoldsAllClaimsThatNameThePlaceAndTheirReceipts() {
    var mark =
        MapSheet.of(
                new Telling()
                    .says("A boat left Sirte.", at("Sirte", SIRTE))
                    .says("Two boats left Sirte.", at("Sirte", SIRTE))
                    .but(Act.DENY)
                    .pool())
            .marks()
            .getFirst();

    assertThat(mark.claims()).extracting(Cited::claim).containsExactly("c1", "c2");
    assertThat(mark.claims())
        .extracting(Cited::state)
        .containsExactly(State.UNDISPUTED, State.DISPUTED);
    assertThat(mark.state()).isEqualTo(State.DISPUTED);
    assertThat(mark.receipts()).containsExactly("r1:s1", "r1:s2");
  }

  @Test
  void aVaguePlaceIsDrawnAsWideAsItsWords() {
    var mosul = town("Mosul", 36.3, 43.1);
    var way = new Footprint(List.of(SIRTE.centre(), mosul.centre()), 75_000);
    var sheet =
        MapSheet.of(
            new Telling()
                .says(
                    "Tanks stand 30 km north of Mosul.",
                    at("30 km north of Mosul", new Where.Offset(mosul, 30_000, 0, SOMEWHERE)),
                    at("Mosul", mosul))
                .says(
                    "They fled north of Mosul.",
                    at("north of Mosul", new Where.Offset(mosul, 0, 0, SOMEWHERE)))
                .says(
                    "It lies between Sirte and Mosul.",
                    at("between Sirte and Mosul", new Where.Between(SIRTE, mosul, way)))
                .says(
                    "Eastern Libya is calm.",
                    at("Eastern Libya", new Where.Part(LIBYA, 90, "eastern", SOMEWHERE)))
                .pool());

    assertThat(sheet.marks())
        .extracting(MapSheet.Mark::name)
        .containsExactly(
            "30 km north of Mosul", "north of Mosul", "between Sirte and Mosul", "Eastern Libya");
    assertThat(sheet.marks().getFirst().shape())
        .isEqualTo(new Shape.Sector(36.3, 43.1, 0, 22.5, 22, 38));
    assertThat(sheet.marks().get(1).precision())
        .isEqualTo("that way; no distance stated, drawn to 100 km");
    assertThat(sheet.marks().get(2).shape()).isInstanceOf(Shape.Band.class);
    assertThat(sheet.marks().get(3).shape())
        .isEqualTo(new Shape.Side(new Shape.Area("gn:Libya", "LY", true, 27, 17, 900), 90));
  }

  @Test
  void aGovernmentNamedByItsTownAndAnUnknownNameAreCountedApart() {
    var sheet =
        MapSheet.of(
            new Telling()
                .says("Moscow said nothing.", office("Moscow", town("Moscow", 55.75, 37.6)))
                .says("He hides in Zzyx.", at("Zzyx", new Where.Unresolved("Zzyx")))
                .pool());

    assertThat(sheet.marks()).isEmpty();
    assertThat(sheet.listed())
        .extracting(MapSheet.Listed::why)
        .containsExactly(MapSheet.Why.UNRESOLVED);
    assertThat(sheet.tally().words())
        .isEqualTo(
            "showing 0 of 2 claims: 1 with a name no gazetteer entry fits, 1 with a place named"
                + " only for its government");
  }
}

package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.recognise.place.Places.KNOWLEDGE;

import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.resolve.OwnTown;
import org.hearsay.recognise.place.sight.PlaceWords;
import org.hearsay.recognise.place.sight.SightPlaces;
import org.hearsay.rules.Packs;
import org.junit.jupiter.api.Test;

/// Whether a division or the town it is named after is meant.
class OwnTownTest {

  private static final Gazetteer GAZETTEER =
      Gazetteer.of(Packs.bundled().mapped("gazetteer"), "gazetteer");
  private static final PlaceWords WORDS = new PlaceWords(KNOWLEDGE);

  /// The code of what the first name stands for where it was taken for its division.
  private static String meant(String text) {
    var sentence = Places.SEGMENTER.segment(Places.report(text)).getFirst().sentences().getFirst();
    var name = new SightPlaces(GAZETTEER, WORDS).in(sentence, text).getFirst();
    int division =
        name.hits().stream()
            .map(Gazetteer.Hit::entry)
            .filter(entry -> GAZETTEER.code(entry).equals("A.ADM1"))
            .findFirst()
            .orElseThrow();
    return GAZETTEER.code(new OwnTown(GAZETTEER, WORDS).of(name, division)).substring(0, 1);
  }

  @Test
  void aWayCountsFromTheTown() {
    assertThat(meant("They camped 30 km east of Homs.")).isEqualTo("P");
    assertThat(meant("They camped 30 km east of Homs city.")).isEqualTo("P");
  }

  @Test
  void aWordBesideTheNameSaysThatTheDivisionIsMeant() {
    assertThat(meant("They camped 30 km east of Homs province.")).isEqualTo("A");
    assertThat(meant("They camped east of the governorate of Homs.")).isEqualTo("A");
  }
}

package org.hearsay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which language a report is read in.
class LanguagesTest {

  private static final Languages LANGUAGES = new Languages();

  private static final String GERMAN =
      "Die Fähre lief am Abend aus und kam nicht an. Nach Angaben der Küstenwache war das Meer "
          + "ruhig, und auf dem Schiff waren nur wenige Menschen.";

  @Test
  void germanIsKnownByItsSmallWords() {
    assertThat(of(GERMAN, Locale.ENGLISH)).isEqualTo("de");
  }

  /// English that quotes German; French, Spanish, Indonesian, Dutch, Danish.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left in the evening and did not arrive. “Das Meer war ruhig”, the captain told the "
            + "paper Die Woche, and the coast guard in Bremen said the war at sea was over by then.",
        "Le ferry a quitté le port dans la soirée et n'est pas arrivé. Selon les garde-côtes, la mer "
            + "était calme et il n'y avait que des marins à bord de ce bateau.",
        "El barco salió por la tarde y no llegó. Según los guardacostas, el mar estaba en calma y a "
            + "bordo no había más que unas pocas personas de la zona.",
        "Kapal itu berangkat pada malam hari dan tidak tiba. Menurut penjaga pantai, laut tenang dan "
            + "hanya ada beberapa orang di atas kapal itu ketika hilang.",
        "De veerboot vertrok in de avond en kwam niet aan. Volgens de kustwacht was de zee kalm en "
            + "waren er maar weinig mensen aan boord van het schip, dat al oud was.",
        "Færgen sejlede om aftenen og kom ikke frem. Ifølge kystvagten var havet roligt, og der var "
            + "kun få mennesker om bord på det gamle skib, som er fra den anden by."
      })
  void whatIsNotGermanIsReadAsEnglish(String text) {
    assertThat(of(text, Locale.ENGLISH)).isEqualTo("en");
    assertThat(of(text, Locale.GERMAN)).isEqualTo("en");
  }

  @Test
  void aTextTooShortToTellIsInTheLanguageItStates() {
    assertThat(of("Am Montag sank die Fähre.", Locale.GERMANY)).isEqualTo("de");
    assertThat(of("Am Montag sank die Fähre.", Locale.ENGLISH)).isEqualTo("en");
    assertThat(of("Le ferry a coulé lundi.", Locale.FRENCH)).isEqualTo("en");
    assertThat(of("", Locale.ROOT)).isEqualTo("en");
  }

  @Test
  void aMegabyteIsToldByItsBeginning() {
    assertThat(of("x".repeat(1_000_000) + " " + GERMAN, Locale.ENGLISH)).isEqualTo("de");
    assertThat(of((GERMAN + " ").repeat(10_000), Locale.ENGLISH)).isEqualTo("de");
  }

  private static String of(String text, Locale stated) {
    return LANGUAGES.of(
        Report.of(
            new Origin.LocalFile("t.txt", ""),
            new Imprint("Test", Optional.empty(), "", Published.NOT_STATED),
            stated,
            text,
            OffsetMap.identity(text.length())));
  }
}

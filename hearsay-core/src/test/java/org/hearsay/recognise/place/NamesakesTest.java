package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.recognise.place.Places.name;
import static org.hearsay.recognise.place.Places.spots;

import org.hearsay.model.Mention;
import org.junit.jupiter.api.Test;

/// Persons who bear a town's name, as the learned names show elsewhere in the report.
class NamesakesTest {

  private static final String ENCORE = " The hall waited for Salama until midnight.";

  @Test
  void somebodyNamedInFullIsNoTownWhereTheLastNameStandsAlone() {
    String text = "The trumpeter Ferhat Salama came home." + ENCORE;

    assertThat(spots(text, name("Ferhat Salama", Mention.Kind.PERSON, text))).isEmpty();
    assertThat(spots(text.replace("Ferhat ", "in "))).contains("Salamá (GT)");
  }

  @Test
  void aWordOfTheReportIsNobodysGivenName() {
    String text = "The rodeo near Lisbon begins. Riders of Rodeo Salama are ready." + ENCORE;

    assertThat(spots(text, name("Rodeo Salama", Mention.Kind.PERSON, text)))
        .contains("Salamá (GT)");
  }

  @Test
  void aTownThatManyKnowStaysOne() {
    String text =
        "The trumpeter Ferhat Lisbon came home. The hall waited for Lisbon until midnight.";

    assertThat(spots(text, name("Ferhat Lisbon", Mention.Kind.PERSON, text)))
        .contains("Lisbon (PT)");
  }
}

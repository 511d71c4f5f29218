package org.hearsay.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two papers on one story cannot both be right about, and what only looks so.
class ClashTest {

  @ParameterizedTest(name = "{0}: {1} – {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER   | The wreck lies at a depth of 310 metres.        | The wreck lies at a depth of 92 metres.
          NUMBER   | The Santa Brisa carried 60 cannon.              | The divers counted 23 cannon.
          NUMBER   | The cargo is worth $2m.                         | The cargo is worth $40m.
          NUMBER   | The Santa Brisa carried a bell of 300 kg.       | The bell of 900 kg is broken.
          DATE     | The Santa Brisa sank on 11 November 1702.       | The Santa Brisa went down on 23 October 1702.
          DATE     | The Santa Brisa foundered in May 1702.          | The Santa Brisa was afloat in 1704.
          PLACE    | Harrow Salvage is based in Lisbon.              | Harrow Salvage, of Liverpool, has new owners.
          PLACE    | The Santa Brisa sank off Cascais in 1702.       | The Santa Brisa was never in Cascais.
          PERSON   | Her captain was Martim Sarro.                   | Her captain was Bento Aranha.
          POLARITY | The wreck is the Santa Brisa.                   | The wreck is the Cabo Frio.
          POLARITY | The wreck is the Santa Brisa.                   | The wreck is not the Santa Brisa.
          POLARITY | Divers have seen silver.                        | No silver has been found.
          """)
  void clashes(String on, String one, String other) {
    assertThat(new Papers().paper("2022-05-03", one).paper("2022-05-09", other).clashes())
        .isNotEmpty()
        .allMatch(clash -> clash.startsWith(on + ": "));
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The wreck lies at a depth of 91 metres.            | The wreck lies at a depth of about 50 fathoms.
          The wreck lies at a depth of 91 metres.            | The second wreck lies at a depth of 310 metres.
          The Santa Brisa carried 60 cannon.                 | The Santa Brisa carried at least 20 cannon.
          Police questioned four divers.                     | Police questioned six divers.
          The Santa Brisa carried 60 cannon.                 | The Santa Brisa will carry 23 cannon.
          The Santa Brisa sank in November 1702.             | The Santa Brisa sank on 11 November 1702.
          The Santa Brisa sank on 11 November 1702.          | The Dona Clara sank on 23 October 1702.
          The Santa Brisa was afloat in 1702.                | The Santa Brisa sank in 1704.
          The Santa Brisa sank on 23 October 1702.           | The Santa Brisa sank on 12 October 1702.
          Divers have seen silver.                           | No gold has been found.
          Divers have seen silver.                           | If no silver is found, they will leave.
          The wreck is the Santa Brisa.                      | Is the wreck the Dona Clara?
          """)
  void doesNotClash(String one, String other) {
    assertThat(new Papers().paper("2022-05-03", one).paper("2022-05-09", other).clashes())
        .isEmpty();
  }

  @Test
  void aClashShowsBothSentencesAndTheArithmetic() {
    var papers =
        new Papers()
            .paper("2022-05-03", "The wreck lies at a depth of 310 metres.")
            .paper("2022-05-09", "The wreck lies at a depth of 92 metres.");
    assertThat(papers.hear().findings())
        .first()
        .isInstanceOfSatisfying(
            Finding.Contradiction.class,
            clash -> {
              assertThat(clash.stated()).isEqualTo("310 metres / 92 metres");
              assertThat(clash.computed())
                  .isEqualTo("303.8–316.2 m against 90.16–93.84 m: they do not meet");
              assertThat(clash.tolerance()).isEqualTo("2 % either way");
              assertThat(clash.evidence())
                  .extracting(evidence -> evidence.quote())
                  .containsExactly(
                      "The wreck lies at a depth of 310 metres",
                      "The wreck lies at a depth of 92 metres");
            });
  }

  @Test
  void papersOnOtherStoriesAreNotCompared() {
    var papers =
        new Papers()
            .paper("2022-05-03", "The wreck lies at a depth of 310 metres.")
            .other(
                "2022-05-04", "Anna Vik of Bergen dives. The wreck lies at a depth of 92 metres.");
    assertThat(papers.clashes()).isEmpty();
  }

  @Test
  void whoLeftAnOfficeWasNotKilledInItLater() {
    var papers =
        new Papers()
            .other(
                "2016-02-01",
                "The militia's Tarek commander, Joram Tesk, whom a patrol killed in June 2008, was poor.")
            .other(
                "2016-06-01", "Joram Tesk, the militia leader in Tarek in 2003-2007, died poor.");
    assertThat(papers.hear().findings())
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Contradiction.class,
            clash -> assertThat(clash.on()).isEqualTo(Finding.On.DATE));
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Quillon died in Porto in 1988.        | Ada Quillon died in Porto in 1991.      | true
          Ada Quillon was born in Porto in 1931.    | Ada Quillon was born in Porto in 1935.  | true
          Ada Quillon died in Porto in 1988.        | Ada Quillon signed the treaty in 1990.  | true
          Ada Quillon was born in Porto in 1931.    | Ada Quillon died in Porto in 1988.      | false
          Ada Quillon signed the treaty in 1975.    | Ada Quillon died in Porto in 1988.      | false
          Ada Quillon died in Porto in May 1988.    | Ada Quillon died in Porto in 1988.      | false
          """)
  void livesGoInOrder(String one, String other, boolean clash) {
    var clashes = new Papers().other("2022-05-03", one).other("2022-05-09", other).clashes();
    assertThat(clashes).hasSize(clash ? 1 : 0);
  }

  @Test
  void theDeadWriteNoLetters() {
    var papers =
        new Papers()
            .other(
                "", "Ada Quillon, who drowned in 1702, praised the harbour in a letter of 1705.");
    assertThat(papers.hear().findings())
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Implausible.class, found -> assertThat(found.on()).isEqualTo(Finding.On.ORDER));
  }

  @Test
  void theDeadSignNothingSentencesLater() {
    var papers =
        new Papers()
            .other("", "Ada Quillon died in Porto in 1702. Ada Quillon signed the deed in 1705.");
    assertThat(papers.hear().findings())
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Implausible.class,
            found -> assertThat(found.because()).isEqualTo("examine/lives"));
  }

  @Test
  void aCopyIsNoFurtherClash() {
    String copied =
        "The Santa Brisa carried 60 cannon. The list of her stores lies in the tower of the harbour"
            + " office, where the keeper shows it to all who climb the stairs.";
    var papers =
        new Papers()
            .paper("2022-05-03", copied)
            .paper("2022-05-04", copied)
            .paper("2022-05-09", "The divers counted 23 cannon.");
    var clashes =
        papers.hear().findings().stream()
            .filter(Finding.Contradiction.class::isInstance)
            .map(Finding.Contradiction.class::cast)
            .toList();
    assertThat(clashes).hasSize(1);
    assertThat(clashes.getFirst().evidence()).hasSizeGreaterThan(2);
    assertThat(List.copyOf(clashes.getFirst().evidence().subList(0, 2)))
        .extracting(evidence -> evidence.report())
        .doesNotHaveDuplicates();
  }
}

package org.hearsay.recognise.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.hearsay.model.Mention;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// From easy names to hard ones; and hostile texts.
class NameFinderTest {

  private static final NameFinder FINDER = NameFinder.of(Knowledge.english());

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Angela Merkel met farmers in Bonn.                                | Angela Merkel      | PERSON
          Angela Merkel met farmers in Bonn.                                | Bonn               | PLACE
          The convoy left Damascus on Monday.                               | Damascus           | PLACE
          The World Health Organization sent two doctors.                   | World Health Organization | ORGANISATION
          Kurdish fighters held the bridge.                                 | Kurdish            | NORP
          Kurdish-led fighters held the bridge.                             | Kurdish            | NORP
          Abu Bakr al-Baghdadi fled the town, a guard said.                 | Abu Bakr al-Baghdadi | PERSON
          Trucks drove from Aleppo to Deir ez-Zor at night.                 | Deir ez-Zor        | PLACE
          President Joyce Banda spoke. Later Banda left for London.         | Joyce Banda        | PERSON
          The Ministry of Defence denied it.                                | Ministry of Defence | ORGANISATION
          KISUMU RESIDENTS PROTEST OVER DRY TAPS                            | KISUMU             | PLACE
          Prime Minister Ousmane Diarra-Keita left at noon.                 | Ousmane Diarra-Keita | PERSON
          Mr. Abd al-Rahman al-Shammari sells dates in Basra.               | Abd al-Rahman al-Shammari | PERSON
          Nairobi-based lawyers wrote to the U.S. embassy.                  | Nairobi            | PLACE
          Nairobi-based lawyers wrote to the U.S. embassy.                  | U.S.               | PLACE
          Lee Min-ho's aunt keeps bees near Daegu.                          | Lee Min-ho         | PERSON
          The European Union and the African Union sent observers.          | European Union     | ORGANISATION
          The European Union and the African Union sent observers.          | African Union      | ORGANISATION
          """)
  void findsTheName(String text, String words, Mention.Kind kind) {
    assertThat(found(text)).contains(words + " " + kind);
  }

  @Test
  void takesALaterShortNameForWhatTheDocumentShowed() {
    assertThat(found("President Joyce Banda spoke first. Later Banda left for London."))
        .contains("Joyce Banda PERSON", "Banda PERSON");
  }

  @Test
  void namesNobodyWhereNobodyIsNamed() {
    assertThat(found("the rain had stopped before noon, and the road was dry again.")).isEmpty();
  }

  @Test
  void namesTheModelAsItsReason() {
    var names = names("Angela Merkel met farmers in Bonn.");
    assertThat(names).isNotEmpty();
    assertThat(names).allMatch(name -> name.because().rule().equals("model/names-en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "-",
        "a-b-c-",
        "אמר שר החוץ",
        "👩‍👩‍👧 𝔅erlin 🎉",
        "\"\"\"\"",
        "A",
        "IN"
      })
  void survivesOddTexts(String text) {
    assertThat(names(text)).allMatch(name -> name.span().end() <= text.length());
  }

  @Test
  void readsALongParagraphInTimeThatGrowsWithItsLength() {
    String paragraph = "Anna Meyer of Oslo told the United Nations that Chad-led forces left. ";
    for (String text :
        List.of(paragraph.repeat(14_000), "x".repeat(1_000_000), "\"".repeat(10_000))) {
      Assertions.assertThatCode(() -> names(text)).doesNotThrowAnyException();
      org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> names(text));
    }
  }

  @Test
  void findsNamesInTextOrderWithoutOverlapsWhateverTheWords() {
    var random = new Random(7);
    var words =
        List.of(
            "Ali", "al-", "of", "The", "Bank", "—", "(", ")", "UN-led", "’s", "\n\n", "Sirte", ".",
            "ß", "𝔘");
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(3) == 0 ? "" : " ");
      }
      int last = 0;
      for (var name : names(text.toString())) {
        assertThat(name.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(name.span().of(text.toString()))
            .isNotBlank()
            .isEqualTo(name.span().of(text.toString()).strip());
        last = name.span().end();
      }
    }
  }

  private static List<Mention.Named> names(String text) {
    var report = Reports.of(text);
    return FINDER.find(report, Reports.passages(report));
  }

  private static List<String> found(String text) {
    return names(text).stream().map(name -> name.span().of(text) + " " + name.kind()).toList();
  }
}

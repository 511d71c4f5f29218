package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.examine.Examiner;
import org.hearsay.model.Finding;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What reports say of where places lie, right and wrong, through the whole of the pipeline.
class GeographyTest {

  private static final Pipeline PIPELINE = Pipeline.of(Knowledge.english());

  static Stream<String> statements() {
    try (var stream = GeographyTest.class.getResourceAsStream("geography.tsv")) {
      assertThat(stream).isNotNull();
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void whatStandsIsCheckedAndWhatDoesNotIsFound(String line) {
    String text = line.substring(line.indexOf('\t') + 1);
    var found = find(text);
    if (line.startsWith("ok")) {
      assertThat(found).hasOnlyElementsOfType(Finding.Checked.class).isNotEmpty();
    } else {
      assertThat(found).hasAtLeastOneElementOfType(Finding.Implausible.class);
    }
  }

  @Test
  void aStatedNeighbourChoosesBetweenPlacesOfOneName() {
    assertThat(computed("He works for a firm in Newport, near Cardiff."))
        .singleElement()
        .asString()
        .startsWith("Cardiff to Newport: 1");
    assertThat(
            computed(
                "The firm is based in Newport, Rhode Island. It is not in the Welsh city of"
                    + " Newport."))
        .singleElement()
        .asString()
        .startsWith("Newport lies in Wales");
  }

  @Test
  void twoWaysOfTakingTheWordsAreBothShown() {
    var found =
        find(
            "Troops are in Syria between Palmyra in the center, Aleppo in the west and Hasakah in"
                + " the north.");
    assertThat(found)
        .filteredOn(one -> one.evidence().getFirst().quote().startsWith("Aleppo"))
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Checked.class,
            one ->
                assertThat(one.computed())
                    .contains("of the way from the south of Syria")
                    .contains("of Palmyra"));
  }

  @Test
  void howFarAwayCountsFromWhatTheReportIsAbout() {
    String before = "The talks in Nairobi went on. Nairobi was calm. ";
    assertThat(find(before + "Some 480 kilometers away, in Mombasa, ships waited."))
        .hasOnlyElementsOfType(Finding.Checked.class)
        .isNotEmpty();
    assertThat(find(before + "Some 4,800 kilometers away, in Mombasa, ships waited."))
        .hasOnlyElementsOfType(Finding.Implausible.class)
        .isNotEmpty();
  }

  @Test
  void namesCutShortAndListsSayNothing() {
    assertThat(find("He was held in the Casa del Sur in the city of Matanzas.")).isEmpty();
    assertThat(find("They came from Oman, southern Yemen and Eritrea.")).isEmpty();
    assertThat(find("Iran, Iraq and Muscat, an hour by air, agreed.")).isEmpty();
  }

  private static List<String> computed(String text) {
    return find(text).stream()
        .map(
            one ->
                one instanceof Finding.Checked checked ? checked.computed() : "implausible: " + one)
        .toList();
  }

  private static List<Finding> find(String text) {
    var report =
        Report.of(
            new Origin.LocalFile("example.txt", ""),
            Imprint.UNKNOWN,
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    var reading = ReadingContract.verify(PIPELINE.read(report));
    return Examiner.of()
        .examine(List.of(reading.gist()), List.of(), LocalDate.of(2026, 1, 1))
        .stream()
        .filter(one -> one.because().equals("examine/geography"))
        .toList();
  }
}

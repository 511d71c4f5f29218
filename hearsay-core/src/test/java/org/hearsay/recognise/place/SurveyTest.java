package org.hearsay.recognise.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Coverage;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/// Outlets write about their own surroundings, and nobody has to say so.
class SurveyTest {

  private static final List<String> LOCAL =
      List.of(
          "The Paris council met on Monday. A man from Danville was fined.",
          "Students from Champaign and Decatur came to the fair in Paris.",
          "The road from Paris to Terre Haute is closed. In Springfield, Illinois, nobody minds.",
          "Firemen from Danville and Mattoon helped in Paris.");

  private static final List<String> WORLD =
      List.of(
          "Talks went on in Geneva and Vienna on Monday.",
          "Floods hit Jakarta, and rain fell in Manila.",
          "Voters in Nairobi and Kampala waited for hours.",
          "A strike closed the ports of Santos and Valparaiso.");

  private static Report report(String outlet, String text) {
    return Report.of(
        new Origin.LocalFile("test.txt", ""),
        new Imprint(outlet, Optional.empty(), "", Published.NOT_STATED),
        Locale.ENGLISH,
        text,
        OffsetMap.identity(text.length()));
  }

  private static Map<String, Coverage> survey(String outlet, List<String> texts) {
    var reports = new ArrayList<Report>();
    texts.forEach(text -> reports.add(report(outlet, text)));
    return Places.FINDER.survey(reports, Places.SEGMENTER::segment);
  }

  private static Mention.Placed first(String text, Coverage coverage) {
    var report = report("Beacon", text);
    return Places.FINDER
        .find(report, Places.SEGMENTER.segment(report), List.of(), coverage)
        .stream()
        .filter(Mention.Placed.class::isInstance)
        .map(Mention.Placed.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String home(Mention.Placed placed) {
    return placed.where() instanceof Where.Spot spot ? spot.country() + " " + spot.admin1() : "";
  }

  @Test
  void aTownOfManyNamesIsTheOneTheOutletWritesOf() {
    var coverage = survey("Beacon", LOCAL).getOrDefault("Beacon", Coverage.NONE);
    var paris = first("Snow fell on Paris in the night.", coverage);

    assertThat(home(paris)).isEqualTo("US IL");
    assertThat(paris.because().rule()).isEqualTo("place/resolve#outlet");
    assertThat(home(first("Snow fell on Paris in the night.", Coverage.NONE))).startsWith("FR");
  }

  @Test
  void itSaysWhatItRestsOn() {
    var coverage = survey("Beacon", LOCAL).getOrDefault("Beacon", Coverage.NONE);

    assertThat(coverage.reports()).isEqualTo(4);
    assertThat(coverage.phrase()).startsWith("Beacon writes mostly of Illinois, United States (");
  }

  @Test
  void aContainerInTheReportStandsOverTheOutlet() {
    var coverage = survey("Beacon", LOCAL).getOrDefault("Beacon", Coverage.NONE);

    assertThat(home(first("The minister left Paris, France, at noon.", coverage))).startsWith("FR");
  }

  @Test
  void anOutletThatWritesOfTheWorldDrawsNothingHome() {
    var coverage = survey("Wire", WORLD).getOrDefault("Wire", Coverage.NONE);

    assertThat(home(first("Snow fell on Paris in the night.", coverage))).startsWith("FR");
    assertThat(coverage.phrase()).isEmpty();
  }

  @Test
  void twoReportsTeachNothing() {
    assertThat(survey("Beacon", LOCAL.subList(0, 2))).isEmpty();
  }

  @Test
  void reportsWithoutAnOutletTeachNothing() {
    assertThat(survey("", LOCAL)).isEmpty();
  }

  @Test
  void theSameReportsTeachTheSame() {
    assertThat(survey("Beacon", LOCAL)).isEqualTo(survey("Beacon", LOCAL));
  }
}

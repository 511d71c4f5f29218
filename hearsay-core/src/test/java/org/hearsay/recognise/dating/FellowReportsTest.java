package org.hearsay.recognise.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

class FellowReportsTest {

  private static final String STORY =
      "The barge Marigold sank off Brunnhavn, the pilot Tove Aldring told the Brunnhavn office. ";
  private static final Dater DATER = Dater.of(Knowledge.english());

  private static Report report(String outlet, Published published, String text) {
    return Report.of(
        new Origin.LocalFile(outlet, ""),
        new Imprint(outlet, Optional.empty(), "", published),
        Locale.ENGLISH,
        text,
        OffsetMap.identity(text.length()));
  }

  private static Report on(String day, String outlet, String text) {
    return report(outlet, Published.on(LocalDate.parse(day), "test"), text);
  }

  private static Published work(Report undated, Report... others) {
    var all = new ArrayList<>(List.of(others));
    all.add(undated);
    var hints = FellowReports.hints(all).getOrDefault(undated.id(), List.of());
    return DATER.date(undated, Reports.passages(undated), hints).imprint().published();
  }

  private static Report undated(String text) {
    return report("Driftwood Letters", Published.NOT_STATED, text);
  }

  @Test
  void itCameOutAfterTheReportItNamesAndBeforeTheOneThatNamesIt() {
    var published =
        work(
            undated(STORY + "The Harbour Lantern says she was drunk."),
            on("2019-05-02", "Brunnhavn Post", STORY),
            on("2019-05-09", "The Harbour Lantern", STORY + "She had slept badly."),
            on("2019-05-14", "Coast Wire", STORY + "Driftwood Letters believes her."));
    assertThat(published.workedOut()).isTrue();
    assertThat(published.earliest().orElseThrow())
        .isBetween(LocalDate.of(2019, 5, 6), LocalDate.of(2019, 5, 9));
    assertThat(published.latest().orElseThrow())
        .isBetween(LocalDate.of(2019, 5, 14), LocalDate.of(2019, 5, 17));
    assertThat(published.basis())
        .contains("it names The Harbour Lantern, which wrote on 2019-05-09")
        .contains("Coast Wire names it on 2019-05-14");
  }

  @Test
  void theYearOfADatelineIsThatOfItsStory() {
    var published =
        work(
            undated("BRUNNHAVN, May 4 (Coast Wire) - " + STORY),
            on("2019-05-02", "Brunnhavn Post", STORY),
            on("2019-05-09", "The Harbour Lantern", STORY));
    assertThat(published.earliest()).contains(LocalDate.of(2019, 5, 4));
    assertThat(published.latest()).contains(LocalDate.of(2019, 5, 4));
  }

  @Test
  void reportsOfAnotherStoryTellNothing() {
    var published =
        work(
            undated(STORY),
            on("2019-05-02", "Hill Post", "The miller Anders Quill sold the Upton mill."),
            on("2019-05-03", "Vale Post", "The Brunnhavn pilot Tove Aldring has married."));
    assertThat(published.workedOut()).isFalse();
    assertThat(published.basis()).startsWith("cannot tell");
  }

  @Test
  void aReportThatStatesItsDayGetsNoHint() {
    var stated = on("2019-05-02", "Brunnhavn Post", STORY);
    assertThat(FellowReports.hints(List.of(stated, undated(STORY)))).doesNotContainKey(stated.id());
  }
}

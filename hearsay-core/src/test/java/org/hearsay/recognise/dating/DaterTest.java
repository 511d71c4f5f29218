package org.hearsay.recognise.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaterTest {

  private static final Dater DATER = Dater.of(Knowledge.english());

  private static Published published(String text) {
    return date(Reports.of(text)).imprint().published();
  }

  private static Report date(Report report) {
    return DATER.date(report, Reports.passages(report), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-07-24 |  60 | The ferry struck the quay on Friday 22 July 2016, the office said.",
        "2016-07-10 | 160 | The rowers trained on Friday, July 8. They had prepared for the 2016 season.",
        "2016-03-08 |  60 | The tide is high again. — Harbour Watch (@harbourwatch) March 7, 2016",
        "2015-10-25 | 130 | The yard made a loss in the quarter ended September 30, 2015.",
        "2016-06-04 | 100 | It was the 10th anniversary of the flood of 2006. A fair was held on Friday, 3 June.",
        "2015-03-10 | 100 | The mayor opened the bridge on Monday, 9 March. Copyright 2015 The Post.",
      })
  void daysAreWorkedOut(LocalDate truth, int widest, String text) {
    var published = published(text);
    assertThat(published.workedOut()).as(published.basis()).isTrue();
    assertThat(published.earliest().get()).as(published.basis()).isBeforeOrEqualTo(truth);
    assertThat(published.latest().get()).as(published.basis()).isAfterOrEqualTo(truth);
    assertThat(ChronoUnit.DAYS.between(published.earliest().get(), published.latest().get()))
        .as(published.toString())
        .isLessThan(widest);
  }

  @Test
  void aCountOfYearsIsPutWithTheYearOfTheSameName() {
    var published =
        published(
            """
            The smuggler Valdecasas was taken in the dunes in June 2008.

            On Dec. 9 the boats left the cape. They reached the bay in late January.

            It was a pilot who told the customs where Valdecasas hid eight years ago.
            """);
    assertThat(published.basis()).contains("“eight years ago” counted with “June 2008” gives 2016");
    assertThat(published.earliest().get()).isBefore(LocalDate.of(2016, 2, 5));
    assertThat(published.latest().get()).isAfter(LocalDate.of(2016, 2, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferry struck the quay, the harbour office said.",
        "The ferry struck the quay on 22 July, the harbour office said on Monday.",
        "The fort was built in 1704 and burnt in 1743.",
        "On 4 May 1994 the yard opened. On 7 June 2003 it burnt. On 9 March 2011 it was sold.",
        "He left in 2008 and came back ten years later.",
      })
  void whatDoesNotTellItsDayIsNotDated(String text) {
    var published = published(text);
    assertThat(published.earliest()).as(published.basis()).isEmpty();
    assertThat(published.latest()).isEmpty();
    assertThat(published.workedOut()).isFalse();
    assertThat(published.basis()).startsWith("cannot tell: ");
  }

  @Test
  void aStatedDayStays() {
    var stated = Published.on(LocalDate.of(2016, 2, 5), "dateline");
    var report = with(stated, "The ferry struck the quay on Friday 22 July 2011.");
    assertThat(date(report)).isSameAs(report);
  }

  /// When a user gives an outlet, the report is read again: what was worked out before is no
  /// ground.
  @Test
  void whatWasWorkedOutIsWorkedOutAnew() {
    var once = date(Reports.of("The ferry struck the quay on Friday 22 July 2016."));
    assertThat(date(once)).isEqualTo(once);
    assertThat(once.id()).isEqualTo(Reports.of(once.text()).id());
  }

  private static Report with(Published published, String text) {
    return Report.of(
        new Origin.LocalFile("example.txt", ""),
        new Imprint("Example", Optional.empty(), "", published),
        Locale.ENGLISH,
        text,
        OffsetMap.identity(text.length()));
  }
}

package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.recognise.Reports;
import org.hearsay.recognise.calendar.MisdateFinder;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

/// Times counted from a day of publication that is only worked out.
class WorkedOutDayTest {

  private static final Knowledge ENGLISH = Knowledge.english();
  private static final Published WORKED_OUT =
      new Published(
          Optional.of(LocalDate.of(2016, 1, 12)),
          Optional.of(LocalDate.of(2016, 2, 20)),
          "worked out: for a test",
          List.of(new Because("test", new Span(0, 1))));

  private static Report report(String text) {
    return Report.of(
        new Origin.LocalFile("example.txt", ""),
        new Imprint("Example", Optional.empty(), "", WORKED_OUT),
        Locale.ENGLISH,
        text,
        OffsetMap.identity(text.length()));
  }

  private static Mention.Dated only(String text) {
    var report = report(text);
    return TimeFinder.of(ENGLISH).find(report, Reports.passages(report)).getFirst();
  }

  @Test
  void whatBothEndsGiveIsOneValue() {
    var dated = only("He left eight years ago.");
    assertThat(((When.Interval) dated.when()).edtf()).isEqualTo("2008");
    assertThat(dated.basis())
        .isEqualTo("counted from a worked-out day of publication, 2016-01-12 to 2016-02-20");
  }

  @Test
  void whatTheyGiveApartIsAllBetween() {
    var dated = only("They met last month.");
    assertThat(((When.Interval) dated.when()).edtf()).isEqualTo("[2015-12-01..2016-01-31]");
  }

  @Test
  void whatIsWrittenWholeIsCountedFromNothing() {
    var dated = only("They met on 3 May 2014.");
    assertThat(((When.Interval) dated.when()).edtf()).isEqualTo("2014-05-03");
    assertThat(dated.countedFromWorkedOut()).isFalse();
  }

  /// 3 January 2016 was a Sunday; that the report is of 2016 is only worked out.
  @Test
  void aDayOnlyWorkedOutFindsNoFault() {
    var report = report("They met on Monday, 3 January.");
    var passages = Reports.passages(report);
    var times = TimeFinder.of(ENGLISH).find(report, passages);
    assertThat(MisdateFinder.of(ENGLISH).find(report, passages, times)).isEmpty();
  }
}

package org.hearsay.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Because;
import org.hearsay.model.Evidence;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention.Misdated;
import org.hearsay.model.Origin;
import org.hearsay.model.ReportId;
import org.hearsay.model.Signature;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CheckCalendarTest {

  @Test
  void aWrongWeekdayIsFoundWhereverInTheReportItStands() {
    var span = new Span(12, 35);
    var id = ReportId.of("a.txt", "");
    var misdated =
        new Misdated(
            span,
            Misdated.Fault.WEEKDAY,
            "11 November 1702 was a Saturday",
            new Because("en/recognise/calendar#weekday", span));
    var told = new Gist.Told(1, new Evidence(id, span, "Friday 11 November 1702"), misdated);
    var gist =
        new Gist(
            id,
            new Origin.LocalFile("a.txt", ""),
            Imprint.UNKNOWN,
            new Signature(new long[0]),
            List.of(),
            List.of(),
            List.of(told),
            List.of());
    assertThat(new CheckCalendar().find(Pool.of(List.of(gist), List.of())))
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Implausible.class,
            found -> {
              assertThat(found.on()).isEqualTo(Finding.On.WEEKDAY);
              assertThat(found.stated()).isEqualTo("Friday 11 November 1702");
              assertThat(found.computed()).isEqualTo("11 November 1702 was a Saturday");
              assertThat(found.tolerance()).isNotEmpty();
            });
  }
}

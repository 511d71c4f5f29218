package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.When;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples that the Library of Congress publishes with the Extended Date/Time Format, levels 0
/// to 2, and the standard's own.
class EdtfTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12                 | 1985-04-12T00:00 | 1985-04-13T00:00
          1985-04                    | 1985-04-01T00:00 | 1985-05-01T00:00
          1985                       | 1985-01-01T00:00 | 1986-01-01T00:00
          1985-04-12T23:20:30        | 1985-04-12T23:20:30 | 1985-04-12T23:20:31
          1985-04-12T23:20:30Z       | 1985-04-12T23:20:30 | 1985-04-12T23:20:31
          1985-04-12T23:20:30-04     | 1985-04-13T03:20:30 | 1985-04-13T03:20:31
          1985-04-12T23:20:30+04:30  | 1985-04-12T18:50:30 | 1985-04-12T18:50:31
          1964/2008                  | 1964-01-01T00:00 | 2009-01-01T00:00
          2004-06/2006-08            | 2004-06-01T00:00 | 2006-09-01T00:00
          2004-02-01/2005-02-08      | 2004-02-01T00:00 | 2005-02-09T00:00
          2004-02-01/2005-02         | 2004-02-01T00:00 | 2005-03-01T00:00
          2004-02-01/2005            | 2004-02-01T00:00 | 2006-01-01T00:00
          2005/2006-02               | 2005-01-01T00:00 | 2006-03-01T00:00
          Y170000002                 | +170000002-01-01T00:00 | +170000003-01-01T00:00
          Y-170000002                | -170000002-01-01T00:00 | -170000001-01-01T00:00
          2001-21                    | 2001-03-01T00:00 | 2001-06-01T00:00
          1984?                      | 1984-01-01T00:00 | 1985-01-01T00:00
          2004-06~                   | 2004-06-01T00:00 | 2004-07-01T00:00
          2004-06-11%                | 2004-06-11T00:00 | 2004-06-12T00:00
          201X                       | 2010-01-01T00:00 | 2020-01-01T00:00
          20XX                       | 2000-01-01T00:00 | 2100-01-01T00:00
          2004-XX                    | 2004-01-01T00:00 | 2005-01-01T00:00
          1985-04-XX                 | 1985-04-01T00:00 | 1985-05-01T00:00
          1985-XX-XX                 | 1985-01-01T00:00 | 1986-01-01T00:00
          1985-04-12/..              | 1985-04-12T00:00 | open
          1985-04/..                 | 1985-04-01T00:00 | open
          ../1985                    | open             | 1986-01-01T00:00
          1985-04-12/                | 1985-04-12T00:00 | open
          /1985-04                   | open             | 1985-05-01T00:00
          -1985                      | -1985-01-01T00:00 | -1984-01-01T00:00
          Y-17E7                     | -170000000-01-01T00:00 | -169999999-01-01T00:00
          1950S2                     | 1900-01-01T00:00 | 2000-01-01T00:00
          2001-34                    | 2001-04-01T00:00 | 2001-07-01T00:00
          2001-40                    | 2001-01-01T00:00 | 2001-07-01T00:00
          [1667,1668,1670..1672]     | 1667-01-01T00:00 | 1673-01-01T00:00
          [..1760-12-03]             | open             | 1760-12-04T00:00
          [1760-12..]                | 1760-12-01T00:00 | open
          {1960,1961-12}             | 1960-01-01T00:00 | 1962-01-01T00:00
          2004-06~-11                | 2004-06-11T00:00 | 2004-06-12T00:00
          156X-12-25                 | 1560-12-25T00:00 | 1569-12-26T00:00
          15XX-12-25                 | 1500-12-25T00:00 | 1599-12-26T00:00
          XXXX-12-XX                 | open             | open
          1XXX-XX                    | 1000-01-01T00:00 | 2000-01-01T00:00
          2004-06-~01/2004-06-~20    | 2004-06-01T00:00 | 2004-06-21T00:00
          """)
  void readsThePublishedExamples(String written, String start, String end) {
    var read = Edtf.read(written).orElseThrow();
    assertThat(read.start().map(Object::toString).orElse("open")).isEqualTo(start);
    assertThat(read.end().map(Object::toString).orElse("open")).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1985-13", "1985-02-30", "85", "1985-04-12T", "1985-W04", "P1Y"})
  void refusesWhatIsNone(String written) {
    assertThat(Edtf.read(written)).isEmpty();
  }

  @Test
  void everyWrittenDateReadsAsItsInterval() {
    String text =
        "On 9 December 2016, in May 2003, in the third quarter of 2015, in the first half of 2015,"
            + " in 1704, in 2003-2007, in the 1990s, in 241 BC and from 3 May 2014 to 5 June 2014 it"
            + " rained.";
    var published = Published.on(LocalDate.of(2016, 12, 20), "test");
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            new Imprint("", Optional.empty(), "", published),
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    var found = TimeFinder.of(Knowledge.english()).find(report, Reports.passages(report));
    assertThat(found).hasSize(9);
    for (var dated : found) {
      var interval = (When.Interval) dated.when();
      var read = Edtf.read(interval.edtf()).orElseThrow();
      assertThat(List.of(read.start(), read.end()))
          .as(interval.edtf())
          .isEqualTo(List.of(interval.earliestStart(), interval.latestEnd()));
    }
  }
}

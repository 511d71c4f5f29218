package org.hearsay.recognise.calendar;

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
import org.hearsay.recognise.Reports;
import org.hearsay.recognise.time.TimeFinder;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the calendar says cannot be, and what it has nothing against.
class MisdateFinderTest {

  private static final TimeFinder TIMES = TimeFinder.of(Knowledge.english());
  private static final MisdateFinder MISDATES = MisdateFinder.of(Knowledge.english());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A mass was held on 31 June 1703.                            | IMPOSSIBLE_DATE
          The deed was signed in Lisbon on 9 October 1582.            | IMPOSSIBLE_DATE
          On February 29, 2021, he left.                              | IMPOSSIBLE_DATE
          She sank on Friday 11 November 1702.                        | WEEKDAY
          They met on Friday, 4 May.                                  | WEEKDAY
          Some 31 June bugs flew.                                     | IMPOSSIBLE_DATE
          The keeper stayed from 2009 until 2004.                     | ORDER
          The boat returned to the harbour on 9 May.                  | ORDER
          The mole was built 300 years ago, in 1902.                  | ORDER
          The fleet burned on Monday, 23 October 1702.                | NONE
          They met on Wednesday, 4 May.                               | NONE
          On February 29, 2020, he left.                              | NONE
          The March 3.5 percent rise held.                            | NONE
          Staff fell from 1900 to 1750.                               | NONE
          The regatta on 9 May divided the town.                      | NONE
          The hearing was set for 9 May.                              | NONE
          "I will be back in 2015," he had said.                      | NONE
          The mole was built 300 years ago, in 1723.                  | NONE
          There is no such day as 31 June.                            | NONE
          """)
  void holdsTimesAgainstTheCalendar(String words, String fault) {
    var imprint =
        new Imprint("", Optional.empty(), "", Published.on(LocalDate.of(2022, 5, 4), "test"));
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            imprint,
            Locale.ENGLISH,
            words,
            OffsetMap.identity(words.length()));
    var passages = Reports.passages(report);
    var found = MISDATES.find(report, passages, TIMES.find(report, passages));
    assertThat(found.stream().map(one -> one.fault().name()))
        .isEqualTo(fault.equals("NONE") ? List.of() : List.of(fault));
  }
}

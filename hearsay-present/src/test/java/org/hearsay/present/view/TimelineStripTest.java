package org.hearsay.present.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hearsay.present.view.Telling.days;
import static org.hearsay.present.view.Telling.on;

import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineStripTest {

  @Test
  void oneStretchOfTimeIsOneBarWithTheWordsOfAllItsSources() {
    var year = days("2009-01-01", "2010-01-01", Granularity.YEAR, "2009");
    var day = days("2002-12-09", "2002-12-10", Granularity.DAY, "2002-12-09");
    var strip =
        TimelineStrip.of(
            new Telling()
                .says("It began eight years ago.", on("eight years ago", year))
                .says("It began in 2009.", on("in 2009", year))
                .says("He left on Dec. 9.", on("on Dec. 9", day))
                .says(
                    "He left for two years.",
                    on("for two years", new When.Lasting(2, 2, ChronoUnit.YEARS)))
                .says("Nobody knows why.")
                .pool());

    assertThat(strip.bars())
        .extracting(
            TimelineStrip.Bar::id, TimelineStrip.Bar::edtf, bar -> String.join("; ", bar.words()))
        .containsExactly(
            tuple("t1", "2002-12-09", "on Dec. 9"),
            tuple("t2", "2009", "eight years ago; in 2009"));
    assertThat(strip.tally().words())
        .isEqualTo(
            "showing 3 of 5 claims: 1 without a time, 1 with words no calendar can place, such as"
                + " “recently”");
    assertThat(strip.published())
        .extracting(issue -> issue.report() + " " + issue.outlet() + " " + issue.first())
        .containsExactly("r1 Evening Post 2017-01-12");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          IN,             2017-06-01 2017-06-01 2017-07-01 2017-07-01
          SINCE,          2017-06-01 2017-07-01 - -
          AFTER,          2017-07-01 - - -
          UNTIL,          - - 2017-06-01 2017-07-01
          AT_LEAST_UNTIL, - - 2017-06-01 -
          BEFORE,         - - - 2017-06-01
          BY,             - - - 2017-07-01
          """)
  void whatTheWordsBoundIsOpenWhereTheyLeaveItOpen(When.Bound bound, String expected) {
    var june = days("2017-06-01", "2017-07-01", Granularity.MONTH, "2017-06");
    var bounded =
        new When.Interval(
            june.earliestStart(),
            june.latestStart(),
            june.earliestEnd(),
            june.latestEnd(),
            june.granularity(),
            bound,
            june.edtf());
    var ends = TimelineStrip.Ends.of(bounded);

    assertThat(
            Stream.of(
                    ends.earliestStart(), ends.latestStart(), ends.earliestEnd(), ends.latestEnd())
                .map(one -> one.map(time -> time.toLocalDate().toString()).orElse("-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void aForecastsTimeIsItsDeadline() {
    var month = days("2017-03-01", "2017-04-01", Granularity.MONTH, "2017-03");
    var strip =
        TimelineStrip.of(
            new Telling().foretells("It will end in March.", on("in March", month)).pool());

    assertThat(strip.bars()).singleElement().matches(TimelineStrip.Bar::deadline);
  }
}

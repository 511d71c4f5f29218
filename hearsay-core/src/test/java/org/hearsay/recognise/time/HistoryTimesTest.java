package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.model.Mention;
import org.hearsay.model.When;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// History writing: times counted from the story, ranges filled from their other end, asides.
class HistoryTimesTest {

  private static final TimeFinder TIMES = TimeFinder.of(Knowledge.english());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "histories.tsv", delimiter = '\t', maxCharsPerColumn = 1000)
  void readsHistory(String passage, String times) {
    var report = Reports.of(passage.replace("¶", "\n\n"));
    String found =
        TIMES.find(report, Reports.passages(report)).stream()
            .map(time -> time.span().of(report.text()) + "=" + value(time))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(times);
  }

  private static String value(Mention.Dated time) {
    return time.when() instanceof When.Interval interval ? interval.edtf() : time.when().toString();
  }
}

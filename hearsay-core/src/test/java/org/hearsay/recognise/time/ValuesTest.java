package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Imprint;
import org.hearsay.model.Mention;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Origin;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.model.When;
import org.hearsay.recognise.Reports;
import org.hearsay.recognise.edtf.Edtf;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for every value: its notation is that of its stretch, and it says how it was
// reckoned.
class ValuesTest {

  private static final TimeFinder FINDER = TimeFinder.of(Knowledge.english());

  @Test
  void everyWrittenDateReadsAsItsInterval() {
    String text =
        "On 9 December 2016, in May 2003, in the third quarter of 2015, in the first half of 2015,"
            + " in 1704, in 2003-2007, in the 1990s, in 241 BC and from 3 May 2014 to 5 June 2014 it"
            + " rained.";
    var found = find(text, Published.on(LocalDate.of(2016, 12, 20), "test"));
    assertThat(found).hasSize(9);
    for (var dated : found) {
      var interval = (When.Interval) dated.when();
      var read = Edtf.read(interval.edtf()).orElseThrow();
      assertThat(List.of(read.start(), read.end()))
          .as(interval.edtf())
          .isEqualTo(List.of(interval.earliestStart(), interval.latestEnd()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 9 December 2016 it rained.                        | as written
          The port reopened in the 1990s.                      | as written
          On 9 December it rained.                             | year nearest to publication, 2016-12-20
          The port closed eight years ago.                     | counted from publication, 2016-12-20
          It rained on Monday.                                 | counted from publication, 2016-12-20
          From 3 May to 5 June 2014 it rained.                 | year of the range's other end, as written
          On 5 May 1917 it rained. Three days later it cleared. | counted from the story: 1917-05-05 in this passage
          In May 1917 it rained. On 9 June it cleared.         | year nearest to the story: 1917-05 in this passage
          In October of last year it rained.                   | counted from publication, 2016-12-20
          They met for two weeks.                              | as written
          """)
  void saysHowItWasReckoned(String text, String basis) {
    var found = find(text, Published.on(LocalDate.of(2016, 12, 20), "test"));
    assertThat(found.getLast().basis()).isEqualTo(basis);
  }

  @Test
  void saysThatNoYearWasTold() {
    assertThat(find("On 9 December it rained.", Published.NOT_STATED).getFirst().basis())
        .isEqualTo("no year told");
  }

  private static List<Mention.Dated> find(String text, Published published) {
    var report =
        Report.of(
            new Origin.LocalFile("a.txt", ""),
            new Imprint("", Optional.empty(), "", published),
            Locale.ENGLISH,
            text,
            OffsetMap.identity(text.length()));
    return FINDER.find(report, Reports.passages(report));
  }
}

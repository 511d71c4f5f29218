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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks in late January are likely.          | [2017-01: next nearest year to publication, 2016-07-02]
          The team met him in late January.          | []
          Talks in May are likely.                   | []
          Talks resume Monday.                       | [2016-07-04: the one after, counted from publication, 2016-07-02]
          Talks resumed Monday.                      | []
          Talks will resume Monday.                  | []
          They met last Monday.                      | [2016-06-20: that of last week, counted from publication, 2016-07-02]
          It was signed on 7/8/07.                   | [2007-08-07: the day first]
          The first was signed on 25/8/07, the second on 7/8/07. | []
          """)
  void givesOtherReadingsWhereTheWordsLeaveAChoice(String text, String others) {
    var found = find(text, Published.on(LocalDate.of(2016, 7, 2), "test"));
    assertThat(found.getLast().alternatives())
        .extracting(one -> ((When.Interval) one.when()).edtf() + ": " + one.basis())
        .hasToString(others);
  }

  @Test
  void takesTheOrderOfDayAndMonthFromTheReport() {
    var text = "The first was signed on 25/8/07, the second on 7/8/07.";
    var found = find(text, Published.on(LocalDate.of(2016, 7, 2), "test"));
    assertThat(((When.Interval) found.getLast().when()).edtf()).isEqualTo("2007-08-07");
    assertThat(found.getLast().basis()).endsWith("the day first, as in 25/8");
  }

  @Test
  void headingsAndDatelinesSetTheTime() {
    var published = Published.on(LocalDate.of(2016, 7, 8), "test");
    String text =
        "Boats of the bay\n\nVIGO, July 5 (Coast News) - The boats sailed today.\n\n"
            + "2011\n\nOn 9 May the first boat sank.\n\nIn November the mole broke.\n\n"
            + "March 2013\n\nA decree of 4 June 1950 was read. On 12 May the king had been born.\n\n"
            + "On the 14th the last boat sank.";
    assertThat(find(text, published))
        .extracting(one -> one.span().of(text) + " " + ((When.Interval) one.when()).edtf())
        .containsExactly(
            "July 5 2016-07-05",
            "today 2016-07-05",
            "2011 2011",
            "9 May 2011-05-09",
            "November 2011-11",
            "March 2013 2013-03",
            "4 June 1950 1950-06-04",
            "12 May 1950-05-12",
            "the 14th 2013-03-14");
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

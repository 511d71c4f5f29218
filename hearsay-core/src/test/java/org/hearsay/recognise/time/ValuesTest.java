package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every value: its notation is that of its stretch, and it says how it was
/// reckoned.
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
          It opened in early 2017.       | 2017-01-01 2017-01-01 2017-04-01 2017-05-01 | 2017-01/2017-04~
          It opened in late January 2017. | 2017-01-21 2017-01-24 2017-02-01 2017-02-01 | 2017-01-21~/2017-01-31
          It opened in mid-May 2017.     | 2017-05-11 2017-05-14 2017-05-18 2017-05-21 | 2017-05-11~/2017-05-20~
          It opened about 2003.          | 2002-01-01 2004-01-01 2003-01-01 2005-01-01 | 2003~
          It opened in summer 2017.      | 2017-06-01 2017-06-22 2017-09-01 2017-09-23 | 2017-22
          It opened in May 2017.         | 2017-05-01 2017-05-01 2017-06-01 2017-06-01 | 2017-05
          It opened in the late 1990s.   | 1997-01-01 1998-01-01 2000-01-01 2000-01-01 | 1997~/1999
          It stays shut at least until the end of winter 2017. | 2017-02-21 2017-03-02 2017-03-01 2017-03-21 | 2017-02-21~/2017-03-20
          """)
  void isSoftWhereTheWordsAre(String text, String bounds, String edtf) {
    var found = find(text, Published.on(LocalDate.of(2017, 12, 20), "test"));
    var time = (When.Interval) found.getFirst().when();
    var four =
        List.of(time.earliestStart(), time.latestStart(), time.earliestEnd(), time.latestEnd());
    assertThat(four)
        .map(one -> one.orElseThrow().toLocalDate().toString())
        .isEqualTo(List.of(bounds.split(" ")));
    assertThat(time.edtf()).isEqualTo(edtf);
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
          Talks in late January are likely.          | [2017-01-21~/2017-01-31: next nearest year to publication, 2016-07-02]
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

  /// Over all examples of the rules, and made-up dates, told at four times of a year.
  @ParameterizedTest
  @ValueSource(strings = {"2016-01-03", "2016-05-30", "2016-09-15", "2016-12-31"})
  void valuesHoldTogether(String published) {
    var day = Published.on(LocalDate.parse(published), "test");
    texts().forEach(text -> find(text, day).forEach(dated -> assertHoldsTogether(dated, text)));
  }

  private static List<String> texts() {
    var texts = new ArrayList<String>();
    for (var rule : Knowledge.english().rules("recognise/time").rules()) {
      rule.yes().forEach(example -> texts.add(example.text()));
    }
    for (String part : List.of("", "early ", "mid-", "late ", "the end of ", "about ")) {
      for (String time :
          List.of("May 2017", "February", "2016", "winter 2017", "summer", "the 1990s", "2 May")) {
        texts.add("The mole was mended in " + part + time + ".");
        texts.add("The mole stays shut until " + part + time + ".");
        texts.add("The mole was shut from " + part + time + " to " + part + "June 2018.");
      }
    }
    return texts;
  }

  private static void assertHoldsTogether(Mention.Dated dated, String text) {
    assertThat(dated.basis()).as(text).isNotBlank();
    assertThat(dated.alternatives())
        .as(text)
        .allSatisfy(other -> assertThat(other.basis()).isNotBlank())
        .noneMatch(other -> other.when().equals(dated.when()));
    dated.alternatives().forEach(other -> assertHoldsTogether(other.when(), text));
    assertHoldsTogether(dated.when(), text);
  }

  private static void assertHoldsTogether(When when, String text) {
    if (when instanceof When.Interval time && time.earliestStart().isPresent()) {
      String words = text + " " + time;
      var read = Edtf.read(time.edtf());
      assertThat(time.earliestStart().get())
          .as(words)
          .isBeforeOrEqualTo(time.latestStart().orElseThrow());
      assertThat(time.earliestEnd().orElseThrow())
          .as(words)
          .isBeforeOrEqualTo(time.latestEnd().orElseThrow())
          .isAfter(time.earliestStart().orElseThrow());
      assertThat(time.latestStart().orElseThrow())
          .as(words)
          .isBefore(time.latestEnd().orElseThrow());
      if (time.granularity() != When.Granularity.WEEK
          && time.granularity() != When.Granularity.PART_OF_DAY) {
        assertThat(read.flatMap(Edtf::start).orElseThrow())
            .as(words)
            .isBetween(time.earliestStart().get(), time.latestStart().get());
        assertThat(read.flatMap(Edtf::end).orElseThrow())
            .as(words)
            .isBetween(time.earliestEnd().get(), time.latestEnd().get());
      }
    }
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

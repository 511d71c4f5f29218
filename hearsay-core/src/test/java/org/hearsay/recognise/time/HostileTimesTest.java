package org.hearsay.recognise.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Span;
import org.hearsay.recognise.Reports;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to break the reader or make it slow are read, and every time stands in the text.
/// That they are read in linear time is measured by `./lab speed hostile`, and the matcher's steps
/// are counted by its own test.
class HostileTimesTest {

  private static final TimeFinder TIMES = TimeFinder.of(Knowledge.english());
  private static final TimeFinder GERMAN = TimeFinder.of(Knowledge.of("de"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          digits              | `1`                  | 10000
          no spaces           | `the`                | 300000
          no spaces, a month  | `May-`               | 100000
          the year of         | `the year of `       | 50000
          years               | `1999 `              | 20000
          joined years        | `2003-2003-`         | 20000
          weekdays            | `Monday `            | 50000
          numbers             | `1 2 3 `             | 20000
          numbers in words    | `two hundred `       | 20000
          hyphens             | `- - - `             | 20000
          brackets            | `([{`                | 20000
          dates               | `9 December 2016, `  | 10000
          counts              | `two days before `   | 20000
          ranges              | `from May to `       | 20000
          parts               | `early late mid `    | 20000
          beyond plane 0      | `𝟙𝟚 😀 May `         | 10000
          right to left       | `في ٢٠١٦ May `       | 10000
          """)
  void isReadToItsEnd(String name, String part, int times) {
    isReadToItsEnd(TIMES, name, part.repeat(times));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Ende des Jahres ",
        "9. bis 12. ",
        "zwei Jahre ",
        "9.12.2016–",
        "zwischen Mai und "
      })
  void isReadToItsEndInGerman(String part) {
    isReadToItsEnd(GERMAN, part, part.repeat(20_000));
  }

  private static void isReadToItsEnd(TimeFinder finder, String name, String text) {
    var report = Reports.of(text + ".");
    var whole = new Span(0, report.text().length());
    int end = 0;
    for (var time : finder.find(report, Reports.passages(report))) {
      assertThat(whole.covers(time.span())).as(name).isTrue();
      assertThat(time.span().start()).as(name).isGreaterThanOrEqualTo(end);
      end = time.span().end();
    }
  }
}

package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Because;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Published;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class B03_ForecastTest {

  private static final Published IN_MAY = Published.on(LocalDate.of(2021, 5, 3), "test");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court will rule in July.                  | certain + forecast",
        "The court won't rule in July.                 | certain - forecast",
        "The court will probably rule in July.         | probable + forecast",
        "The court is expected to rule in July.        | probable + forecast",
        "The court is going to rule in July.           | certain + forecast",
        "The court ruled in July.                      | certain + statement",
        "The court plans to rule in July.              | certain + plan",
        "The statue is to go to a museum.              | certain + plan",
        "The aim is to save the statue.                | certain + statement"
      })
  void whatWillBeAndWhatIsMeantAreToldApart(String text, String manner) {
    assertThat(Told.of(text).manner("")).isEqualTo(manner);
  }

  @Test
  void wouldIsAForecastOnSomebodysWordOnly() {
    assertThat(Told.of("The mayor said the pier would reopen in June.").manner("pier"))
        .isEqualTo("certain + forecast");
    assertThat(Told.of("The pier would be a fine sight.").manner("pier"))
        .isEqualTo("certain + statement");
  }

  @Test
  void theDeadlineIsTheTimeInTheContent() {
    String text = "The firm will repay the loan by the end of May.";
    var due = dated(text, "by the end of May", 2021, When.Bound.BY);
    assertThat(Told.of(text, IN_MAY, due).claim("").certainty().mode())
        .isEqualTo(new Mode.Forecast(List.of(due)));
  }

  @Test
  void aTimeLongPastBindsNoForecast() {
    String text = "The firm will repay the loan of May 1998.";
    var past = dated(text, "May 1998", 1998, When.Bound.IN);
    assertThat(Told.of(text, IN_MAY, past).claim("").certainty().mode())
        .isEqualTo(new Mode.Forecast(List.of()));
  }

  @Test
  void aPossibilityWithADayAheadIsAForecast() {
    String text = "The strike may end by the end of May.";
    var due = dated(text, "by the end of May", 2021, When.Bound.BY);
    assertThat(Told.of(text, IN_MAY, due).manner("")).isEqualTo("possible + forecast");
    assertThat(Told.of(text, IN_MAY).manner("")).isEqualTo("possible + statement");
  }

  @Test
  void whatAReportWillSayIsDueWhenTheReportIs() {
    String text = "The report is due by the end of May. It will name both men.";
    var due = dated(text, "by the end of May", 2021, When.Bound.BY);
    assertThat(Told.of(text, IN_MAY, due).claim("name").certainty().mode())
        .isEqualTo(new Mode.Forecast(List.of(due)));
  }

  private static Mention.Dated dated(String text, String words, int year, When.Bound bound) {
    int start = text.indexOf(words);
    var span = new Span(start, start + words.length());
    var from = Optional.of(LocalDateTime.of(year, 5, 1, 0, 0));
    var to = Optional.of(LocalDateTime.of(year, 6, 1, 0, 0));
    var when = new When.Interval(from, from, to, to, When.Granularity.MONTH, bound, year + "-05");
    return new Mention.Dated(span, when, "as written", List.of(), new Because("test", span));
  }
}

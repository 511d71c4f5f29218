package org.hearsay.read.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Imprint;
import org.junit.jupiter.api.Test;

/// The ways a text states its outlet, author, headline and day.
final class FrontLinesTest {

  private static final String BODY =
      "The trawler went down off the northern cape late on Sunday, and all of its crew were taken"
          + " ashore by a passing ferry, the harbour master said in a written answer to questions.";

  @Test
  void headlineAndBylineWithOutletAndDay() {
    var imprint =
        read("Trawler sinks off cape", "By Ana Costa, Northern Ledger, May 25, 2022", BODY);

    assertThat(imprint.headline()).isEqualTo("Trawler sinks off cape");
    assertThat(imprint.author()).contains("Ana Costa");
    assertThat(imprint.outlet()).isEqualTo("Northern Ledger");
    assertThat(day(imprint)).isEqualTo("2022-05-25 byline");
  }

  @Test
  void anAgencysDatelineWithoutAYearStatesNoDay() {
    var imprint = read("Trawler sinks", "PORTO NOVO, May 4 (Cape News Agency) - " + BODY);

    assertThat(imprint.outlet()).isEqualTo("Cape News Agency");
    assertThat(imprint.published().day()).isEmpty();
  }

  @Test
  void anotherLinesYearCompletesADateline() {
    var imprint =
        read(
            "https://news.example.org/2022/05/trawler",
            "PORTO NOVO, May 4 (Cape News Agency) - " + BODY);

    assertThat(imprint.outlet()).isEqualTo("news.example.org");
    assertThat(day(imprint)).isEqualTo("2022-05-04 dateline, year from another line");
  }

  @Test
  void datelinesOfOtherManners() {
    assertThat(day(read("Trawler sinks", "Porto Novo, May 4 2022 (CNA) - " + BODY)))
        .isEqualTo("2022-05-04 dateline");
    assertThat(day(read("Trawler sinks", "PORTO NOVO (May 4, 2022) — " + BODY)))
        .isEqualTo("2022-05-04 dateline");
    assertThat(day(read("Trawler sinks", "PORTO NOVO - 4 May 2022: " + BODY)))
        .isEqualTo("2022-05-04 dateline");
    assertThat(day(read("Trawler sinks", "PORTO NOVO, May 4, 2022 (Cape News Agency): " + BODY)))
        .isEqualTo("2022-05-04 dateline");
    assertThat(
            day(read("https://news.example.org/2022/05/trawler", "PORTO NOVO (May 4) – " + BODY)))
        .isEqualTo("2022-05-04 dateline, year from another line");
  }

  @Test
  void anOutletsOwnDateline() {
    var imprint = read("Trawler sinks", "Cape News, 27 January 2009 - " + BODY);

    assertThat(imprint.outlet()).isEqualTo("Cape News");
    assertThat(day(imprint)).isEqualTo("2009-01-27 dateline");
  }

  @Test
  void aLetterhead() {
    var imprint =
        read(
            "Centre for Northern Waters",
            "Policy brief 11",
            "17 May 2022",
            "Dr Ana Costa",
            "Who watches the cape?",
            BODY);

    assertThat(imprint.outlet()).isEqualTo("Centre for Northern Waters");
    assertThat(imprint.author()).contains("Dr Ana Costa");
    assertThat(imprint.headline()).isEqualTo("Who watches the cape?");
    assertThat(day(imprint)).isEqualTo("2022-05-17 date line");
  }

  @Test
  void aLetterheadInOneRow() {
    var imprint =
        read(
            "Who watches the cape?",
            "Centre for Northern Waters / Policy brief 11 / 17 May 2022 / Dr Ana Costa",
            BODY);

    assertThat(imprint.outlet()).isEqualTo("Centre for Northern Waters");
    assertThat(imprint.author()).contains("Dr Ana Costa");
    assertThat(day(imprint)).isEqualTo("2022-05-17 date line");
  }

  @Test
  void aPostedLine() {
    assertThat(day(read("Trawler sinks", "Posted on June 3rd, 2021 at 10:15 am", BODY)))
        .isEqualTo("2021-06-03 date line");
  }

  @Test
  void anAddressGivesHostAndDay() {
    var imprint = read("https://www.northern-ledger.example/2022/7/21/trawler-sinks", BODY);

    assertThat(imprint.outlet()).isEqualTo("northern-ledger.example");
    assertThat(day(imprint)).isEqualTo("2022-07-21 url");
    assertThat(imprint.headline()).isEmpty();
  }

  @Test
  void aDayOfAnEventIsNoDayOfPublication() {
    var imprint =
        read(
            "Trawler sinks",
            "On 3 May 2022 the trawler left the harbour with nine on board.",
            BODY);

    assertThat(imprint.published().day()).isEmpty();
  }

  @Test
  void aDayThatCanBeReadTwoWaysIsNotTaken() {
    assertThat(StatedDay.in("3/4/2022")).isEmpty();
    assertThat(StatedDay.in("25/4/2022").orElseThrow().month()).isEqualTo(4);
    assertThat(StatedDay.in("4/25/2022").orElseThrow().month()).isEqualTo(4);
    assertThat(StatedDay.in("31 June 2022")).isEmpty();
  }

  @Test
  void aTextWithoutAnyHeaderStatesNothing() {
    assertThat(read(BODY, BODY)).isEqualTo(Imprint.UNKNOWN);
    assertThat(FrontLines.read(List.of())).isEqualTo(Imprint.UNKNOWN);
  }

  private static Imprint read(String... lines) {
    return FrontLines.read(List.of(lines));
  }

  private static String day(Imprint imprint) {
    var published = imprint.published();
    return published.day().map(String::valueOf).orElse("-") + " " + published.basis();
  }
}

package org.hearsay.present.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.present.page.Pools.DENIAL;
import static org.hearsay.present.page.Pools.LETTER;
import static org.hearsay.present.page.Pools.TODAY;
import static org.hearsay.present.page.Pools.WIRE;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.model.Problem;
import org.hearsay.model.Skipped;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DossierPageTest {

  private static final Skipped SCAN =
      new Skipped("scan.pdf", Problem.UNSUPPORTED_TYPE, "expected text, found a PDF");

  private static Document page = new Document("");

  @BeforeAll
  static void set() {
    page =
        PageContract.verify(
            DossierPage.of(Pools.withDenial(Pools.of(WIRE, LETTER, DENIAL)), List.of(SCAN), TODAY),
            List.of(WIRE, LETTER, DENIAL));
  }

  private static Element claim(String words) {
    return Objects.requireNonNull(
        page.select(".claim").stream()
            .filter(card -> card.select("h4").text().contains(words))
            .findFirst()
            .orElse(null));
  }

  @Test
  void theLadderHasTheOriginOnTopAndTheOutletAtItsFoot() {
    assertThat(claim("struck a drifting mine").select(".ladder > li > bdi").eachText())
        .containsExactly("Turkish fishermen", "Bulgarian sources", "Deep Harbour Letter");
  }

  @Test
  void aClaimShowsWhoCommentsOnItAndItsReceipt() {
    var card = claim("struck a drifting mine");
    assertThat(card.text()).contains("Commented on by", "Some naval officers");
    assertThat(card.select(".receipt").eachText()).startsWith("r2:s2");
  }

  @Test
  void anotherReportsDenialStandsBesideTheClaim() {
    var card = claim("struck a drifting mine");
    assertThat(card.text()).contains("Coast Guard Press Office denies");
    assertThat(card.select(".standing").text()).isEqualTo("disputed");
  }

  @Test
  void twoSidesStandSideBySideWithTheirReceipts() {
    assertThat(page.select(".clash.two")).isNotEmpty();
    page.select(".clash.two").forEach(two -> assertThat(two.select(".side")).hasSize(2));
    page.select(".clash .side")
        .forEach(side -> assertThat(side.select(".receipt, mark")).hasSizeGreaterThan(1));
  }

  @Test
  void whatWasExaminedAndFitsIsListedApart() {
    assertThat(page.select("#fitting + .hint + .scroll tbody tr").eachText())
        .anyMatch(row -> row.contains("200 km east of Bucharest") && row.endsWith("fits"));
    assertThat(page.select(".clash").text())
        .contains("90 km east of Constanța")
        .doesNotContain("200 km east of Bucharest");
  }

  @Test
  void whatTheReportDoesNotSayIsNamed() {
    assertThat(claim("struck a drifting mine").select(".chip").eachText())
        .contains("+ name of the origin", "+ date");
  }

  @Test
  void aDayThatCannotBeIsShownWithItsArithmeticAndAQuestion() {
    assertThat(page.select(".clash").text())
        .contains("31 February 2023", "February has 28 days", "Which day was meant?");
  }

  @Test
  void aForecastHasItsLastDayAndItsState() {
    assertThat(page.select("#forecasts tbody tr").text()).contains("2023-03-20", "due");
  }

  @Test
  void aSkippedFileHasItsReasonAndWhatToDo() {
    assertThat(page.select("#skipped tbody tr").text())
        .contains("scan.pdf", "is of a type that is not read yet", "found a PDF");
  }

  @Test
  void aSourceWithFewClaimsIsNotJudged() {
    assertThat(page.select("#sources tbody tr").eachText())
        .anyMatch(row -> row.contains("Turkish fishermen") && row.contains("too few to judge"));
  }

  @Test
  void aNameOnALadderAndInAReportLeadsToItsPerson() {
    var ladder =
        page.select(".claim .ladder a[href^=#organisation-], .claim .ladder a[href^=#person-]");
    assertThat(ladder).isNotEmpty();
    assertThat(page.select(".report .t a.who[href]")).isNotEmpty();
    for (var link : ladder) {
      var entity = Objects.requireNonNull(page.getElementById(link.attr("href").substring(1)));
      assertThat(entity.className()).isEqualTo("entity");
      assertThat(entity.select("dt").eachText()).contains("Called", "Says");
      assertThat(entity.select(".receipt")).isNotEmpty();
    }
  }

  @Test
  void everybodySetOutIsInTheIndexWithItsReports() {
    for (String section : List.of("people", "organisations")) {
      var entities = page.select("#" + section + " .entity");
      assertThat(page.select("#" + section + " .columns li")).hasSameSizeAs(entities);
      page.select("#" + section + " .columns li")
          .forEach(line -> assertThat(line.select(".refs a")).isNotEmpty());
    }
  }

  @Test
  void everyAnswerNamesItsRule() {
    assertThat(page.select(".claim")).isNotEmpty();
    page.select(".claim")
        .forEach(card -> assertThat(card.select(".why code")).as(card.id()).isNotEmpty());
  }

  @Test
  void theSamePoolGivesTheSamePage() {
    assertThat(DossierPage.of(Pools.of(WIRE, LETTER), List.of(SCAN), TODAY))
        .isEqualTo(DossierPage.of(Pools.of(WIRE, LETTER), List.of(SCAN), TODAY));
  }

  @Test
  void anEmptyPoolSaysWhatToDo() {
    var empty = PageContract.verify(DossierPage.of(Pools.of(), List.of(), TODAY), List.of());
    assertThat(empty.select(".none").size()).isGreaterThanOrEqualTo(10);
    assertThat(empty.select("#reports").text()).contains("hearsay read FOLDER");
  }

  @Test
  void aPoolWithMoreThanFitsSaysWhatIsLeftOut() {
    var many =
        IntStream.range(0, 320)
            .mapToObj(
                i ->
                    Pools.report(
                        "Outlet " + i,
                        "Report " + i,
                        "The harbour master said that crate " + i + " was empty."))
            .toList();
    var full = PageContract.verify(DossierPage.of(Pools.of(many), List.of(), TODAY), many);
    assertThat(full.select(".claim")).hasSize(ClaimGroups.MOST);
    assertThat(full.select("#claims > .hint").text())
        .contains("Showing 300 of 320 claims", "hearsay export claims");
  }

  @Test
  void aPoolOfManyPeopleSetsOutThoseInMostReports() {
    var many =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    Pools.report(
                        "Outlet " + i,
                        "Report " + i,
                        "Captain Maria " + surname(i) + " said the ferry was late."))
            .toList();
    var full = PageContract.verify(DossierPage.of(Pools.of(many), List.of(), TODAY), many);
    int all = full.select("#people .columns li").size();
    assertThat(all).isGreaterThan(Entities.MOST);
    assertThat(full.select("#people .entity")).hasSize(Entities.MOST);
    assertThat(full.select("#people > .hint").text())
        .contains("the 50 whom most reports name, of " + all, "hearsay people NAME");
  }

  private static String surname(int i) {
    return "Kov" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "enko";
  }
}

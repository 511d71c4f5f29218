package org.hearsay.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearsay.read.clean.Content;
import org.hearsay.read.clean.Furniture;
import org.junit.jupiter.api.Test;

/// Main text and imprint of pages.
final class ReadPageTest {

  private static final String PARAGRAPHS =
      "<p>The trawler went down off the northern cape late on Sunday, the harbour master said.</p>"
          + "<p>All nine of its crew were taken ashore by a passing ferry, whose captain had seen a flare.</p>"
          + "<p>Short words follow.</p>"
          + "<p>Nobody could say at first why the ship had left the harbour in such weather, he added.</p>";

  @Test
  void furnitureOfThePageIsLeftOut() {
    var content =
        read(
            "<body><div class='cookie-banner'>We use cookies to make this site work for you.</div>"
                + "<ul class=menu><li><a href=1>World</a><li><a href=2>Sport</a></ul>"
                + "<article><h1>Trawler sinks</h1><div class='share-bar'>Share on many networks</div>"
                + PARAGRAPHS
                + "<p>Print Friendly, PDF &amp; Email</p></article>"
                + "<div class=related-stories><p>Here is another story which has nothing to do with this, in many words.</p></div>"
                + "<div id=comments><p>First reader says that this is all wrong, and says so at length.</p></div>"
                + "<footer>© 2022 The Ledger</footer></body>");

    assertThat(content.text())
        .isEqualTo(
            "Trawler sinks\n\n" + PARAGRAPHS.replace("<p>", "").replace("</p>", "\n\n").strip());
  }

  @Test
  void listsTablesAndCaptionsAreParagraphs() {
    var content =
        read(
            "<main>"
                + PARAGRAPHS
                + "<ul><li>nine crew</li><li>one captain</li></ul><table><tr><td>Crew</td><td>9</td></tr></table>"
                + "<figure><img src=x><figcaption>The trawler in March.</figcaption></figure>"
                + PARAGRAPHS
                + "</main>");

    assertThat(content.text())
        .contains("\n\nnine crew\n\none captain\n\nCrew\n\n9\n\nThe trawler in March.\n\n");
  }

  @Test
  void aPageWithoutMainTextKeepsItsWords() {
    assertThat(read("<body><div>Closed today</div></body>").text()).isEqualTo("Closed today");
    assertThat(read("<nav>Only this</nav>").text()).isEqualTo("Only this");
  }

  @Test
  void theHeadStatesTheImprint() {
    var content =
        read(
            "<html lang=pt-PT><head><title>Trawler sinks | The Ledger</title><meta property='og:site_name' content='Northern Ledger'>"
                + "<meta name=author content='Ana Costa'><meta property='article:published_time' content='2022-05-04T23:30:00-03:00'></head><body><h1>Trawler sinks</h1>"
                + PARAGRAPHS);

    assertThat(content.imprint().outlet()).isEqualTo("Northern Ledger");
    assertThat(content.imprint().author()).contains("Ana Costa");
    assertThat(content.imprint().headline()).isEqualTo("Trawler sinks");
    assertThat(day(content)).isEqualTo("2022-05-04 meta article:published_time");
    assertThat(content.language()).isEqualTo(Locale.forLanguageTag("pt-PT"));
  }

  @Test
  void schemaOrgStatesTheImprintWithinAGraph() {
    var content =
        read(
            "<head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"NewsArticle\"],"
                + "\"headline\":\"Trawler sinks off cape\",\"datePublished\":\"2022-05-04\",\"author\":[{\"name\":\"Ana Costa\"},{\"name\":\"Rui Reis\"}],"
                + "\"publisher\":{\"name\":\"Northern Ledger\"}}]}</script></head><body>"
                + PARAGRAPHS);

    assertThat(content.imprint().headline()).isEqualTo("Trawler sinks off cape");
    assertThat(content.imprint().author()).contains("Ana Costa, Rui Reis");
    assertThat(content.imprint().outlet()).isEqualTo("Northern Ledger");
    assertThat(day(content)).isEqualTo("2022-05-04 json-ld datePublished");
    assertThat(content.text()).startsWith("Trawler sinks off cape\n\n");
  }

  @Test
  void theTitleNamesHeadlineAndOutlet() {
    var imprint =
        read("<title>Trawler sinks off cape - Northern Ledger</title><body>" + PARAGRAPHS)
            .imprint();

    assertThat(imprint.headline()).isEqualTo("Trawler sinks off cape");
    assertThat(imprint.outlet()).isEqualTo("Northern Ledger");
  }

  @Test
  void linesUnderTheHeadlineStateAuthorAndDay() {
    var content =
        read(
            "<h1>Trawler sinks off cape</h1><div>By Ana Costa</div><div>4 May 2022, 10:15</div>"
                + PARAGRAPHS);

    assertThat(content.imprint().author()).contains("Ana Costa");
    assertThat(day(content)).isEqualTo("2022-05-04 date line");
  }

  @Test
  void daysOfScriptsAndCommentsAreNotTheReports() {
    var content =
        read(
            "<script>var expires = '2031-01-01';</script><h1>Trawler sinks off cape</h1>"
                + PARAGRAPHS
                + "<div class=comments><time datetime='2023-01-02'>2 January 2023</time><p>A reader says something at length here, for once.</p></div>");

    assertThat(content.imprint().published().day()).isEmpty();
  }

  @Test
  void aDayLaterThanTheLastChangeIsNotTaken() {
    var content =
        read(
            "<meta name=date content='2024-09-01'><meta property='article:modified_time' content='2022-05-06T10:00:00Z'>"
                + "<h1>Trawler sinks off cape</h1>"
                + PARAGRAPHS);

    assertThat(content.imprint().published().day()).isEmpty();
  }

  private static Content read(String page) {
    return new ReadPage(Furniture.standard()).read(page).orElseThrow();
  }

  private static String day(Content content) {
    var published = content.imprint().published();
    return published.day().map(String::valueOf).orElse("-") + " " + published.basis();
  }
}

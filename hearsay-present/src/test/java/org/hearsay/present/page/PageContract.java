package org.hearsay.present.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What holds for every page, whatever the reports say.
final class PageContract {

  private static final Set<String> POINTING =
      Set.of(
          "href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "ping");

  private final Document page;

  private PageContract(String html) {
    page = Jsoup.parse(html);
  }

  /// Checks all that needs no report, and gives the page back.
  static Document verify(String html) {
    var contract = new PageContract(html);
    contract.idsAreUnique();
    contract.linksArrive();
    contract.nothingLeavesThePage();
    contract.onlyOurScriptAndStyles();
    contract.headingsDescendByOne();
    contract.tablesHaveHeads();
    contract.speaksItsLanguage();
    return contract.page;
  }

  /// And that each report’s text stands in the page once, whole.
  static Document verify(String html, List<Report> reports) {
    var page = verify(html);
    assertThat(page.select(".report")).hasSameSizeAs(reports);
    for (int i = 0; i < reports.size(); i++) {
      var article = Objects.requireNonNull(page.getElementById("r" + (i + 1)));
      String words =
          article.select(".t").stream().map(Element::wholeText).collect(Collectors.joining());
      assertThat(words).isEqualTo(shown(reports.get(i).text()));
    }
    return page;
  }

  /// The text with its control marks made visible, each as one character.
  static String shown(String text) {
    return text.replaceAll(
        "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]",
        "¤");
  }

  private void idsAreUnique() {
    var seen = new HashSet<String>();
    for (var element : page.select("[id]")) {
      assertThat(seen.add(element.id())).as("id %s is given once", element.id()).isTrue();
    }
  }

  private void linksArrive() {
    var ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    for (var link : page.select("[href]")) {
      assertThat(link.attr("href")).as("links stay in the page").startsWith("#");
      assertThat(ids).as("%s leads somewhere", link).contains(link.attr("href").substring(1));
    }
    for (var naming : page.select("[aria-labelledby]")) {
      assertThat(ids).contains(naming.attr("aria-labelledby").split(" "));
    }
  }

  private void nothingLeavesThePage() {
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as("no script in %s", element.tagName()).doesNotStartWith("on");
        assertThat(name).as("the policy would drop it").isNotEqualTo("style");
        if (POINTING.contains(name)) {
          assertThat(attribute.getValue()).startsWith("#");
        }
      }
    }
    assertThat(page.select("iframe, object, embed, link, base, img, audio, video, template"))
        .isEmpty();
    assertThat(page.select("meta[http-equiv]")).hasSize(1);
    page.select("style")
        .forEach(style -> assertThat(style.html()).doesNotContain("url(h", "@import"));
  }

  private void onlyOurScriptAndStyles() {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "http");
    assertThat(page.select("script")).hasSize(1);
    page.select("script, style")
        .forEach(
            own ->
                assertThat(policy)
                    .contains(hash(own.data().isEmpty() ? own.wholeText() : own.data())));
    assertThat(page.select("script").getFirst().data().length()).isLessThan(8_000);
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return "'sha256-"
          + Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
          + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void headingsDescendByOne() {
    int before = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level)
          .as("no level is skipped before %s", heading)
          .isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page.select("h1")).hasSize(1);
  }

  private void tablesHaveHeads() {
    for (var table : page.select("table")) {
      assertThat(table.select("thead th")).isNotEmpty();
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  private void speaksItsLanguage() {
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).startsWith("Hearsay");
    assertThat(page.select("main")).hasSize(1);
  }
}

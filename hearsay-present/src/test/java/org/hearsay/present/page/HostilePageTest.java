package org.hearsay.present.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Problem;
import org.hearsay.model.Report;
import org.hearsay.model.Skipped;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a report says, and whatever its outlet, author and file are called, it stays text.
class HostilePageTest {

  private static void holds(Report report) {
    var skipped =
        new Skipped(report.imprint().outlet(), Problem.EMPTY, report.imprint().headline());
    PageContract.verify(
        DossierPage.of(Pools.of(report), List.of(skipped), Pools.TODAY), List.of(report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><a href=\"javascript:alert(1)\">x</a></svg>",
        "</style><style>body{display:none}</style>",
        "--><!-- ]]> <![CDATA[",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' autofocus onfocus='alert(1)",
        "&lt;b&gt; &amp;amp; &#x202e; &nbsp",
        "<base href=//evil.example><meta http-equiv=refresh content=0>",
        "</p></article></main></body></html>",
        "<p id=claims><a id=r1 href=#summary>x</a>",
        "${page} @if(true) $unsafe{1} @template.head()",
        "javascript:alert(1) data:text/html,x",
        "shown \u202eright to left\u202c and \u2066isolated\u2069 \u200f\u061c",
        "null \u0000 bell \u0007 escape \u001b[2J",
      })
  void staysText(String evil) {
    holds(
        Pools.report(
            evil,
            evil,
            evil
                + "\n\nOn 3 March 2023, officials, quoting "
                + evil
                + ", said that “"
                + evil
                + "” was near Paris.\n\nThe mayor said "
                + evil
                + "."));
  }

  @Test
  void halfACharacterIsMadeWhole() {
    String html =
        DossierPage.of(
            Pools.of(Pools.report("A", "B", "He said a \ud83d b.")), List.of(), Pools.TODAY);
    assertThat(html).doesNotContain("\ud83d");
    PageContract.verify(html);
  }

  @Test
  @Timeout(60)
  void aWordOfAMillionLettersStandsOnceInFull() {
    String word = "x".repeat(1_000_000);
    var report = Pools.report("A", "B", "The mayor said " + word + " was " + word + ".");
    String html = DossierPage.of(Pools.of(report), List.of(), Pools.TODAY);
    PageContract.verify(html, List.of(report));
    assertThat(html.length()).isLessThan(2_200_000);
  }

  @Test
  @Timeout(60)
  void tenThousandNestedQuotationsAreOneLineEach() {
    String nested = "He said that ".repeat(10_000) + "it rained.";
    holds(Pools.report("A", "B", nested));
  }

  @Test
  void theOnlyElementsAreThoseOfTheTemplates() {
    Set<String> plain = tags("a quiet word");
    assertThat(tags("<x-evil>loud</x-evil><form><input><button>")).isEqualTo(plain);
  }

  private static Set<String> tags(String words) {
    var report = Pools.report(words, words, "The mayor said " + words + " was heard in Paris.");
    return PageContract.verify(DossierPage.of(Pools.of(report), List.of(), Pools.TODAY))
        .getAllElements()
        .stream()
        .map(Element::tagName)
        .filter(tag -> !tag.equals("b"))
        .collect(Collectors.toSet());
  }
}

package org.hearsay.present.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mention.Kind.ORGANISATION;
import static org.hearsay.model.Mention.Kind.PERSON;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Mention.Reference.How;
import org.hearsay.model.Speaker;
import org.hearsay.present.people.Naming;
import org.hearsay.present.view.PoolView;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The people and organisations of a page, with links made by hand.
class EntitiesTest {

  private static final String TEXT =
      "Odd Berg of Tidewrack said it rained. He slept. It is said she woke.";

  private static Document page(PoolView pool) {
    return PageContract.verify(
        DossierPage.of(pool, List.of(), Pools.TODAY),
        List.of(pool.readings().getFirst().reading().report()));
  }

  private static Naming people() {
    return new Naming(TEXT)
        .entity("odd-berg-1", PERSON, "Odd Berg")
        .entity("tidewrack-1", ORGANISATION, "Tidewrack")
        .refers("He", How.PRONOUN, "Odd Berg")
        .refers("she", How.PRONOUN);
  }

  @Test
  void aPronounTellsWhoIsMeantOrThatTheReportLeavesItOpen() {
    var page = page(people().pool());
    var he = page.select("a.who[title=Odd Berg], span.who[title=Odd Berg]");
    assertThat(he.eachText()).containsExactly("He");
    assertThat(page.select("span.who[title^=left open]").eachText()).containsExactly("she");
    assertThat(page.select("#person-odd-berg-1").text()).contains("Pronouns", "“he”");
  }

  @Test
  void aLadderLeadsToItsSpeaker() {
    var page =
        page(
            people()
                .says("it rained", new Speaker.Person("Odd Berg"), "Odd Berg of Tidewrack")
                .pool());
    assertThat(page.select(".ladder a").eachAttr("href")).containsExactly("#person-odd-berg-1");
  }

  @Test
  void aSourceAndItsPersonLeadToEachOtherAndTheWordsStandThere() {
    var page =
        page(
            people()
                .says("it rained", new Speaker.Person("Odd Berg"), "Odd Berg of Tidewrack")
                .pool());
    assertThat(page.select("#source-person-odd-berg-1 th a").eachAttr("href"))
        .containsExactly("#person-odd-berg-1");
    var person = page.select("#person-odd-berg-1");
    assertThat(person.select(".hint a").eachAttr("href"))
        .containsExactly("#source-person-odd-berg-1");
    assertThat(person.select("q").eachText()).containsExactly("it rained");
  }

  @Test
  void whatIsTooMuchToSetOutIsFoundByTheCommandOfItsKind() {
    var ships = IntStream.range(100, 250).mapToObj(i -> "Tidewrack " + i).toList();
    var naming = new Naming("Odd Berg: " + String.join(" sank. ", ships) + " sank.");
    naming.entity("tidewrack-1", ORGANISATION, ships.toArray(String[]::new));
    for (String ship : ships) {
      naming.says(ship + " sank", new Speaker.Person("Odd Berg"), "Odd Berg");
    }
    assertThat(page(naming.pool()).select("#organisation-tidewrack-1 code").eachText())
        .containsExactly("hearsay organisations tidewrack-1 --most 150");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><script>alert(1)</script>",
        "x\" onmouseover=\"alert(1)",
        "a b#r1'<>&",
        "\u202edlo\u202c \u0007",
      })
  void idsNamesAndReasonsStayText(String evil) {
    var page =
        page(
            new Naming("Hi " + evil + " said so. He slept.")
                .entity(evil, PERSON, evil)
                .apart(evil + "2", evil, "you: " + evil)
                .refers("He", How.PRONOUN, evil)
                .says("so", new Speaker.Person(evil), evil)
                .pool());
    assertThat(page.select("#people .entity")).hasSize(1);
    assertThat(page.select("#people .entity").text()).contains("because you: ");
  }
}

package org.hearsay.present.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mention.Kind.ORGANISATION;
import static org.hearsay.model.Mention.Kind.PERSON;
import static org.hearsay.model.Mention.Reference.How.PRONOUN;
import static org.hearsay.model.Mention.Reference.How.ROLE;

import java.util.List;
import org.hearsay.model.Link.SameEntity;
import org.hearsay.model.Speaker;
import org.hearsay.present.view.PoolView;
import org.junit.jupiter.api.Test;

class WhoIsWhoTest {

  private static final String TEXT =
      "Captain Ilse Varga of Tidewrack met Odd Berg. The captain said it rained. He said so too."
          + " They agreed. A friend of Berg said no. Somebody said she slept.";

  private static Naming people() {
    return new Naming(TEXT)
        .entity("ilse-varga-1", PERSON, "Ilse Varga")
        .entity("odd-berg-1", PERSON, "Odd Berg", "Berg said")
        .entity("tidewrack-1", ORGANISATION, "Tidewrack")
        .refers("The captain", ROLE, "Ilse Varga")
        .refers("He ", PRONOUN, "The captain")
        .refers("They", PRONOUN, "Ilse Varga", "Odd Berg")
        .refers("she", PRONOUN);
  }

  private static List<String> meant(PoolView pool, String words) {
    var report = pool.readings().getFirst().reading().report();
    return new WhoIsWho(pool)
        .meant(report.id(), people().find(words)).stream().map(SameEntity::name).toList();
  }

  @Test
  void wordsStandForWhomTheyLeadTo() {
    var pool = people().pool();
    assertThat(meant(pool, "Ilse Varga")).containsExactly("Ilse Varga");
    assertThat(meant(pool, "The captain")).containsExactly("Ilse Varga");
    assertThat(meant(pool, "He ")).containsExactly("Ilse Varga");
    assertThat(meant(pool, "They")).containsExactly("Ilse Varga", "Odd Berg");
    assertThat(meant(pool, "she")).isEmpty();
  }

  @Test
  void aClaimStandsOnTheWordOfWhomItsSpeakerMeans() {
    var pool =
        people()
            .says("it rained", new Speaker.Unnamed("The captain", false), "The captain")
            .says("so too", new Speaker.Unnamed("He", false), "He ")
            .pool();
    var sheets = new EntitySheets(pool);
    var varga = sheets.sheet(sheets.who().all(PERSON).getLast());
    assertThat(varga.line().name()).isEqualTo("Ilse Varga");
    assertThat(varga.says()).extracting(EntitySheet.Saying::claim).containsExactly("c1", "c2");
    assertThat(varga.pronouns())
        .extracting(EntitySheet.Naming::words)
        .containsExactly("he ", "they");
  }

  @Test
  void aDescribedSpeakerIsNobodyOfThoseItsWordsName() {
    var pool =
        new Naming("A friend of Odd Berg said no. Captain Berg, of Tidewrack, said yes.")
            .entity("odd-berg-1", PERSON, "Odd Berg", "Berg,")
            .entity("tidewrack-1", ORGANISATION, "Tidewrack")
            .says("no", new Speaker.Unnamed("A friend of Odd Berg", false), "A friend of Odd Berg")
            .says("yes", new Speaker.Person("Captain Berg"), "Captain Berg, of Tidewrack")
            .pool();
    var sheets = new EntitySheets(pool);
    assertThat(sheets.lines(PERSON)).extracting(EntityLine::says).containsExactly(1);
    assertThat(sheets.lines(ORGANISATION)).extracting(EntityLine::says).containsExactly(0);
  }

  @Test
  void whatIsSaidOfSomebodyCountsNamesAndPronouns() {
    var naming =
        new Naming("The pilot said Odd Berg slept. The pilot said he woke.")
            .entity("odd-berg-1", PERSON, "Odd Berg")
            .refers("he woke", PRONOUN, "Odd Berg");
    var pool =
        naming
            .says("Odd Berg slept", new Speaker.Unnamed("The pilot", false), "The pilot")
            .says("he woke", new Speaker.Unnamed("The pilot", false), "The pilot")
            .pool();
    var sheets = new EntitySheets(pool);
    assertThat(sheets.sheet(sheets.who().all().getFirst()).saidOf()).hasSize(2);
  }

  @Test
  void whoSpeaksComesBeforeWhoIsOnlyNamedAndWordsSaidTwiceAreOneQuote() {
    var pool =
        new Naming("Odd Berg met Odd Berg. Ilse Varga said it rained. Varga said: It rained!")
            .entity("odd-berg-1", PERSON, "Odd Berg")
            .entity("ilse-varga-1", PERSON, "Ilse Varga", "Varga said:")
            .says("it rained", new Speaker.Person("Ilse Varga"), "Ilse Varga")
            .says("It rained!", new Speaker.Person("Varga"), "Varga said:")
            .pool();
    var sheets = new EntitySheets(pool);
    assertThat(sheets.lines(PERSON))
        .extracting(EntityLine::name)
        .containsExactly("Ilse Varga", "Odd Berg");
    assertThat(sheets.sheet(sheets.all(PERSON).getFirst()).quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.claims()).hasSize(2));
  }

  @Test
  void aPointerSaysWhoIsMeantOrThatNobodyTells() {
    var pool = people().pool();
    var pointers = Pointer.of(new WhoIsWho(pool), pool.readings().getFirst());
    assertThat(pointers)
        .extracting(Pointer::meaning)
        .containsExactly(
            "",
            "",
            "",
            "Ilse Varga",
            "Ilse Varga",
            "Ilse Varga and Odd Berg",
            "Odd Berg",
            "left open: the report does not tell who is meant");
  }

  @Test
  void referencesThatGoRoundInACircleMeanNobody() {
    var pool =
        new Naming("He met him there.")
            .refers("He", PRONOUN, "him")
            .refers("him", PRONOUN, "He")
            .pool();
    var report = pool.readings().getFirst().reading().report();
    assertThat(new WhoIsWho(pool).meant(report.id(), new Naming("He met him").find("He")))
        .isEmpty();
  }
}

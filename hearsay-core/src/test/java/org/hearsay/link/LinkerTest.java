package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.examine.Heard.report;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.examine.Heard;
import org.hearsay.model.Evidence;
import org.hearsay.model.Judgements;
import org.hearsay.model.Judgements.Bearer;
import org.hearsay.model.Link;
import org.hearsay.model.Mention.Kind;
import org.hearsay.rules.Knowledge;
import org.junit.jupiter.api.Test;

/// Who is who, and which claims are on the same thing.
class LinkerTest {

  private static final Linker LINKER = Linker.of(Knowledge.english());

  @Test
  void shortNamesGoToTheFullNameOfTheirReport() {
    var one = people("a", "Brandt H. Quayle", "Mr Quayle", "Quayle");
    var other = people("b", "Brandt Quayle");
    assertThat(entities(Judgements.NONE, one, other))
        .containsExactly(List.of("Brandt H. Quayle", "Mr Quayle", "Quayle", "Brandt Quayle"));
  }

  @Test
  void oneSurnameWithTwoGivenNamesIsTwoPeople() {
    var one = people("a", "Brandt Quayle", "Maria Quayle", "Ms Quayle");
    assertThat(entities(Judgements.NONE, one))
        .containsExactlyInAnyOrder(
            List.of("Brandt Quayle"), List.of("Maria Quayle"), List.of("Ms Quayle"));
  }

  @Test
  void aSurnameAloneGoesToThePoolsOnlyBearer() {
    assertThat(entities(Judgements.NONE, people("a", "Dr Áurea Lamosa"), people("b", "Dr Lamosa")))
        .containsExactly(List.of("Dr Áurea Lamosa", "Dr Lamosa"));
  }

  @Test
  void accentsTitlesAndInitialsDoNotPart() {
    var one = people("a", "Commander Tomé Quintela Reis", "Quintela Reis");
    var other = people("b", "T. Quintela Reis", "Xoán Quintela");
    assertThat(entities(Judgements.NONE, one, other))
        .containsExactlyInAnyOrder(
            List.of("Commander Tomé Quintela Reis", "Quintela Reis", "T. Quintela Reis"),
            List.of("Xoán Quintela"));
  }

  @Test
  void organisationsGoByFirstWordsAndInitials() {
    var one =
        report("a", "")
            .names("Centre for Seabed Heritage", Kind.ORGANISATION)
            .names("CSH", Kind.ORGANISATION)
            .names("Hasselbrink & Fey", Kind.ORGANISATION)
            .names("Hasselbrink and Fey", Kind.ORGANISATION);
    assertThat(entities(Judgements.NONE, one))
        .containsExactlyInAnyOrder(
            List.of("Centre for Seabed Heritage", "CSH"),
            List.of("Hasselbrink & Fey", "Hasselbrink and Fey"));
  }

  @Test
  void whatTheUserJudgedStands() {
    var apart =
        new Judgements(
            List.of(),
            List.of(
                new Judgements.Split(
                    Bearer.of("Brandt Quayle"), Bearer.of("Brandt H. Quayle"), "father and son")));
    var merged =
        new Judgements(
            List.of(
                new Judgements.Merge(
                    Bearer.of("Brandt Quayle"), Bearer.of("The Admiral"), "nickname")),
            List.of());
    assertThat(entities(apart, people("a", "Brandt Quayle", "Brandt H. Quayle"))).hasSize(2);
    assertThat(entities(merged, people("a", "Brandt Quayle"), people("b", "The Admiral")))
        .hasSize(1);
  }

  @Test
  void aJudgementCanMeanANameAsOneReportUsesIt() {
    var one = people("a", "Quintela");
    var other = people("b", "Quintela", "Xoán Quintela");
    var third = people("c", "Tomé Quintela Reis");
    var here = Bearer.in(one.gist().report(), "Quintela");
    var there = Bearer.in(other.gist().report(), "Quintela");
    var judged =
        new Judgements(
            List.of(new Judgements.Merge(here, Bearer.of("Tomé Quintela Reis"), "his signature")),
            List.of(new Judgements.Split(here, there, "two offices")));
    assertThat(entities(judged, one, other, third))
        .containsExactlyInAnyOrder(
            List.of("Quintela", "Tomé Quintela Reis"), List.of("Quintela", "Xoán Quintela"));
    var links = LINKER.link(Stream.of(one, other, third).map(Heard::gist).toList(), judged);
    assertThat(links)
        .anySatisfy(
            link -> {
              var entity = (Link.SameEntity) link;
              assertThat(entity.name()).isEqualTo("Tomé Quintela Reis");
              assertThat(entity.spellings())
                  .anyMatch(called -> called.because().equals("you: his signature"));
              assertThat(entity.apart())
                  .extracting(Link.Apart::name, Link.Apart::because)
                  .containsExactly(
                      org.assertj.core.groups.Tuple.tuple("Xoán Quintela", "you: two offices"));
            });
  }

  @Test
  void claimsOnOneThingAreOneEvent() {
    var one =
        report("a", "")
            .says("Four divers were questioned in Baiona about the silver")
            .says("The auctioneers will open a sale in Geneva");
    var other =
        report("b", "")
            .says("Six divers have now been questioned about the silver in Baiona")
            .says("The ferry to Vigo was late again");
    assertThat(events(one, other)).containsExactly(List.of(0, 2));
  }

  @Test
  void theOrderOfNothingButTheReportsDecides() {
    var one = report("a", "").says("Divers raised a bronze bell").names("X. Y", Kind.PERSON);
    var gists = List.of(one.gist(), report("b", "").says("A bronze bell was raised").gist());
    assertThat(LINKER.link(gists, Judgements.NONE)).isEqualTo(LINKER.link(gists, Judgements.NONE));
    assertThat(LINKER.link(List.of(), Judgements.NONE)).isEmpty();
  }

  private static Heard people(String file, String... names) {
    var heard = report(file, "");
    Stream.of(names).forEach(name -> heard.names(name, Kind.PERSON));
    return heard;
  }

  private static List<List<String>> entities(Judgements judgements, Heard... reports) {
    var gists = Stream.of(reports).map(Heard::gist).toList();
    return LINKER.link(gists, judgements).stream()
        .filter(Link.SameEntity.class::isInstance)
        .map(link -> ((Link.SameEntity) link).mentions().stream().map(Evidence::quote).toList())
        .toList();
  }

  private static List<List<Integer>> events(Heard... reports) {
    var gists = Stream.of(reports).map(Heard::gist).toList();
    var ids = gists.stream().flatMap(gist -> gist.claims().stream()).map(c -> c.id()).toList();
    return LINKER.link(gists, Judgements.NONE).stream()
        .filter(Link.SameEvent.class::isInstance)
        .map(link -> ((Link.SameEvent) link).claims().stream().map(ids::indexOf).toList())
        .toList();
  }
}

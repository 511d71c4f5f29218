package org.hearsay.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.examine.Heard.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Dossier;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class WeigherTest {

  private static final Speaker QUAYLE = new Speaker.Person("Brandt Quayle");
  private static final Speaker OFFICIAL = new Speaker.Unnamed("a senior official", false);

  @Test
  void aDisputedClaimIsAnAccountWithThoseForAndAgainstIt() {
    var one =
        report("a", "")
            .says("The company’s position is off by 30 km")
            .says("The wreck lies in international waters")
            .gist();
    var other = report("b", "").says("The wreck lies in international waters").gist();
    var account = one.claims().getLast().id();
    var repeated = other.claims().getFirst().id();
    var links =
        List.of(
            new Link.SameEvent("e", List.of(account, repeated), "test"),
            comment(one.claims().getFirst(), Act.DISPUTE, one.claims().getLast()));
    assertThat(weigh(List.of(one, other), links).hypotheses())
        .singleElement()
        .satisfies(
            hypothesis -> {
              assertThat(hypothesis.account()).isEqualTo(account);
              assertThat(hypothesis.supporting()).containsExactly(account, repeated);
              assertThat(hypothesis.opposing()).containsExactly(one.claims().getFirst().id());
            });
  }

  @Test
  void whatNobodyDisputesIsNoHypothesis() {
    var one = report("a", "").says("It is late").says("It rains").gist();
    var confirmed = comment(one.claims().getFirst(), Act.CONFIRM, one.claims().getLast());
    assertThat(weigh(List.of(one), List.of(confirmed)).hypotheses()).isEmpty();
  }

  @Test
  void aNamedSpeakerIsCountedAcrossReportsAndAnUnnamedOneIsNot() {
    var speakers = List.of(QUAYLE, OFFICIAL);
    var one = report("a", "").says("Silver was seen", speakers, List.of()).gist();
    var other =
        report("b", "")
            .says("Nobody has seen it")
            .says("Bars came ashore", speakers, List.of())
            .gist();
    var unsure = comment(other.claims().getFirst(), Act.NOT_VERIFIED, other.claims().getLast());
    var records = weigh(List.of(one, other), List.of(unsure)).trackRecords();
    assertThat(records).extracting(r -> r.speaker()).containsExactly(QUAYLE, OFFICIAL, OFFICIAL);
    assertThat(records).extracting(r -> r.claims()).containsExactly(2, 1, 1);
    assertThat(records).extracting(r -> r.reports()).containsExactly(2, 1, 1);
    assertThat(records).extracting(r -> r.notVerified()).containsExactly(1, 0, 1);
  }

  @Test
  void whatOtherReportsSayOfAClaimCountsButWhoSaysItAgainDoesNotConfirmIt() {
    var speakers = List.of(QUAYLE);
    var one = report("a", "").says("Silver was seen", speakers, List.of()).gist();
    var other =
        report("b", "")
            .says("Nobody has seen it")
            .says("Silver was seen, he insists", speakers, List.of())
            .gist();
    var seen = one.claims().getFirst();
    var links = new ArrayList<Link>();
    links.add(comment(other.claims().getLast(), Act.CONFIRM, seen));
    assertThat(weigh(List.of(one, other), links).trackRecords())
        .singleElement()
        .satisfies(record -> assertThat(record.confirmed()).isZero());
    links.add(comment(other.claims().getFirst(), Act.DENY, seen));
    assertThat(weigh(List.of(one, other), links).trackRecords())
        .singleElement()
        .satisfies(record -> assertThat(record.disputed()).isEqualTo(1));
  }

  private static Link comment(Claim by, Act act, Claim about) {
    return new Link.Comments(
        by.id(), act, about.id(), by.evidence(), 1, "test", new Link.Weighed(1, List.of()));
  }

  private static Dossier weigh(List<Gist> gists, List<Link> links) {
    return Weigher.of().weigh(gists, links, List.of(), Judgements.NONE);
  }
}

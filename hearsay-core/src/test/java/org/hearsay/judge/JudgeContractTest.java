package org.hearsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Span;
import org.hearsay.model.Zone;
import org.hearsay.rules.Knowledge;
import org.hearsay.segment.Segmenter;
import org.junit.jupiter.api.Test;

class JudgeContractTest {

  private static final String STORY =
      """
      Miners said that the shaft had flooded. The owner denies that the shaft had flooded.

      "We saw water," said a cook, "and nobody came." The figure of 40 dead, which he gave, could \
      not be verified. Neither the owner nor the union disputes this. Will it rain? It may.
      """;

  @Test
  void quotesAreTheWordsAtTheirSpans() {
    var told = Told.of(STORY);
    assertThat(told.claims()).hasSizeGreaterThan(4);
    for (var claim : told.claims()) {
      assertThat(claim.evidence().quote()).isEqualTo(claim.evidence().span().of(STORY));
      assertThat(claim.evidence().span()).isEqualTo(claim.attribution().extent());
      claim
          .certainty()
          .because()
          .forEach(because -> assertThat(because.words().of(STORY)).isNotBlank());
    }
  }

  @Test
  void wordsOfCommentPointAtClaimsOfTheirReport() {
    var told = Told.of(STORY);
    var ids = told.claims().stream().map(Claim::id).toList();
    var about =
        told.claims().stream()
            .flatMap(claim -> claim.comment().stream())
            .flatMap(comment -> comment.about().stream())
            .toList();
    assertThat(about).isNotEmpty();
    assertThat(ids).containsAll(about);
  }

  @Test
  void theSameReportIsJudgedTheSame() {
    assertThat(Told.of(STORY)).isEqualTo(Told.of(STORY));
  }

  @Test
  void equalExtentsGetDifferentIds() {
    var report = Told.report("The dam held.", Published.NOT_STATED);
    var passages = Segmenter.of(Knowledge.english()).segment(report);
    var content = new Attribution(List.of(new Span(0, 12)), List.of());
    var claims = Told.JUDGE.judge(report, passages, List.of(), List.of(content, content, content));
    assertThat(claims).hasSize(3).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(claims)
        .allSatisfy(claim -> assertThat(claim.evidence().quote()).isEqualTo("The dam held"));
    assertThat(claims.getFirst().id().content()).isEqualTo(new Span(0, 12));
  }

  @Test
  void nothingSaidGivesNoClaims() {
    var report = Told.report("", Published.NOT_STATED);
    assertThat(Told.JUDGE.judge(report, List.of(), List.of(), List.of())).isEmpty();
    var empty = new Passage(new Span(0, 0), Zone.BODY, List.of());
    assertThat(Told.JUDGE.judge(report, List.of(empty), List.of(), List.of())).isEmpty();
  }
}

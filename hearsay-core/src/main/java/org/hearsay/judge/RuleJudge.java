package org.hearsay.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.judge.due.ToldDays;
import org.hearsay.model.Act;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Comment;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Passage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.rules.Knowledge;
import org.hearsay.rules.Lexicon;

/// Judges by the rule files under `judge/`.
final class RuleJudge implements Judge {

  private final Knowledge knowledge;
  private final Signs signs;
  private final FindClause clauses;
  private final Phrases phrases;
  private final Lexicon small;

  RuleJudge(Knowledge knowledge) {
    this.knowledge = knowledge;
    signs = new Signs(knowledge);
    clauses = new FindClause(knowledge);
    phrases = new Phrases(knowledge);
    small = knowledge.lexicon("phrase-words");
  }

  @Override
  public List<Claim> judge(
      Report report,
      List<Passage> passages,
      List<Mention> mentions,
      List<Attribution> attributions) {
    if (attributions.isEmpty()) {
      return List.of();
    }
    var said = new LaySentences(signs, clauses, passages).lay(attributions);
    var comments = Comments.assign(said);
    var targets = new Targets(said, new Topics(knowledge, said), comments, phrases);
    var around = new Around(mentions, attributions);
    var told = ToldDays.of(knowledge, passages, mentions, report.imprint().published());
    var ids = ids(report, attributions);
    var claims = new ArrayList<Claim>();
    for (var one : said) {
      var sign = Optional.ofNullable(comments.get(one.index()));
      var comment = sign.map(found -> comment(found, targets.of(one, found), ids));
      claims.add(
          claim(
              report,
              one,
              ids.get(one.index()),
              around,
              sign,
              comment,
              new Forecast.Elsewhere(dueBefore(one, claims), told)));
    }
    return claims;
  }

  private Claim claim(
      Report report,
      Said said,
      ClaimId id,
      Around around,
      Optional<Sign> sign,
      Optional<Comment> comment,
      Forecast.Elsewhere elsewhere) {
    var inside = around.inside(said.attribution());
    var governing = around.governing(said).stream().filter(one -> !inside.contains(one)).toList();
    var mentions = new ArrayList<>(inside);
    mentions.addAll(governing);
    return new Claim(
        id,
        said.sentence().number(),
        report.quote(said.attribution().extent()),
        said.attribution(),
        Stances.with(
            said,
            new Manners(said, small)
                .certainty(inside, governing, elsewhere, sign, report.imprint().published())),
        mentions,
        comment);
  }

  /// What bounds the last forecast in the sentence before.
  private static List<Mention.Dated> dueBefore(Said said, List<Claim> claims) {
    int before = said.sentence().number() - 1;
    for (var claim : claims.reversed()) {
      if (claim.sentence() < before) {
        break;
      }
      if (claim.sentence() == before && claim.certainty().mode() instanceof Mode.Forecast one) {
        return one.due();
      }
    }
    return List.of();
  }

  private static Comment comment(Sign sign, List<Said> about, List<ClaimId> ids) {
    return new Comment(
        Act.valueOf(sign.gives("act")),
        about.stream().map(one -> ids.get(one.index())).toList(),
        sign.because());
  }

  /// The extent names the claim; where two have the same, the later takes in its innermost cue,
  /// then its speakers, then leaves off letters at the end until its name is free.
  private static List<ClaimId> ids(Report report, List<Attribution> attributions) {
    Set<Span> taken = new HashSet<>();
    var ids = new ArrayList<ClaimId>();
    for (var attribution : attributions) {
      var span = attribution.extent();
      for (var hop : attribution.chain().reversed()) {
        for (var words : hop.cue()) {
          span = taken.contains(span) ? span.union(words) : span;
        }
        for (var words : hop.speakerWords()) {
          span = taken.contains(span) ? span.union(words) : span;
        }
      }
      span = free(span, taken, report.text().length());
      taken.add(span);
      ids.add(new ClaimId(report.id(), span));
    }
    return ids;
  }

  private static Span free(Span wanted, Set<Span> taken, int length) {
    var span = wanted;
    while (taken.contains(span) && span.length() > 0) {
      span = new Span(span.start(), span.end() - 1);
    }
    while (taken.contains(span) && span.end() < length) {
      span = new Span(wanted.start(), Math.max(span.end(), wanted.end()) + 1);
    }
    return span;
  }
}

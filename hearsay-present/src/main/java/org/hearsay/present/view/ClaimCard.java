package org.hearsay.present.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Because;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Hop;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;
import org.hearsay.model.Stance;
import org.hearsay.model.When;

/// One claim as it is shown: what, on whose word, how surely, when, where, and who speaks against
/// it.
///
/// @param chain the speakers, origin first, the reporting outlet last
/// @param sentence the words of the sentence(s) it stands in
/// @param stated the first time in it, with its EDTF value; empty where none is
public record ClaimCard(
    String id,
    String words,
    List<Step> chain,
    String receipt,
    String sentence,
    Manner manner,
    Optional<Stated> stated,
    Against against) {

  /// One speaker of the chain.
  ///
  /// @param cue the words by which this speaker's word is passed on
  /// @param speaker as [Words#speaker] has it
  /// @param because the rule that found this step; empty for the outlet
  /// @param pointing the rule by which its words point at the speaker; empty where they name one
  public record Step(String speaker, String kind, String cue, String because, String pointing) {}

  /// How it is said.
  ///
  /// @param outlet where the outlet itself stands
  public record Manner(
      String level, boolean negated, String kind, List<String> because, Outlet outlet) {}

  /// Where the outlet stands to what it passes on.
  ///
  /// @param because the rule that says so; empty where it says so itself
  public record Outlet(Stance.Stand stand, String because) {}

  /// When and where.
  ///
  /// @param reckoned how a time was reckoned ([Basis]); empty where there is nothing to say
  public record Stated(String words, String value, String reckoned, String because) {}

  /// What other claims do to it, and where the claim itself comments on others.
  public record Against(List<Status> challenges, String act, List<String> about) {
    public Against {
      challenges = List.copyOf(challenges);
      about = List.copyOf(about);
    }
  }

  /// "disputed by Some Western intelligence agencies [r1:s15]".
  public record Status(String act, String by, String words, String receipt) {}

  public ClaimCard {
    chain = List.copyOf(chain);
  }

  /// @param pool what was compared: comments of reports that are not in it are not told
  public static ClaimCard of(PoolView pool, NumberedReading numbered, Claim claim) {
    String text = numbered.reading().report().text();
    return new ClaimCard(
        numbered.claim(claim.id()),
        claim.words(text),
        chain(numbered, claim),
        numbered.receipt(claim.sentence()),
        sentence(numbered, claim),
        manner(claim.certainty()),
        stated(claim, text),
        against(pool, claim));
  }

  private static List<Step> chain(NumberedReading numbered, Claim claim) {
    String text = numbered.reading().report().text();
    var steps = new ArrayList<Step>();
    for (Hop hop : claim.attribution().chain().reversed()) {
      String cue = hop.cue().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
      String kind = hop.speaker().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
      String pointing = hop.pointing().map(Because::rule).orElse("");
      steps.add(new Step(Words.speaker(hop, text), kind, cue, hop.because().rule(), pointing));
    }
    String outlet = numbered.reading().report().imprint().outlet();
    steps.add(
        new Step(
            outlet.isEmpty() ? numbered.reading().report().origin().label() : outlet,
            "outlet",
            "",
            "",
            ""));
    return steps;
  }

  private static String sentence(NumberedReading numbered, Claim claim) {
    return numbered.reading().sentences().stream()
        .filter(sentence -> sentence.span().overlaps(claim.attribution().extent()))
        .map(sentence -> sentence.span().of(numbered.reading().report().text()))
        .collect(Collectors.joining(" "));
  }

  private static Manner manner(Certainty certainty) {
    return new Manner(
        Words.of(certainty.level()),
        certainty.negated(),
        certainty.mode().kind(),
        certainty.because().stream().map(because -> because.rule()).toList(),
        new Outlet(
            certainty.outlet().stand(),
            certainty.outlet().because().stream().map(Because::rule).findFirst().orElse("")));
  }

  private static Optional<Stated> stated(Claim claim, String text) {
    for (Mention mention : claim.mentions()) {
      if (mention instanceof Mention.Dated dated
          && dated.when() instanceof When.Interval interval) {
        return Optional.of(
            new Stated(
                dated.span().of(text),
                (isDue(claim, dated) && interval.bound() == When.Bound.IN ? "due " : "")
                    + Words.of(interval),
                Basis.words(dated),
                dated.because().rule()));
      }
    }
    return Optional.empty();
  }

  private static boolean isDue(Claim claim, Mention.Dated time) {
    return claim.certainty().mode() instanceof Mode.Forecast forecast
        && forecast.due().contains(time);
  }

  private static Against against(PoolView pool, Claim claim) {
    var by = pool.commentsBy(claim.id());
    return new Against(
        pool.commentsAbout(claim.id()).stream().map(comment -> status(pool, comment)).toList(),
        by.stream().map(comment -> Words.of(comment.act())).findFirst().orElse(""),
        by.stream().map(comment -> pool.claimNumber(comment.about())).toList());
  }

  /// By whom, and in which words: those of comment where they say so, else all of the claim.
  private static Status status(PoolView pool, Link.Comments comment) {
    var by = pool.claim(comment.by());
    String text =
        pool.reading(comment.by().report())
            .map(numbered -> numbered.reading().report().text())
            .orElse("");
    return new Status(
        Words.of(comment.act()),
        by.flatMap(claim -> claim.attribution().chain().stream().findFirst())
            .map(hop -> Words.speaker(hop, text))
            .orElse(""),
        by.flatMap(Claim::comment)
            .filter(own -> own.act() == comment.act())
            .map(own -> own.because().words().of(text))
            .orElse(comment.words().quote()),
        pool.receipt(comment.words()));
  }
}

package org.hearsay.examine.clash;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding.On;
import org.hearsay.model.Link;

/// One report says that something is so, another denies it.
final class ComparePolarity {

  private static final String RULE = "examine/denied";
  private static final double SHARE = 0.75;

  /// A denial in so few words is of all that was said before.
  private static final int FLAT = 8;

  private ComparePolarity() {}

  static List<Clash> find(Pool pool) {
    var clashes = new ArrayList<Clash>();
    for (var link : pool.links()) {
      if (link instanceof Link.Comments comment && denies(comment)) {
        var by = pool.claims().get(comment.by());
        var about = pool.claims().get(comment.about());
        if (by != null && about != null && against(by, about)) {
          clashes.add(
              new Clash(
                  On.POLARITY,
                  about,
                  by,
                  List.of("so", "not so"),
                  List.of(Quote.of(about.evidence()), Quote.of(by.evidence())),
                  "said, and denied",
                  "",
                  2,
                  comment.because()));
        }
      }
    }
    pool.claims().values().forEach(claim -> clashes.addAll(within(claim, pool)));
    return clashes;
  }

  /// Another report says "not" or denies it in so many words.
  private static boolean against(Claim by, Claim about) {
    boolean denies = by.certainty().negated() || by.comment().isPresent();
    return denies
        && !by.id().report().equals(about.id().report())
        && Rivals.told(about)
        && !about.certainty().negated();
  }

  /// Two voices of one report: "The letter claims that the bell was swapped. The captaincy denies
  /// it."
  private static List<Clash> within(Claim claim, Pool pool) {
    var clashes = new ArrayList<Clash>();
    boolean flat =
        claim.comment().filter(comment -> comment.act() == Act.DENY).isPresent()
            && claim.comment().orElseThrow().about().size() == 1
            && claim.evidence().quote().split("\\s+").length <= FLAT;
    if (flat) {
      for (var id : claim.comment().orElseThrow().about()) {
        var about = pool.claims().get(id);
        if (about != null
            && Rivals.told(about)
            && !about.attribution().chain().isEmpty()
            && !claim.attribution().chain().isEmpty()) {
          clashes.add(
              new Clash(
                  On.POLARITY,
                  about,
                  claim,
                  List.of("so", "not so"),
                  List.of(Quote.of(about.evidence()), Quote.of(claim.evidence())),
                  "said, and denied",
                  "",
                  1.5,
                  RULE));
        }
      }
    }
    return clashes;
  }

  /// A denial of nearly all that the other says; a denial of a part of it need not touch the rest.
  private static boolean denies(Link.Comments comment) {
    return (comment.act() == Act.DENY || comment.act() == Act.DISPUTE) && comment.share() >= SHARE;
  }
}

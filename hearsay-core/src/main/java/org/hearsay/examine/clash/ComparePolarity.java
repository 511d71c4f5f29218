package org.hearsay.examine.clash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      if (link instanceof Link.Comments comment) {
        var by = pool.claims().get(comment.by());
        var about = pool.claims().get(comment.about());
        if (by != null && about != null) {
          clash(comment, by, about).ifPresent(clashes::add);
        }
      }
    }
    return clashes;
  }

  private static Optional<Clash> clash(Link.Comments comment, Claim by, Claim about) {
    if (denies(comment) && against(by, about)) {
      return Optional.of(clash(by, about, 2, comment.because()));
    }
    return isFlat(comment, by, about) ? Optional.of(clash(by, about, 1.5, RULE)) : Optional.empty();
  }

  private static Clash clash(Claim by, Claim about, double weight, String because) {
    return new Clash(
        On.POLARITY,
        about,
        by,
        List.of("so", "not so"),
        List.of(Quote.of(about.evidence()), Quote.of(by.evidence())),
        "said, and denied",
        "",
        weight,
        because);
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
  private static boolean isFlat(Link.Comments comment, Claim by, Claim about) {
    return comment.act() == Act.DENY
        && by.id().report().equals(about.id().report())
        && by.comment().isPresent()
        && by.evidence().quote().split("\\s+").length <= FLAT
        && Rivals.told(about)
        && !about.attribution().chain().isEmpty()
        && !by.attribution().chain().isEmpty();
  }

  /// A denial of nearly all that the other says; a denial of a part of it need not touch the rest.
  private static boolean denies(Link.Comments comment) {
    return (comment.act() == Act.DENY || comment.act() == Act.DISPUTE) && comment.share() >= SHARE;
  }
}

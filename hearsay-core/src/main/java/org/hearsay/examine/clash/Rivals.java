package org.hearsay.examine.clash;

import java.util.Optional;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Mode;

/// When two claims on the same thing may be held against each other at all.
final class Rivals {

  private Rivals() {}

  /// Told as what is or probably is: not planned, asked, conditional, forecast or unknown, and no
  /// comment on another claim but to confirm it.
  static boolean told(Claim claim) {
    return claim.comment().filter(comment -> comment.act() != Act.CONFIRM).isEmpty()
        && switch (claim.certainty().mode()) {
          case Mode.Asserted asserted -> true;
          case Mode.Hedged hedged -> true;
          case Mode.Planned planned -> false;
          case Mode.Forecast forecast -> false;
          case Mode.Conditional conditional -> false;
          case Mode.Asked asked -> false;
          case Mode.Unknown unknown -> false;
        };
  }

  /// The words of a mention where they stand inside the claim's own words.
  static Optional<String> printed(Claim claim, Mention mention) {
    var all = claim.evidence().span();
    if (!all.covers(mention.span())) {
      return Optional.empty();
    }
    int from = mention.span().start() - all.start();
    return Optional.of(claim.evidence().quote().substring(from, from + mention.span().length()));
  }
}

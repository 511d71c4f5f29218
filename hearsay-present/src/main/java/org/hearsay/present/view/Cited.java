package org.hearsay.present.view;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Claim;

/// A claim as a mark on a map or a bar on a timeline refers to it.
///
/// @param claim `c41`
/// @param receipt `r3:s7`
/// @param words the claim's words, whole
public record Cited(String claim, String receipt, String words, State state) {

  static Cited of(PoolView pool, NumberedReading numbered, Claim claim) {
    return new Cited(
        numbered.claim(claim.id()),
        numbered.receipt(claim.sentence()),
        claim.words(numbered.reading().report().text()),
        State.of(pool, claim));
  }

  /// The gravest state among them.
  public static State gravest(List<Cited> claims) {
    return claims.stream()
        .map(Cited::state)
        .max(Comparator.naturalOrder())
        .orElse(State.UNDISPUTED);
  }
}

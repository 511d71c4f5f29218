package org.hearsay.examine.clash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Fact;
import org.hearsay.model.ReportId;

/// A fact in the claim that tells it, with its value.
///
/// @param value the amount, time or place with the fact's words; the fact itself where it is a name
record Stated(Claim claim, Fact fact, Mention value) {

  /// The facts of a report that are told as what is, each in the shortest claim that holds it.
  static List<Stated> in(Gist gist) {
    Map<Fact, Claim> holders = new HashMap<>();
    var facts = new ArrayList<Stated>();
    for (var claim : gist.claims()) {
      for (var mention : claim.mentions()) {
        if (mention instanceof Fact fact && claim.evidence().span().covers(fact.span())) {
          var other = holders.get(fact);
          if (other == null || length(claim) < length(other)) {
            holders.put(fact, claim);
          }
        }
      }
    }
    for (var claim : gist.claims()) {
      for (var mention : claim.mentions()) {
        if (mention instanceof Fact fact && holders.get(fact) == claim && Rivals.told(claim)) {
          facts.add(new Stated(claim, fact, value(claim, fact)));
        }
      }
    }
    return facts;
  }

  private static int length(Claim claim) {
    return claim.evidence().span().length();
  }

  private static Mention value(Claim claim, Fact fact) {
    return claim.mentions().stream()
        .filter(mention -> !(mention instanceof Fact) && mention.span().equals(fact.span()))
        .filter(
            mention ->
                mention instanceof Mention.Measured
                    || mention instanceof Mention.Dated
                    || mention instanceof Mention.Placed)
        .findFirst()
        .orElse(fact);
  }

  ReportId report() {
    return claim.id().report();
  }

  /// The value as printed.
  String words() {
    return Rivals.printed(claim, value).orElse("");
  }

  /// Whether the clause and the claim leave it standing.
  boolean holds() {
    return !fact.negated() && !claim.certainty().negated();
  }

  Optional<Mention.Measured> measured() {
    return value instanceof Mention.Measured measured ? Optional.of(measured) : Optional.empty();
  }

  /// The claim's words around it.
  Evidence quote() {
    return Quote.around(claim.evidence(), fact.span());
  }
}

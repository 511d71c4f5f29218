package org.hearsay.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Puts the spellings of one gazetteer entry together: "Darnah", "Derna".
final class SamePlaceMatcher {

  private record Bearer(Where.Spot spot, List<Evidence> mentions) {}

  List<Link> match(List<Gist> gists) {
    var byId = new LinkedHashMap<String, Bearer>();
    for (var gist : gists) {
      for (var claim : gist.claims()) {
        claim
            .mentions()
            .forEach(
                mention ->
                    spot(mention)
                        .ifPresent(
                            spot ->
                                evidence(claim, mention)
                                    .ifPresent(
                                        words ->
                                            byId.computeIfAbsent(
                                                    spot.gazetteerId(),
                                                    id -> new Bearer(spot, new ArrayList<>()))
                                                .mentions()
                                                .add(words))));
      }
    }
    var links = new ArrayList<Link>();
    byId.forEach(
        (id, bearer) -> links.add(new Link.SamePlace(id, bearer.spot(), bearer.mentions())));
    return links;
  }

  private static Optional<Where.Spot> spot(Mention mention) {
    return mention instanceof Mention.Placed placed && placed.where() instanceof Where.Spot spot
        ? Optional.of(spot)
        : Optional.empty();
  }

  /// The place's words, where they stand inside the claim's own quote.
  private static Optional<Evidence> evidence(Claim claim, Mention mention) {
    var quote = claim.evidence();
    if (!quote.span().covers(mention.span())) {
      return Optional.empty();
    }
    int from = mention.span().start() - quote.span().start();
    String words = quote.quote().substring(from, from + mention.span().length());
    return Optional.of(new Evidence(quote.report(), mention.span(), words));
  }
}

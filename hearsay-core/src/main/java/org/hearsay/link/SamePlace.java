package org.hearsay.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Claim;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.model.Where;

/// Place names that were put at the same gazetteer entry, under whatever spelling.
final class SamePlace implements Matcher {

  private record Found(Where.Spot spot, Set<Evidence> mentions) {}

  @Override
  public List<Link> match(List<Gist> gists, Judgements judgements) {
    Map<String, Found> places = new LinkedHashMap<>();
    for (var gist : gists) {
      for (var claim : gist.claims()) {
        claim.mentions().forEach(mention -> add(claim, mention, places));
      }
    }
    return places.values().stream()
        .<Link>map(
            found ->
                new Link.SamePlace(
                    found.spot().gazetteerId(), found.spot(), new ArrayList<>(found.mentions())))
        .toList();
  }

  /// A place outside the claim's own words has no quote here; the claim's words stand for it.
  private static void add(Claim claim, Mention mention, Map<String, Found> places) {
    if (mention instanceof Mention.Placed placed && placed.where() instanceof Where.Spot spot) {
      places
          .computeIfAbsent(spot.gazetteerId(), id -> new Found(spot, new LinkedHashSet<>()))
          .mentions()
          .add(words(claim.evidence(), placed.span()));
    }
  }

  private static Evidence words(Evidence claim, Span span) {
    if (!claim.span().covers(span)) {
      return claim;
    }
    int from = span.start() - claim.span().start();
    return new Evidence(claim.report(), span, claim.quote().substring(from, from + span.length()));
  }
}

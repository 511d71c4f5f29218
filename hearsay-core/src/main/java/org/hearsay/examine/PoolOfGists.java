package org.hearsay.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Evidence;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;
import org.hearsay.model.ReportId;

/// All gists, with their claims by id and by event.
final class PoolOfGists {

  private static final int SHORTEST_QUOTE = 2;
  private static final int LONGEST_QUOTE = 60;

  private final List<Gist> gists;
  private final List<Link> links;
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<ReportId, Gist> reports = new HashMap<>();

  PoolOfGists(List<Gist> gists, List<Link> links) {
    this.gists = gists;
    this.links = links;
    for (var gist : gists) {
      reports.put(gist.report(), gist);
      gist.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
  }

  /// Two claims of different reports on the same thing, the earlier reported first.
  record Pair(Claim earlier, Claim later) {}

  List<Gist> gists() {
    return gists;
  }

  Stream<Pair> pairs() {
    return links.stream()
        .filter(Link.SameEvent.class::isInstance)
        .map(Link.SameEvent.class::cast)
        .flatMap(this::pairs);
  }

  private Stream<Pair> pairs(Link.SameEvent event) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < event.claims().size(); i++) {
      for (int j = i + 1; j < event.claims().size(); j++) {
        var one = claims.get(event.claims().get(i));
        var other = claims.get(event.claims().get(j));
        if (one != null && other != null && !one.id().report().equals(other.id().report())) {
          pairs.add(inOrder(one, other));
        }
      }
    }
    return pairs.stream();
  }

  private Pair inOrder(Claim one, Claim other) {
    var first = day(one).orElse(LocalDate.MAX);
    var second = day(other).orElse(LocalDate.MAX);
    return second.isBefore(first) ? new Pair(other, one) : new Pair(one, other);
  }

  Optional<LocalDate> day(Claim claim) {
    return Optional.ofNullable(reports.get(claim.id().report()))
        .flatMap(gist -> gist.imprint().published().day());
  }

  /// The claim's quote, if it is of a length that can be shown as evidence.
  static Optional<Evidence> quote(Claim claim) {
    int words = claim.evidence().quote().split("\\s+").length;
    return words >= SHORTEST_QUOTE && words <= LONGEST_QUOTE
        ? Optional.of(claim.evidence())
        : Optional.empty();
  }

  static List<Evidence> quotes(Claim one, Claim other) {
    return Stream.of(quote(one), quote(other)).flatMap(Optional::stream).toList();
  }
}

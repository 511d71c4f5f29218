package org.hearsay.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Act;
import org.hearsay.model.Challenge;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Gist;
import org.hearsay.model.Hypothesis;
import org.hearsay.model.Link;

/// Finds the accounts that somebody in the pool denies or disputes, with the claims that say the
// same and those that
/// speak against it.
final class RivalAccounts {

  private final List<Gist> gists;
  private final Map<ClaimId, List<ClaimId>> sameEvent = new HashMap<>();

  RivalAccounts(List<Gist> gists, List<Link> links) {
    this.gists = gists;
    for (var link : links) {
      if (link instanceof Link.SameEvent event) {
        event.claims().forEach(claim -> sameEvent.put(claim, event.claims()));
      }
    }
  }

  List<Hypothesis> find() {
    var hypotheses = new ArrayList<Hypothesis>();
    for (var gist : gists) {
      for (var claim : gist.claims()) {
        var opposing =
            claim.challenges().stream()
                .filter(RivalAccounts::against)
                .map(Challenge::by)
                .distinct()
                .toList();
        if (!opposing.isEmpty()) {
          hypotheses.add(
              new Hypothesis(
                  claim.id(), supporting(claim, opposing), opposing, "weigh/rival-accounts"));
        }
      }
    }
    return hypotheses;
  }

  private static boolean against(Challenge challenge) {
    return challenge.kind() == Act.DENY
        || challenge.kind() == Act.DISPUTE
        || challenge.kind() == Act.RETRACT;
  }

  private List<ClaimId> supporting(Claim claim, List<ClaimId> opposing) {
    return sameEvent.getOrDefault(claim.id(), List.of(claim.id())).stream()
        .filter(other -> !opposing.contains(other))
        .toList();
  }
}

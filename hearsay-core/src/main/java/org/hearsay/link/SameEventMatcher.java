package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Gist;
import org.hearsay.model.Link;

/// Puts claims on the same thing together, by the words they share: each goes to the most alike
// group so far if it is
/// alike enough to the group's first claim, else it founds one. Only claims that share a word found
// in few others are
/// compared, so that a large pool stays fast.
final class SameEventMatcher {

  /// Cosine from which two claims count as being on the same thing; chosen on our own pools for
  // precision.
  private static final double ALIKE = 0.45;

  /// Words in more claims than this bring no two together.
  private static final int RARE = 60;

  private final ContentWords words;

  SameEventMatcher(ContentWords words) {
    this.words = words;
  }

  /// One group in the making; its first claim speaks for it.
  private record Group(WordWeights.Vector first, List<ClaimId> claims) {}

  List<Link> match(List<Gist> gists) {
    var claims = gists.stream().flatMap(gist -> gist.claims().stream()).toList();
    var counts = claims.stream().map(claim -> words.counts(claim.evidence().quote())).toList();
    var weights = new WordWeights(counts.stream().map(Map::keySet).toList());
    var groups = new ArrayList<Group>();
    var byWord = new HashMap<String, List<Integer>>();
    for (int i = 0; i < claims.size(); i++) {
      if (counts.get(i).size() >= 2) {
        place(claims.get(i), counts.get(i), weights, groups, byWord);
      }
    }
    var links = new ArrayList<Link>();
    for (var group : groups) {
      if (group.claims().size() > 1) {
        links.add(new Link.SameEvent("v" + (links.size() + 1), group.claims(), "link/same-event"));
      }
    }
    return links;
  }

  private static void place(
      Claim claim,
      Map<String, Integer> counts,
      WordWeights weights,
      List<Group> groups,
      Map<String, List<Integer>> byWord) {
    var vector = weights.of(counts);
    var candidates = new TreeSet<Integer>();
    for (String word : counts.keySet()) {
      if (weights.textsWith(word) <= RARE) {
        candidates.addAll(byWord.getOrDefault(word, List.of()));
      }
    }
    int best = -1;
    double alike = ALIKE;
    for (int candidate : candidates) {
      double cosine = vector.cosine(groups.get(candidate).first());
      if (cosine > alike) {
        best = candidate;
        alike = cosine;
      }
    }
    if (best >= 0) {
      groups.get(best).claims().add(claim.id());
      return;
    }
    groups.add(new Group(vector, new ArrayList<>(List.of(claim.id()))));
    for (String word : new TreeMap<>(counts).keySet()) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(groups.size() - 1);
    }
  }
}

package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.link.word.ContentWords;
import org.hearsay.model.Claim;
import org.hearsay.model.Gist;
import org.hearsay.model.Judgements;
import org.hearsay.model.Link;
import org.hearsay.rules.Knowledge;

/// Claims that speak of the same thing, by their content words: rare words of the pool weigh more
/// (tf-idf cosine), and claims are put together while the mean likeness between two groups is high
/// enough (average linkage; both thresholds set on own examples).
///
/// Only claims that share a word which few others have are ever compared, so that a pool of
/// thousands of claims stays fast.
final class SameEvent implements Matcher {

  private static final String RULE = "link/same-event";
  private static final double ALIKE = 0.45;
  private static final double GROUPED = 0.35;
  private static final int SHARED = 2;

  /// Less alike than this by their rare words, two claims are not looked at further.
  private static final double RARE = 0.15;

  private static final int COMMON = 100;
  private static final int LARGEST = 60;

  private record Pair(int one, int other, double likeness) {}

  private final ContentWords words;

  SameEvent(Knowledge knowledge) {
    words = new ContentWords(knowledge);
  }

  @Override
  public List<Link> match(List<Gist> gists, Judgements judgements) {
    var claims = gists.stream().flatMap(gist -> gist.claims().stream()).toList();
    var likeness =
        new Likeness(claims.stream().map(claim -> words.of(claim.evidence().quote())).toList());
    var links = new ArrayList<Link>();
    for (var group : group(pairs(likeness), likeness)) {
      links.add(link(group.stream().map(claims::get).toList()));
    }
    return links;
  }

  private static Link link(List<Claim> claims) {
    var first = claims.getFirst().id();
    String id =
        "event-"
            + first.report().sha256().substring(0, Math.min(8, first.report().sha256().length()))
            + "-"
            + first.content().start();
    return new Link.SameEvent(id, claims.stream().map(Claim::id).toList(), RULE);
  }

  private static List<Pair> pairs(Likeness likeness) {
    var pairs = new ArrayList<Pair>();
    var meetings = likeness.meetings();
    for (int i = 0; i < likeness.size(); i++) {
      for (int other : meetings.of(i, COMMON)) {
        double value = meetings.likeness(other) > RARE ? likeness.between(i, other) : 0;
        if (value >= ALIKE && likeness.shared(i, other) >= SHARED) {
          pairs.add(new Pair(i, other, value));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private static List<List<Integer>> group(List<Pair> pairs, Likeness likeness) {
    var groups = new Groups(likeness.size());
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (var pair : pairs) {
      int one = groups.of(pair.one());
      int other = groups.of(pair.other());
      var first = members.computeIfAbsent(one, key -> new ArrayList<>(List.of(key)));
      var second = members.computeIfAbsent(other, key -> new ArrayList<>(List.of(key)));
      if (one != other && fit(first, second, likeness)) {
        groups.join(one, other);
        first.addAll(second);
        members.put(groups.of(one), first);
      }
    }
    var sorted = new TreeMap<Integer, List<Integer>>();
    members.forEach((root, all) -> sorted.put(root, all));
    return sorted.entrySet().stream()
        .filter(entry -> groups.of(entry.getKey()) == entry.getKey() && entry.getValue().size() > 1)
        .map(entry -> entry.getValue().stream().sorted().toList())
        .toList();
  }

  private static boolean fit(List<Integer> first, List<Integer> second, Likeness likeness) {
    if (first.size() + second.size() > LARGEST) {
      return false;
    }
    double sum = 0;
    for (int one : first) {
      for (int other : second) {
        sum += likeness.between(one, other);
      }
    }
    return sum / (first.size() * (double) second.size()) >= GROUPED;
  }
}

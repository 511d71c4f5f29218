package org.hearsay.link.word;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Hop;

/// What claims speak of, by their [TellingWords]; the rarer in the pool, the heavier.
public final class Topics {

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}]*");

  private final TellingWords telling;
  private final Map<ClaimId, Set<String>> contents = new HashMap<>();
  private final Map<ClaimId, Set<String>> commons = new HashMap<>();
  private final Map<ClaimId, Set<String>> topics = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final int size;

  public Topics(TellingWords telling, List<Claim> claims) {
    this.telling = telling;
    size = claims.size();
    var holders = new HashMap<String, Integer>();
    for (var claim : claims) {
      var content = telling.of(claim.evidence().quote());
      contents.put(claim.id(), content);
      var topic = new LinkedHashSet<>(content);
      for (Hop hop : claim.attribution().chain()) {
        topic.addAll(telling.of(hop.speaker().name()));
      }
      topics.put(claim.id(), topic);
      topic.forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    holders.forEach((word, claimed) -> weights.put(word, weight(claimed)));
  }

  /// The content's words that are no names, by their small letters.
  public Set<String> common(Claim claim) {
    return commons.computeIfAbsent(
        claim.id(),
        any -> telling.of(CAPITALISED.matcher(claim.evidence().quote()).replaceAll(" ")));
  }

  /// The content's words alone.
  public Set<String> content(Claim claim) {
    return contents.getOrDefault(claim.id(), Set.of());
  }

  /// The content's words and its speakers'.
  public Set<String> whole(Claim claim) {
    return topics.getOrDefault(claim.id(), Set.of());
  }

  public double weight(String word) {
    var weight = weights.get(word);
    return weight == null ? weight(1) : weight;
  }

  private double weight(int holders) {
    return Math.log(1 + size / (double) holders);
  }

  /// Cosine of the weighed sets, 0–1.
  public double alike(Set<String> one, Set<String> other) {
    double lengths = Math.sqrt(sum(one, one, true) * sum(other, other, true));
    return lengths == 0 ? 0 : sum(one, other, true) / lengths;
  }

  /// How much of `one` stands in `other`, by weight, 0–1.
  public double share(Set<String> one, Set<String> other) {
    double all = overlap(one, one);
    return all == 0 ? 0 : overlap(one, other) / all;
  }

  /// The weights of all words that both have.
  public double overlap(Set<String> one, Set<String> other) {
    return sum(one, other, false);
  }

  private double sum(Set<String> one, Set<String> other, boolean squared) {
    var sum = new DoubleSummaryStatistics();
    for (String word : one) {
      if (other.contains(word)) {
        double weight = weight(word);
        sum.accept(squared ? weight * weight : weight);
      }
    }
    return sum.getSum();
  }
}

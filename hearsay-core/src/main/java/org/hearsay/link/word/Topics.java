package org.hearsay.link.word;

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
  private final Map<ClaimId, WeighedWords> contents = new HashMap<>();
  private final Map<ClaimId, Set<String>> commons = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final WeighedWords none = new WeighedWords(Set.of(), this::weight);
  private final int size;

  public Topics(TellingWords telling, List<Claim> claims) {
    this.telling = telling;
    size = claims.size();
    var holders = new HashMap<String, Integer>();
    Map<ClaimId, Set<String>> words = new HashMap<>();
    for (var claim : claims) {
      var content = telling.of(claim.evidence().quote());
      words.put(claim.id(), content);
      var topic = new LinkedHashSet<>(content);
      for (Hop hop : claim.attribution().chain()) {
        topic.addAll(telling.of(hop.speaker().name()));
      }
      topic.forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    holders.forEach((word, claimed) -> weights.put(word, weight(claimed)));
    words.forEach((claim, some) -> contents.put(claim, new WeighedWords(some, this::weight)));
  }

  /// The content's words that are no names, by their small letters.
  public Set<String> common(Claim claim) {
    return commons.computeIfAbsent(
        claim.id(),
        any -> telling.of(CAPITALISED.matcher(claim.evidence().quote()).replaceAll(" ")));
  }

  /// The content's words alone.
  public WeighedWords content(Claim claim) {
    return contents.getOrDefault(claim.id(), none);
  }

  private double weight(String word) {
    var weight = weights.get(word);
    return weight == null ? weight(1) : weight;
  }

  private double weight(int holders) {
    return Math.log(1 + size / (double) holders);
  }
}

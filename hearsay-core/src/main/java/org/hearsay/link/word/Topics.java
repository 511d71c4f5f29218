package org.hearsay.link.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Claim;
import org.hearsay.model.Hop;

/// What claims speak of, by their [TellingWords]; the rarer in the pool, the heavier.
/// Claims are asked for by their number in the list.
public final class Topics {

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}]*");

  private final TellingWords telling;
  private final List<Claim> claims;
  private final List<WeighedWords> contents;
  private final Map<Integer, Set<String>> commons = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  public Topics(TellingWords telling, List<Claim> claims) {
    this.telling = telling;
    this.claims = List.copyOf(claims);
    var holders = new HashMap<String, Integer>();
    var words = new ArrayList<Set<String>>();
    for (var claim : claims) {
      var content = telling.of(claim.evidence().quote());
      words.add(content);
      var topic = new LinkedHashSet<>(content);
      for (Hop hop : claim.attribution().chain()) {
        topic.addAll(telling.of(hop.speaker().name()));
      }
      topic.forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    holders.forEach((word, claimed) -> weights.put(word, weight(claimed)));
    contents = words.stream().map(some -> new WeighedWords(some, this::weight)).toList();
  }

  /// The words of claim `number` that are no names, by their small letters.
  public Set<String> common(int number) {
    return commons.computeIfAbsent(number, any -> common(claims.get(number)));
  }

  private Set<String> common(Claim claim) {
    return telling.of(CAPITALISED.matcher(claim.evidence().quote()).replaceAll(" "));
  }

  /// The words of the content of claim `number` alone.
  public WeighedWords content(int number) {
    return contents.get(number);
  }

  private double weight(String word) {
    var weight = weights.get(word);
    return weight == null ? weight(1) : weight;
  }

  private double weight(int holders) {
    return Math.log(1 + claims.size() / (double) holders);
  }
}

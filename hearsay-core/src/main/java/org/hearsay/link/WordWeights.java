package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Texts as vectors of words weighted by their rarity in the pool (tf·idf; Spärck Jones 1972),
/// and their likeness as the cosine, 0–1.
final class WordWeights {

  /// One text's weights, of length 1.
  record Vector(Map<String, Double> weights) {
    double cosine(Vector other) {
      var small = weights.size() <= other.weights.size() ? this : other;
      var large = small == this ? other : this;
      double sum = 0;
      for (var entry : small.weights.entrySet()) {
        sum += entry.getValue() * large.weights.getOrDefault(entry.getKey(), 0.0);
      }
      return sum;
    }
  }

  private final Map<String, Integer> texts = new HashMap<>();
  private final int count;

  WordWeights(List<? extends Set<String>> pool) {
    pool.forEach(words -> words.forEach(word -> texts.merge(word, 1, Integer::sum)));
    count = pool.size();
  }

  int textsWith(String word) {
    return texts.getOrDefault(word, 0);
  }

  Vector of(Map<String, Integer> counts) {
    var weights = new TreeMap<String, Double>();
    double square = 0;
    for (var entry : new TreeMap<>(counts).entrySet()) {
      double weight =
          (1 + Math.log(entry.getValue()))
              * Math.log((count + 1.0) / Math.max(1, textsWith(entry.getKey())));
      weights.put(entry.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    weights.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return new Vector(weights);
  }
}

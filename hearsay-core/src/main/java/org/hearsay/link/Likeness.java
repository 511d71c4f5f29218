package org.hearsay.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How alike texts are by the words they share: cosine of tf-idf weights (Salton and Buckley 1988),
/// each word counted once a text. 0 shares nothing, 1 is the same.
final class Likeness {

  private final List<Map<String, Double>> weights = new ArrayList<>();
  private final Map<String, List<Integer>> where = new HashMap<>();

  Likeness(List<? extends Set<String>> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (String word : texts.get(i)) {
        where.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    texts.forEach(text -> weights.add(weigh(text, texts.size())));
  }

  private Map<String, Double> weigh(Collection<String> text, int texts) {
    Map<String, Double> weighed = new TreeMap<>();
    double square = 0;
    for (String word : text) {
      double weight = Math.log(1 + texts / (double) where.getOrDefault(word, List.of()).size());
      weighed.put(word, weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    weighed.replaceAll((word, weight) -> weight / length);
    return weighed;
  }

  int size() {
    return weights.size();
  }

  double between(int one, int other) {
    var first = weights.get(one);
    var second = weights.get(other);
    double sum = 0;
    for (var entry : first.entrySet()) {
      sum += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// How many words two texts share.
  int shared(int one, int other) {
    var second = weights.get(other);
    return (int) weights.get(one).keySet().stream().filter(second::containsKey).count();
  }

  /// Later texts that share a word with `text` which at most `common` texts have, and how alike
  // they
  /// are by those words alone.
  Map<Integer, Double> sharedWith(int text, int common) {
    var met = new HashMap<Integer, Double>();
    for (var word : weights.get(text).entrySet()) {
      var others = where.getOrDefault(word.getKey(), List.of());
      if (others.size() <= common) {
        for (int k = others.size() - 1; k >= 0 && others.get(k) > text; k--) {
          int other = others.get(k);
          double part = word.getValue() * weights.get(other).getOrDefault(word.getKey(), 0.0);
          met.merge(other, part, Double::sum);
        }
      }
    }
    return new TreeMap<>(met);
  }
}

package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/// Names with the weight of each. Sums go in the order of the names, so that they come out the same
/// however the names were put in.
final class NameWeights {

  private final Map<String, Double> weights;

  /// What follows from the weights, until one is added; none: to be worked out anew.
  private List<Map.Entry<String, Double>> ordered = List.of();

  private double square;

  NameWeights(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  /// Adds to the weight of a name; whether the name is new.
  boolean add(String name, double weight) {
    ordered = List.of();
    int before = weights.size();
    weights.merge(name, weight, Double::sum);
    return weights.size() > before;
  }

  void each(ObjDoubleConsumer<String> take) {
    ordered().forEach(entry -> take.accept(entry.getKey(), entry.getValue()));
  }

  /// How alike they are: 0 shares nothing, 1 is the same.
  double cosine(NameWeights other) {
    double sum = 0;
    for (var entry : ordered()) {
      sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return sum == 0 ? 0 : sum / Math.sqrt(square() * other.square());
  }

  private double square() {
    ordered();
    return square;
  }

  private List<Map.Entry<String, Double>> ordered() {
    if (ordered.isEmpty()) {
      ordered = weights.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
      square = ordered.stream().mapToDouble(one -> one.getValue() * one.getValue()).sum();
    }
    return ordered;
  }
}

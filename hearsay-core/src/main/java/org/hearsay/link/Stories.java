package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Stories in the making: the reports of each, and the names they print.
final class Stories {

  private static final double ALIKE = 0.2;
  private static final int SHARED = 3;

  private final List<List<Integer>> members = new ArrayList<>();
  private final List<NameWeights> sums = new ArrayList<>();

  /// The stories that print a name, by the name.
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /// The reports of each story; none of one that was put to another.
  List<List<Integer>> members() {
    return members;
  }

  void add(int report, NameWeights weights) {
    int story = best(weights, members.size());
    if (story < 0) {
      story = members.size();
      members.add(new ArrayList<>());
      sums.add(new NameWeights(Map.of()));
    }
    members.get(story).add(report);
    take(story, weights);
  }

  private void take(int story, NameWeights weights) {
    var sum = sums.get(story);
    weights.each(
        (name, weight) -> {
          if (sum.add(name, weight)) {
            holders.computeIfAbsent(name, key -> new ArrayList<>(1)).add(story);
          }
        });
  }

  /// Puts stories together that turned out alike, the later to the earlier.
  void merge() {
    for (int i = members.size() - 1; i > 0; i--) {
      int story = best(sums.get(i), i);
      if (story >= 0) {
        members.get(story).addAll(members.get(i));
        members.get(story).sort(null);
        members.get(i).clear();
        take(story, sums.get(i));
      }
    }
  }

  /// The story most like a report or story with these names, among the first `before`; −1 if none
  /// is like enough.
  private int best(NameWeights weights, int before) {
    int best = -1;
    double alike = ALIKE;
    for (int story : sharing(weights, before)) {
      double cosine = weights.cosine(sums.get(story));
      if (cosine > alike) {
        best = story;
        alike = cosine;
      }
    }
    return best;
  }

  /// Those of the first `before` that share enough names.
  private List<Integer> sharing(NameWeights weights, int before) {
    var shared = new int[before];
    weights.each(
        (name, weight) -> {
          for (int story : holders.getOrDefault(name, List.of())) {
            if (story < before) {
              shared[story]++;
            }
          }
        });
    var sharing = new ArrayList<Integer>();
    for (int story = 0; story < before; story++) {
      if (shared[story] >= SHARED) {
        sharing.add(story);
      }
    }
    return sharing;
  }
}

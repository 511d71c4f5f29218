package org.hearsay.learn;

import java.util.List;

/// The labels of a sequence model in the BIO scheme (`O`, `B-PERSON`, `I-PERSON`, …) and the best
/// chain of them by the Viterbi algorithm (1967). `I-X` stands only after `B-X` or `I-X`.
final class LabelChain {

  private final List<String> labels;
  private final boolean[] allowed;

  LabelChain(List<String> labels) {
    this.labels = List.copyOf(labels);
    int n = labels.size();
    allowed = new boolean[(n + 1) * n];
    for (int before = 0; before <= n; before++) {
      for (int label = 0; label < n; label++) {
        allowed[before * n + label] = mayFollow(before, label);
      }
    }
  }

  private boolean mayFollow(int before, int label) {
    String name = labels.get(label);
    if (!name.startsWith("I-")) {
      return true;
    }
    return before < labels.size()
        && labels.get(before).length() > 1
        && labels.get(before).substring(2).equals(name.substring(2));
  }

  List<String> labels() {
    return labels;
  }

  int size() {
    return labels.size();
  }

  /// Whether `label` may stand after `before`.
  ///
  /// @param before the number of labels at the start of a sequence
  boolean allows(int before, int label) {
    return allowed[before * labels.size() + label];
  }

  /// @param scores one row of label scores a position
  /// @param steps scores of label after label; the last row is the start
  int[] best(float[] scores, int rows, float[] steps) {
    int n = labels.size();
    var open = open(steps);
    var back = new int[rows * n];
    var now = new float[n];
    var next = new float[n];
    for (int row = 0; row < rows; row++) {
      for (int label = 0; label < n; label++) {
        int from = row == 0 ? n : bestBefore(now, open, label);
        boolean fits = allowed[from * n + label];
        float before = row == 0 ? 0 : now[from];
        next[label] =
            fits ? before + steps[from * n + label] + scores[row * n + label] : -Float.MAX_VALUE;
        back[row * n + label] = from;
      }
      var swap = now;
      now = next;
      next = swap;
    }
    return walkBack(now, back, rows);
  }

  /// Scores of each label after all others, label by label; none beats one that is not allowed.
  private float[] open(float[] steps) {
    int n = labels.size();
    var open = new float[n * n];
    for (int i = 0; i < open.length; i++) {
      int from = i % n * n + i / n;
      open[i] = allowed[from] ? steps[from] : Float.NEGATIVE_INFINITY;
    }
    return open;
  }

  private int bestBefore(float[] now, float[] open, int label) {
    int best = 0;
    float top = Float.NEGATIVE_INFINITY;
    int base = label * now.length;
    for (int before = 0; before < now.length; before++) {
      float score = now[before] + open[base + before];
      if (score > top) {
        top = score;
        best = before;
      }
    }
    return best;
  }

  private int[] walkBack(float[] last, int[] back, int rows) {
    int n = labels.size();
    var chain = new int[rows];
    int label = 0;
    for (int i = 1; i < n; i++) {
      label = last[i] > last[label] ? i : label;
    }
    for (int row = rows - 1; row >= 0; row--) {
      chain[row] = label;
      label = back[row * n + label];
    }
    return chain;
  }
}

package org.hearsay.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How alike texts are by the words they share: cosine of tf-idf weights (Salton and Buckley 1988),
/// each word counted once a text. 0 shares nothing, 1 is the same.
final class Likeness {

  private final List<Row> rows = new ArrayList<>();

  /// The texts that have each word.
  private final List<Holders> where = new ArrayList<>();

  /// A text's words by their numbers, ascending, each with its weight. Words are numbered in the
  /// order of the alphabet.
  private static final class Row {
    final int[] words;
    final double[] weights;

    Row(int[] words) {
      this.words = words;
      this.weights = new double[words.length];
    }
  }

  /// The texts that have a word, ascending, and its weight in each.
  private static final class Holders {
    final int[] texts;
    final double[] weights;
    int size;

    Holders(int most) {
      texts = new int[most];
      weights = new double[most];
    }

    void add(int text, double weight) {
      texts[size] = text;
      weights[size++] = weight;
    }
  }

  Likeness(List<? extends Set<String>> texts) {
    Map<String, Integer> holders = new TreeMap<>();
    texts.forEach(text -> text.forEach(word -> holders.merge(word, 1, Integer::sum)));
    var numbers = new HashMap<String, Integer>();
    holders.forEach(
        (word, count) -> {
          numbers.put(word, numbers.size());
          where.add(new Holders(count));
        });
    for (var text : texts) {
      add(
          new Row(text.stream().mapToInt(word -> numbers.getOrDefault(word, 0)).sorted().toArray()),
          texts.size());
    }
  }

  private void add(Row row, int all) {
    double square = 0;
    for (int i = 0; i < row.words.length; i++) {
      row.weights[i] = Math.log(1 + all / (double) where.get(row.words[i]).texts.length);
      square += row.weights[i] * row.weights[i];
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < row.weights.length; i++) {
      row.weights[i] /= length;
      where.get(row.words[i]).add(rows.size(), row.weights[i]);
    }
    rows.add(row);
  }

  int size() {
    return rows.size();
  }

  double between(int one, int other) {
    var first = rows.get(one);
    var second = rows.get(other);
    double sum = 0;
    for (int i = 0, j = 0; i < first.words.length && j < second.words.length; ) {
      int order = first.words[i] - second.words[j];
      sum += order == 0 ? first.weights[i] * second.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// How many words two texts share.
  int shared(int one, int other) {
    var second = rows.get(other);
    return (int)
        Arrays.stream(rows.get(one).words)
            .filter(word -> Arrays.binarySearch(second.words, word) >= 0)
            .count();
  }

  /// What texts share rare words, for one text after another.
  Meetings meetings() {
    return new Meetings();
  }

  /// The later texts that share a word with one, and how alike they are by such words.
  final class Meetings {
    private final double[] parts = new double[rows.size()];
    private final int[] met = new int[rows.size()];
    private int size;

    /// Later texts, ascending, that share a word with `text` which at most `common` texts have.
    int[] of(int text, int common) {
      for (int i = 0; i < size; i++) {
        parts[met[i]] = 0;
      }
      size = 0;
      var row = rows.get(text);
      for (int i = 0; i < row.words.length; i++) {
        var others = where.get(row.words[i]);
        if (others.size <= common) {
          for (int k = others.size - 1; others.texts[k] > text; k--) {
            add(others.texts[k], row.weights[i] * others.weights[k]);
          }
        }
      }
      Arrays.sort(met, 0, size);
      return Arrays.copyOf(met, size);
    }

    private void add(int other, double part) {
      if (parts[other] == 0) {
        met[size++] = other;
      }
      parts[other] += part;
    }

    /// How alike the text last asked for and `other` are, by such words alone.
    double likeness(int other) {
      return parts[other];
    }
  }
}

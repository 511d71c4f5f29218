package org.hearsay.learn;

import java.util.ArrayList;
import java.util.List;

/// The features of a sequence written as words, for learners other than ours, in as many buckets
/// as the second reading of the pack that ships has.
public final class FeatureWords {

  private static final int BUCKETS = 1 << 19;
  private static final String[] WORDS = new String[BUCKETS];

  private FeatureWords() {}

  /// The features of each position, each once.
  public static List<List<String>> of(FeatureRows rows) {
    var words = new ArrayList<List<String>>();
    for (int row = 0; row < rows.rows(); row++) {
      var one = new ArrayList<String>();
      for (int at = rows.start(row); at < rows.end(row); at++) {
        one.add(word(rows.feature(at) & BUCKETS - 1));
      }
      words.add(one.stream().distinct().toList());
    }
    return words;
  }

  private static String word(int bucket) {
    if (WORDS[bucket] == null) {
      WORDS[bucket] = Integer.toString(bucket, Character.MAX_RADIX);
    }
    return WORDS[bucket];
  }
}

package org.hearsay.recognise.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;

/// Which words are used alike: each word's cluster among a thousand, some hundred and some dozen
/// (Turian et al. 2010, "Word representations: a simple and general method for semi-supervised
/// learning"). "Kenya" stands with "Uganda", "Ltd" with "Inc". Words are kept as 32-bit hashes.
public final class WordClusters {

  /// Levels, from fine to coarse.
  static final int LEVELS = 3;

  /// No words.
  public static final WordClusters NONE = new WordClusters(new int[0], new short[0]);

  private final int[] keys;
  private final short[] clusters;

  private WordClusters(int[] keys, short[] clusters) {
    this.keys = keys;
    this.clusters = clusters;
  }

  /// @param clusters for each word as written, its cluster of each level, counted from 0
  public static WordClusters of(SortedMap<String, short[]> clusters) {
    var byKey = new java.util.TreeMap<Integer, short[]>();
    clusters.forEach((word, levels) -> byKey.putIfAbsent(word.hashCode(), levels));
    var keys = new int[byKey.size()];
    var packed = new short[keys.length * LEVELS];
    int n = 0;
    for (var entry : byKey.entrySet()) {
      keys[n] = entry.getKey();
      System.arraycopy(entry.getValue(), 0, packed, n * LEVELS, LEVELS);
      n++;
    }
    return new WordClusters(keys, packed);
  }

  /// The clusters of a word, counted from 1, zeros where it is unknown. A word all in capitals is
  /// also looked for as "Kenya" and "kenya", a capitalised one in small letters.
  int[] of(String written) {
    int at = Arrays.binarySearch(keys, written.hashCode());
    if (at < 0 && written.length() > 1) {
      String lower = written.toLowerCase(Locale.ROOT);
      String title = written.substring(0, 1) + lower.substring(1);
      at = Arrays.binarySearch(keys, title.hashCode());
      at = at < 0 ? Arrays.binarySearch(keys, lower.hashCode()) : at;
    }
    var found = new int[LEVELS];
    for (int level = 0; level < LEVELS && at >= 0; level++) {
      found[level] = clusters[at * LEVELS + level] + 1;
    }
    return found;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    for (short cluster : clusters) {
      out.writeShort(cluster);
    }
  }

  /// Reads what [#write] wrote.
  static WordClusters read(ByteBuffer in) {
    var keys = new int[in.getInt()];
    in.asIntBuffer().get(keys);
    in.position(in.position() + keys.length * Integer.BYTES);
    var clusters = new short[keys.length * LEVELS];
    in.asShortBuffer().get(clusters);
    in.position(in.position() + clusters.length * Short.BYTES);
    return new WordClusters(keys, clusters);
  }
}

package org.hearsay.examine;

import java.util.List;
import java.util.stream.IntStream;

/// Hashes of all runs of so many words.
final class Shingles {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Shingles() {}

  static long[] of(List<String> words, int size) {
    return IntStream.rangeClosed(0, words.size() - size)
        .mapToLong(from -> hash(words.subList(from, from + size)))
        .distinct()
        .toArray();
  }

  private static long hash(List<String> words) {
    long hash = OFFSET;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    return hash;
  }
}

package org.hearsay.model;

import java.util.Arrays;

/// What is left of a report's wording for finding copies: the sorted 64-bit hashes of its word
/// shingles.
public record Signature(long[] shingles) {

  public Signature {
    shingles = shingles.clone();
    Arrays.sort(shingles);
  }

  @Override
  public long[] shingles() {
    return shingles.clone();
  }

  /// How many shingles the two have in common.
  public int shared(Signature other) {
    int count = 0;
    for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
      int order = Long.compare(shingles[i], other.shingles[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  public int size() {
    return shingles.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that && Arrays.equals(shingles, that.shingles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shingles);
  }

  @Override
  public String toString() {
    return "Signature[" + shingles.length + " shingles]";
  }
}

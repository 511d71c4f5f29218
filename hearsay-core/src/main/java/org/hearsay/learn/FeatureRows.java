package org.hearsay.learn;

import java.util.Arrays;

/// The features of one sequence: a row of hashed features for each position.
///
/// A feature is a whole number made by [#mix]; equal numbers are the same feature.
public final class FeatureRows {

  private int[] features = new int[1024];
  private int[] ends = new int[32];
  private int size;
  private int rows;

  /// Adds a feature to the row being filled.
  public void add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
    }
    features[size++] = feature;
  }

  /// Ends the row being filled; the next feature begins the next position.
  public void endRow() {
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, rows * 2);
    }
    ends[rows++] = size;
  }

  public void clear() {
    size = 0;
    rows = 0;
  }

  /// Number of positions.
  public int rows() {
    return rows;
  }

  int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  int end(int row) {
    return ends[row];
  }

  int feature(int at) {
    return features[at];
  }

  int[] features() {
    return features;
  }

  /// A copy that later changes of this one do not touch.
  public FeatureRows copy() {
    var copy = new FeatureRows();
    copy.features = Arrays.copyOf(features, Math.max(size, 1));
    copy.ends = Arrays.copyOf(ends, Math.max(rows, 1));
    copy.size = size;
    copy.rows = rows;
    return copy;
  }

  /// Each row of this with the same row of the other behind it.
  public FeatureRows beside(FeatureRows other) {
    var both = new FeatureRows();
    both.features = new int[size + other.size];
    both.ends = new int[rows];
    for (int row = 0; row < rows; row++) {
      both.take(this, row);
      both.take(other, row);
      both.endRow();
    }
    return both;
  }

  private void take(FeatureRows from, int row) {
    int count = from.end(row) - from.start(row);
    System.arraycopy(from.features, from.start(row), features, size, count);
    size += count;
  }

  /// One number out of two, well spread (the finaliser of MurmurHash3, public domain).
  public static int mix(int first, int second) {
    int h = first * 0x9E3779B1 + second;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}

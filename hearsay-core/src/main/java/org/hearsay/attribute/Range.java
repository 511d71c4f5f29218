package org.hearsay.attribute;

/// Words `from` (in) to `to` (out) of a [Words].
record Range(int from, int to) {

  boolean isEmpty() {
    return to <= from;
  }

  boolean covers(int at) {
    return from <= at && at < to;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }

  int length() {
    return to - from;
  }
}

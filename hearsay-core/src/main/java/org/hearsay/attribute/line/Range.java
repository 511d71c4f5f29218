package org.hearsay.attribute.line;

/// Words `from` (in) to `to` (out) of a [Words].
public record Range(int from, int to) {

  public boolean isEmpty() {
    return to <= from;
  }

  public boolean covers(int at) {
    return from <= at && at < to;
  }

  public boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }

  public int length() {
    return to - from;
  }
}

package org.hearsay.model;

/// A half-open stretch of [Report#text], in UTF-16 code units: `start` is in, `end` is out.
///
/// Example: in "Iranian sources reported" the span 0–15 is "Iranian sources".
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, found " + start + "–" + end);
    }
  }

  public int length() {
    return end - start;
  }

  /// Whether `other` lies wholly inside this span (or is equal to it).
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share at least one code unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that covers both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The words of `text` in this span.
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

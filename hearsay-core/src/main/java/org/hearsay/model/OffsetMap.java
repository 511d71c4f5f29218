package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;

/// Leads from the cleaned text back to the raw file, both in UTF-16 code units of decoded text.
///
/// Each [Run] says that `cleanLength` units of cleaned text from `clean` on came from
/// `rawLength` units of raw text from `raw` on. Runs are in order and do not overlap on either
/// side. Where the two lengths are equal the run maps unit by unit; where they differ (an
/// entity such as `&amp;`, folded white space) the run maps as a whole. Cleaned text outside
/// all runs was put in by the cleaner.
public record OffsetMap(List<Run> runs) {

  /// One stretch of cleaned text and the stretch of raw text it came from.
  public record Run(int clean, int raw, int cleanLength, int rawLength) {}

  public OffsetMap {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      var before = runs.get(i - 1);
      var here = runs.get(i);
      if (here.clean < before.clean + before.cleanLength
          || here.raw < before.raw + before.rawLength) {
        throw new IllegalArgumentException(
            "runs must be in order, found " + before + " before " + here);
      }
    }
  }

  /// The map of a text that was not changed at all.
  public static OffsetMap identity(int length) {
    return new OffsetMap(length == 0 ? List.of() : List.of(new Run(0, 0, length, length)));
  }

  /// The raw stretch from which the cleaned `span` came; empty stretches (inserted text) map to the
  /// nearest raw position before them.
  public Span raw(Span span) {
    int start = -1;
    int end = 0;
    for (int i = firstTouching(span.start());
        i < runs.size() && runs.get(i).clean < span.end();
        i++) {
      var run = runs.get(i);
      boolean unitByUnit = run.cleanLength == run.rawLength;
      int from = unitByUnit ? Math.max(0, span.start() - run.clean) : 0;
      int to = unitByUnit ? Math.min(run.rawLength, span.end() - run.clean) : run.rawLength;
      start = start < 0 ? run.raw + from : start;
      end = run.raw + to;
    }
    if (start < 0) {
      int before = firstTouching(span.start()) - 1;
      int at = before < 0 ? 0 : runs.get(before).raw + runs.get(before).rawLength;
      return new Span(at, at);
    }
    return new Span(start, end);
  }

  private int firstTouching(int clean) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      var run = runs.get(middle);
      if (run.clean + run.cleanLength <= clean) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Joins neighbouring unit-by-unit runs, so that a map stays small.
  public OffsetMap compact() {
    var joined = new ArrayList<Run>();
    for (var run : runs) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.cleanLength == last.rawLength
          && run.cleanLength == run.rawLength
          && last.clean + last.cleanLength == run.clean
          && last.raw + last.rawLength == run.raw) {
        joined.set(
            joined.size() - 1,
            new Run(
                last.clean,
                last.raw,
                last.cleanLength + run.cleanLength,
                last.rawLength + run.rawLength));
      } else {
        joined.add(run);
      }
    }
    return new OffsetMap(joined);
  }
}

package org.hearsay.present.export;

import java.util.List;
import org.hearsay.model.Span;

/// Translates UTF-16 code units, as [Span] counts, to code points, as every file that leaves
/// Hearsay does.
final class CodePoints {

  private final int[] pointsOfUnit;

  CodePoints(String text) {
    pointsOfUnit = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      int width = Character.charCount(text.codePointAt(unit));
      for (int i = 0; i < width; i++) {
        pointsOfUnit[unit + i] = point;
      }
      unit += width;
    }
    pointsOfUnit[text.length()] = point;
  }

  int[] of(Span span) {
    return new int[] {pointsOfUnit[span.start()], pointsOfUnit[span.end()]};
  }

  List<int[]> of(List<Span> spans) {
    return spans.stream().map(this::of).toList();
  }
}

package org.hearsay.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.OffsetMap;

/// Puts cleaned paragraphs together, an empty line between them, and keeps the way back to the
/// raw file. Paragraphs come in raw order; one that stands before its forerunner in the raw
/// file is kept without a way back, since an [OffsetMap] cannot run backwards.
public final class Paragraphs {

  private static final String GAP = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<OffsetMap.Run> runs = new ArrayList<>();
  private int rawEnd;

  public Paragraphs add(Strand paragraph) {
    if (paragraph.isBlank()) {
      return this;
    }
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    for (int i = 0; i < paragraph.length(); ) {
      i = addRun(paragraph, i);
    }
    text.append(paragraph.text());
    return this;
  }

  /// Adds the longest run that starts at letter `start` of the paragraph; gives where it ends.
  private int addRun(Strand paragraph, int start) {
    int from = paragraph.from()[start];
    int to = paragraph.to()[start];
    int end = start + 1;
    if (to - from == 1) {
      while (end < paragraph.length()
          && paragraph.from()[end] == from + end - start
          && paragraph.to()[end] == from + end - start + 1) {
        end++;
      }
      to = from + end - start;
    } else {
      while (end < paragraph.length()
          && paragraph.from()[end] == from
          && paragraph.to()[end] == to) {
        end++;
      }
    }
    if (to > from && from >= rawEnd) {
      runs.add(new OffsetMap.Run(text.length() + start, from, end - start, to - from));
      rawEnd = to;
    }
    return end;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public String text() {
    return text.toString();
  }

  public OffsetMap map() {
    return new OffsetMap(runs).compact();
  }
}

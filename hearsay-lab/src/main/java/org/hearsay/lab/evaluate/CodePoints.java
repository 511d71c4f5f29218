package org.hearsay.lab.evaluate;

import org.hearsay.model.Span;

/// Translates between code points, as gold files count, and UTF-16 code units, as [Span] does.
public final class CodePoints {

  private final String text;
  private final int[] unitsOfPoint;
  private final int[] pointsOfUnit;

  public CodePoints(String text) {
    this.text = text;
    unitsOfPoint = new int[text.codePointCount(0, text.length()) + 1];
    pointsOfUnit = new int[text.length() + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      unitsOfPoint[point] = unit;
      int width = Character.charCount(text.codePointAt(unit));
      for (int i = 0; i < width; i++) {
        pointsOfUnit[unit + i] = point;
      }
      unit += width;
    }
    unitsOfPoint[point] = text.length();
    pointsOfUnit[text.length()] = point;
  }

  public int point(int unit) {
    return pointsOfUnit[unit];
  }

  public int unit(int point) {
    return unitsOfPoint[point];
  }

  public Span units(int startPoint, int endPoint) {
    return new Span(unit(startPoint), unit(endPoint));
  }

  public String text() {
    return text;
  }
}

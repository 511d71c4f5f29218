package org.hearsay.present.svg;

import java.util.ArrayList;
import java.util.List;

/// What stands under a drawing: its legend, then notes, set in letters of one size.
public final class Footer {

  /// One sign of the legend, drawn in a box of 22 by 14 units, and what it means.
  public record Sign(Svg drawn, String meaning) {}

  private static final double SIGN = 22;

  private final double width;
  private final double size;
  private final Svg svg = new Svg();
  private double y;

  /// @param top where it begins
  public Footer(double width, double top, double size) {
    this.width = width;
    this.size = size;
    this.y = top;
  }

  public Svg svg() {
    return svg;
  }

  /// Where it ends.
  public double bottom() {
    return y + size * 0.5;
  }

  /// Signs from left to right, as many in a row as fit.
  public Footer signs(List<Sign> signs) {
    double scale = Math.max(1, size / 15);
    double x = 4;
    y += size * 1.5;
    for (Sign sign : signs) {
      double wide = SIGN * scale + 6 + Plain.width(sign.meaning(), size) + size;
      if (x > 4 && x + wide > width) {
        x = 4;
        y += size * 1.6;
      }
      svg.open(
          "g",
          "transform",
          "translate("
              + Svg.number(x)
              + " "
              + Svg.number(y - size * 0.35 - 7 * scale)
              + ") scale("
              + Svg.number(scale)
              + ")");
      svg.add(sign.drawn()).close();
      svg.words("text", sign.meaning(), "x", Svg.number(x + SIGN * scale + 6), "y", Svg.number(y));
      x += wide;
    }
    return this;
  }

  /// A paragraph, broken into lines.
  public Footer note(String words) {
    double letters = size * 0.86;
    y += size * 0.35;
    for (String line : lines(words, letters)) {
      y += letters * 1.35;
      svg.words("text", line, "class", "note", "x", "4", "y", Svg.number(y));
    }
    return this;
  }

  private List<String> lines(String words, double letters) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && Plain.width(line + " " + word, letters) > width - 8) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

package org.hearsay.present.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes SVG elements, every attribute and text escaped.
public final class Svg {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// The drawing itself, 800 units wide, with its title and description for those who hear it read.
  ///
  /// @param look the class its style sheet goes by
  public static Svg picture(String look, double height, String title, String description) {
    var svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        look,
        "role",
        "graphics-document img",
        "viewBox",
        "0 0 800 " + number(height),
        "preserveAspectRatio",
        "xMidYMin meet",
        "aria-labelledby",
        look + "-title " + look + "-desc");
    svg.words("title", title, "id", look + "-title");
    return svg.words("desc", description, "id", look + "-desc").line();
  }

  /// @param attributes names and values in turn; one with an empty value is left out
  public Svg open(String tag, String... attributes) {
    tag(tag, attributes).append('>');
    open.push(tag);
    return this;
  }

  public Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Svg empty(String tag, String... attributes) {
    tag(tag, attributes).append("/>");
    return this;
  }

  /// An element that holds words only.
  public Svg words(String tag, String words, String... attributes) {
    tag(tag, attributes).append('>').append(Plain.escaped(words));
    out.append("</").append(tag).append('>');
    return this;
  }

  /// What another one wrote.
  public Svg add(Svg other) {
    out.append(other.out);
    return this;
  }

  /// A style sheet or pattern of our own, as it is.
  public Svg own(String markup) {
    out.append(markup);
    return this;
  }

  public Svg line() {
    out.append('\n');
    return this;
  }

  private StringBuilder tag(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Plain.escaped(attributes[i + 1])).append('"');
      }
    }
    return out;
  }

  /// A length or place in tenths of a unit: "12.5".
  public static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("expected a number to draw at, found " + value);
    }
    long tenths = Math.round(value * 10);
    String whole = String.valueOf(Math.abs(tenths) / 10);
    String rest = tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + rest;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

package org.hearsay.present.svg;

import org.hearsay.present.view.TimelineStrip;

/// Draws a timeline strip.
public final class TimelineSvg {

  private TimelineSvg() {}

  /// To be held in a page of HTML.
  public static String of(TimelineStrip strip) {
    return draw(strip);
  }

  /// To stand as a file of its own.
  public static String file(TimelineStrip strip) {
    return draw(strip);
  }

  private static String draw(TimelineStrip strip) {
    var svg = new Svg();
    int height = 40 + 20 * strip.bars().size();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "hs-time",
        "role",
        "img",
        "viewBox",
        "0 0 800 " + height);
    svg.words("title", "Times named in the reports").words("desc", strip.tally().words());
    int y = 20;
    for (var bar : strip.bars()) {
      y += 20;
      svg.open(
          "a",
          "href",
          "#" + bar.claims().getFirst().claim(),
          "aria-label",
          Plain.cut(bar.words().getFirst() + ", " + bar.edtf(), 200));
      svg.words(
              "text",
              Plain.cut(bar.edtf() + " " + bar.words().getFirst(), 60),
              "x",
              "10",
              "y",
              String.valueOf(y))
          .close();
    }
    return svg.close().toString();
  }
}

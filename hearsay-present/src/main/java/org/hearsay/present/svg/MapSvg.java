package org.hearsay.present.svg;

import org.hearsay.present.view.MapSheet;

/// Draws a map sheet.
public final class MapSvg {

  private MapSvg() {}

  /// To be held in a page of HTML.
  public static String of(MapSheet sheet) {
    return draw(sheet);
  }

  /// To stand as a file of its own.
  public static String file(MapSheet sheet) {
    return draw(sheet);
  }

  private static String draw(MapSheet sheet) {
    var svg = new Svg();
    int height = 40 + 20 * sheet.marks().size();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "hs-map",
        "role",
        "img",
        "viewBox",
        "0 0 800 " + height);
    svg.words("title", "Map of the places named").words("desc", sheet.tally().words());
    int y = 20;
    for (var mark : sheet.marks()) {
      y += 20;
      String target =
          mark.claims().isEmpty() ? mark.receipts().getFirst() : mark.claims().getFirst().claim();
      svg.open(
          "a",
          "href",
          "#" + target,
          "aria-label",
          Plain.cut(mark.name() + ", " + mark.precision(), 200));
      svg.words("text", Plain.cut(mark.name(), 60), "x", "10", "y", String.valueOf(y)).close();
    }
    return svg.close().toString();
  }
}

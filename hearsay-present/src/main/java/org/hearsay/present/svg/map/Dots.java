package org.hearsay.present.svg.map;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.State;

/// A point for a town, cut like a cake where its claims stand differently.
final class Dots {

  private Dots() {}

  static void draw(Svg svg, List<Cited> claims, Xy at, double radius) {
    svg.empty(
        "circle",
        "class",
        "rim dot",
        "cx",
        Svg.number(at.x()),
        "cy",
        Svg.number(at.y()),
        "r",
        Svg.number(radius + 1.3));
    var counts = new TreeMap<State, Integer>(Comparator.naturalOrder());
    claims.forEach(claim -> counts.merge(claim.state(), 1, Integer::sum));
    if (counts.size() <= 1) {
      String look = counts.isEmpty() ? "named" : Style.name(counts.firstKey());
      svg.empty(
          "circle",
          "class",
          "mark dot " + look,
          "cx",
          Svg.number(at.x()),
          "cy",
          Svg.number(at.y()),
          "r",
          Svg.number(radius));
      badge(svg, Cited.gravest(claims), at, radius);
      return;
    }
    svg.open("g", "class", "dot");
    double from = 0;
    for (var slice : counts.entrySet()) {
      double to = from + 2 * Math.PI * slice.getValue() / claims.size();
      svg.empty(
          "path", "class", "mark " + Style.name(slice.getKey()), "d", slice(at, radius, from, to));
      from = to;
    }
    svg.close();
    badge(svg, Cited.gravest(claims), at, radius);
  }

  /// What tells the states apart without colour, where a hatch is too fine to.
  static String badge(State state) {
    return switch (state) {
      case UNDISPUTED -> "";
      case NOT_VERIFIED -> "?";
      case DISPUTED -> "≠";
      case RETRACTED -> "×";
    };
  }

  static void badge(Svg svg, State state, Xy at, double radius) {
    if (!badge(state).isEmpty()) {
      double size = Math.clamp(1.9 * radius, 10, 16);
      svg.words(
          "text",
          badge(state),
          "class",
          "badge",
          "x",
          Svg.number(at.x()),
          "y",
          Svg.number(at.y() + 0.36 * size),
          "font-size",
          Svg.number(size),
          "text-anchor",
          "middle");
    }
  }

  /// From twelve o'clock on, angles in radians.
  private static String slice(Xy at, double radius, double from, double to) {
    return "M%s %sL%s %sA%s %s 0 %s 1 %s %sz"
        .formatted(
            Svg.number(at.x()),
            Svg.number(at.y()),
            Svg.number(at.x() + radius * Math.sin(from)),
            Svg.number(at.y() - radius * Math.cos(from)),
            Svg.number(radius),
            Svg.number(radius),
            to - from > Math.PI ? "1" : "0",
            Svg.number(at.x() + radius * Math.sin(to)),
            Svg.number(at.y() - radius * Math.cos(to)));
  }
}

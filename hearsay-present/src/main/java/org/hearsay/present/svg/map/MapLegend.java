package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.svg.Claims;
import org.hearsay.present.svg.Footer;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.MapSheet.Shape;
import org.hearsay.present.view.State;

/// Says what the signs of a map mean and what it does not show.
final class MapLegend {

  private final MapSheet sheet;
  private final List<Drawn> drawn;

  MapLegend(MapSheet sheet, List<Drawn> drawn) {
    this.sheet = sheet;
    this.drawn = drawn;
  }

  /// Only signs that are on the map.
  List<Footer.Sign> signs() {
    var signs = new ArrayList<Footer.Sign>();
    for (State state : states()) {
      signs.add(new Footer.Sign(dot(Style.name(state), 6), state.words()));
    }
    int most =
        drawn.stream()
            .filter(one -> one.radius() > 0)
            .mapToInt(one -> one.mark().claims().size())
            .max()
            .orElse(0);
    if (most > 1) {
      signs.add(new Footer.Sign(sizes(most), "1 claim, " + most + " claims"));
    }
    if (drawn.stream().anyMatch(one -> one.radius() > 0 && one.mark().claims().isEmpty())) {
      signs.add(new Footer.Sign(dot("named", 2.8), "named, no claim"));
    }
    if (drawn.stream()
        .anyMatch(one -> one.mark().shape() instanceof Shape.Area && one.outlined())) {
      signs.add(new Footer.Sign(block("mark area undisputed"), "region, its outline"));
    }
    if (drawn.stream().anyMatch(one -> !one.outlined() && one.radius() == 0)) {
      signs.add(new Footer.Sign(block("mark soft undisputed"), "somewhere within"));
    }
    return signs;
  }

  private LinkedHashSet<State> states() {
    var states = new LinkedHashSet<State>();
    for (State state : State.values()) {
      if (drawn.stream()
          .flatMap(one -> one.mark().claims().stream())
          .anyMatch(claim -> claim.state() == state)) {
        states.add(state);
      }
    }
    return states;
  }

  private static Svg dot(String look, double radius) {
    return new Svg()
        .empty("circle", "class", "mark " + look, "cx", "11", "cy", "7", "r", Svg.number(radius));
  }

  private static Svg sizes(int most) {
    var svg = new Svg();
    double large = Math.min(7, 3 + 1.6 * Math.sqrt(most));
    svg.empty("circle", "class", "rule", "cx", "3", "cy", "7", "r", "3");
    return svg.empty("circle", "class", "rule", "cx", "15", "cy", "7", "r", Svg.number(large));
  }

  private static Svg block(String look) {
    return new Svg()
        .empty("rect", "class", look, "x", "1", "y", "1", "width", "20", "height", "12");
  }

  /// The sheet's counts, and what is left out.
  List<String> counts(int nameless) {
    var notes = new ArrayList<String>();
    String counts = sheet.tally().words();
    notes.add(Character.toUpperCase(counts.charAt(0)) + counts.substring(1) + ".");
    var seen = drawn.stream().map(one -> one.mark().id()).collect(Collectors.toSet());
    long unseen = sheet.marks().stream().filter(mark -> !seen.contains(mark.id())).count();
    var left = new ArrayList<String>();
    if (nameless > 0) {
      left.add(Claims.count(nameless, "name") + " for want of room");
    }
    if (unseen > 0) {
      left.add(Claims.count(unseen, "place") + " beyond the frame");
    }
    if (!left.isEmpty()) {
      notes.add("Left out: " + String.join("; ", left) + ".");
    }
    return notes;
  }

  /// How the map was made, and whose borders it shows.
  String made(List<Plate> plates) {
    var made = new StringBuilder();
    if (drawn.stream()
        .anyMatch(one -> one.mark().shape() instanceof Shape.Area && !one.outlined())) {
      made.append("Regions without an outline in the base map are circles of their extent. ");
    }
    made.append("Borders after Natural Earth 1:50m; ");
    made.append(
        plates.stream().anyMatch(Plate::hasDisputed)
            ? "lines marked disputed there are dashed; drawing takes no side. "
            : "none of those shown is marked disputed there; drawing takes no side. ");
    return made
        + projections(plates)
        + ". Places: GeoNames, CC BY 4.0. Base map: Natural Earth, public domain.";
  }

  private static String projections(List<Plate> plates) {
    String first = plates.getFirst().canvas().projection().words();
    return plates.size() == 1
        ? Character.toUpperCase(first.charAt(0)) + first.substring(1)
        : "Above: "
            + first
            + "; below, what lies beyond its frame: "
            + plates.getLast().canvas().projection().words();
  }

  /// A bar of a round number of kilometres.
  static Svg scaleBar(Canvas canvas, double x, double y) {
    var bar = Graticule.scaleBar(canvas);
    var at = new Xy(x - bar.get(1), y);
    var svg = new Svg();
    svg.open("g", "class", "scale", "aria-hidden", "true");
    svg.empty(
        "path",
        "class",
        "rule",
        "d",
        "M"
            + Svg.number(at.x())
            + " "
            + Svg.number(y - 5)
            + "v5h"
            + Svg.number(bar.get(1))
            + "v-5");
    svg.words(
        "text",
        Math.round(bar.get(0)) + " km",
        "class",
        "halo",
        "x",
        Svg.number(x - bar.get(1) / 2),
        "y",
        Svg.number(y - 7),
        "text-anchor",
        "middle");
    return svg.close();
  }
}

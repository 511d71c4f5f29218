package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.svg.Claims;
import org.hearsay.present.svg.Footer;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.svg.map.MarkArt.Look;
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
  List<Footer.Sign> signs(List<Plate> plates) {
    var signs = new ArrayList<Footer.Sign>();
    for (State state : states()) {
      signs.add(new Footer.Sign(dot(state), state.words()));
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
    if (plates.stream().anyMatch(plate -> !plate.clusters().isEmpty())) {
      signs.add(new Footer.Sign(cluster(), "several places close together"));
    }
    add(
        signs,
        drawn.stream().anyMatch(one -> one.radius() > 0 && one.mark().claims().isEmpty()),
        dot("named", 2.8),
        "named, no claim");
    add(signs, has(Look.OUTLINE), block("mark area undisputed"), "region");
    add(signs, has(Look.LINE), block("mark band undisputed"), "along a line");
    add(signs, has(Look.SOFT), block("mark soft undisputed"), "somewhere within");
    add(signs, plates.stream().anyMatch(Plate::hasTowns), dot("town", 2), "town no report names");
    add(
        signs,
        plates.stream().anyMatch(plate -> plate.ground().hasDisputed()),
        line("contested"),
        "disputed border");
    return signs;
  }

  private boolean has(Look look) {
    return drawn.stream().anyMatch(one -> one.radius() == 0 && one.look() == look);
  }

  private static void add(List<Footer.Sign> signs, boolean wanted, Svg drawn, String meaning) {
    if (wanted) {
      signs.add(new Footer.Sign(drawn, meaning));
    }
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

  private static Svg dot(State state) {
    var svg = dot(Style.name(state), 6);
    Dots.badge(svg, state, new Xy(11, 7), 6);
    return svg;
  }

  private static Svg cluster() {
    var svg = dot("undisputed", 3.6);
    return svg.empty("circle", "class", "cluster", "cx", "11", "cy", "7", "r", "6.4");
  }

  private static Svg line(String look) {
    return new Svg().empty("path", "class", look, "d", "M0 7h22");
  }

  private static Svg sizes(int most) {
    var svg = new Svg();
    double large = Math.min(7, 2.6 + 1.5 * Math.sqrt(most));
    svg.empty("circle", "class", "rule", "cx", "3", "cy", "7", "r", "3");
    return svg.empty("circle", "class", "rule", "cx", "15", "cy", "7", "r", Svg.number(large));
  }

  private static Svg block(String look) {
    return new Svg()
        .empty("rect", "class", look, "x", "1", "y", "1", "width", "20", "height", "12");
  }

  /// The sheet's counts, and what is left out.
  List<String> counts(List<Plate> plates, int nameless) {
    var notes = new ArrayList<String>();
    String counts = sheet.tally().words();
    notes.add(Character.toUpperCase(counts.charAt(0)) + counts.substring(1) + ".");
    add(notes, "Named whole, so never drawn as a point: ", whole(), 14);
    var together = plates.stream().flatMap(one -> one.together().stream()).toList();
    add(notes, "Close together: ", together, 8);
    add(notes, "Outside the frame, too far off to be drawn with the rest: ", beyond(plates), 8);
    if (nameless > 0) {
      notes.add("Left out: " + Claims.count(nameless, "name") + " for want of room.");
    }
    return notes;
  }

  private static void add(List<String> notes, String head, List<String> parts, int most) {
    if (!parts.isEmpty()) {
      String more = parts.size() > most ? "; and " + (parts.size() - most) + " more" : "";
      notes.add(head + parts.stream().limit(most).collect(Collectors.joining("; ")) + more + ".");
    }
  }

  /// "Libya (12 claims)": countries and continents, those most claims name first.
  private List<String> whole() {
    return sheet.listed().stream()
        .filter(one -> one.why() != MapSheet.Why.UNRESOLVED && !one.claims().isEmpty())
        .sorted(Comparator.comparingInt(one -> -one.claims().size()))
        .map(one -> Plain.cut(one.name(), 40) + " (" + one.claims().size() + ")")
        .toList();
  }

  /// "Moscow, 1,900 km to the north".
  private List<String> beyond(List<Plate> plates) {
    if (plates.isEmpty()) {
      return List.of();
    }
    var canvas = plates.getFirst().canvas();
    return sheet.marks().stream()
        .filter(mark -> plates.stream().noneMatch(one -> one.shows(mark)))
        .sorted(Comparator.comparingInt(mark -> -mark.claims().size()))
        .map(mark -> Beyond.words(mark, canvas))
        .toList();
  }

  /// How the map was made, and whose borders it shows.
  String made(List<Plate> plates) {
    var made = new StringBuilder();
    if (drawn.stream()
        .anyMatch(one -> one.mark().shape() instanceof Shape.Area && one.look() == Look.SOFT)) {
      made.append("Regions without an outline in the base map are circles of their extent. ");
    }
    made.append("Borders as they run de facto, after Natural Earth; ");
    made.append(
        plates.stream().anyMatch(plate -> plate.ground().hasDisputed())
            ? "lines marked disputed there are dashed; drawing takes no side. "
            : "none of those shown is marked disputed there; drawing takes no side. ");
    return made + projections(plates) + ".";
  }

  /// What it is drawn from.
  String sources() {
    String reports = sheet.sources().isEmpty() ? "" : "Reports: " + sheet.sources() + ". ";
    return reports
        + "Places: GeoNames, and for Iraq, Libya, Syria and Yemen Who's On First, CC BY 4.0."
        + " Base map: Natural Earth, public domain. Drawn by Hearsay.";
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
        Svg.number(x),
        "y",
        Svg.number(y - 7),
        "text-anchor",
        "end");
    return svg.close();
  }
}

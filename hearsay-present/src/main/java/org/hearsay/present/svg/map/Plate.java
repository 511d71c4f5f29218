package org.hearsay.present.svg.map;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.Claims;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.Clusters.Cluster;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.svg.map.MarkArt.Look;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.MapSheet.Mark;

/// One framed map of a sheet: the ground, the marks that lie on it, and their names.
final class Plate {

  private final String id;
  private final Canvas canvas;
  private final Ground ground;
  private final Locator locator;
  private final List<Cluster> clusters;
  private final List<Drawn> drawn;
  private final Set<String> seen;
  private final MapNames wide;
  private final MapNames narrow;

  /// @param id `hs-map-1`
  Plate(String id, Canvas canvas, List<Mark> marks) {
    var world = WorldMap.bundled();
    this.id = id;
    this.canvas = canvas;
    this.ground = new Ground(world, canvas, id);
    var art = new MarkArt(world, canvas, Ground.clip(id));
    var all = marks.stream().flatMap(mark -> art.draw(mark).stream()).toList();
    this.seen = all.stream().map(one -> one.mark().id()).collect(Collectors.toSet());
    this.clusters = Clusters.of(all.stream().filter(one -> one.look() == Look.DOT).toList());
    this.drawn =
        Stream.concat(
                all.stream().filter(one -> one.look() != Look.DOT),
                clusters.stream().map(Cluster::drawn))
            .sorted(
                Comparator.comparingInt(Plate::depth)
                    .thenComparing(one -> -one.room())
                    .thenComparing(one -> -one.radius()))
            .toList();
    this.locator = new Locator(id + "-locator", canvas, drawn);
    var nations = MapNames.nations(canvas);
    var taken = locator.isWanted() ? List.of(locator.corner()) : List.<Box>of();
    this.wide = new MapNames(canvas, Style.WIDE, drawn, nations, 1, taken);
    this.narrow = new MapNames(canvas, Style.NARROW * 0.86, drawn, nations, 1.7, taken);
  }

  /// Areas lie under lines, and those under points; the widest lowest.
  private static int depth(Drawn one) {
    return one.radius() > 0 ? 3 : one.look() == Look.LINE ? 2 : one.look() == Look.OUTLINE ? 0 : 1;
  }

  Canvas canvas() {
    return canvas;
  }

  List<Drawn> drawn() {
    return drawn;
  }

  /// Points that stand for several places.
  List<Cluster> clusters() {
    return clusters.stream().filter(one -> !one.isSingle()).toList();
  }

  /// Whether the mark is on it, alone or with others.
  boolean shows(Mark mark) {
    return seen.contains(mark.id());
  }

  Ground ground() {
    return ground;
  }

  /// Whether towns stand on it that no report names.
  boolean hasTowns() {
    return wide.towns() > 0;
  }

  /// Names of marks without room, in large letters or small.
  int nameless(boolean large) {
    return (large ? narrow : wide).left();
  }

  /// @param inside what else lies on the ground, such as the frame of another plate
  void draw(Svg svg, double top, Svg inside) {
    var frame = canvas.frame();
    String width = Svg.number(frame.width());
    String height = Svg.number(frame.height());
    svg.open("g", "transform", top > 0 ? "translate(0 " + Svg.number(top) + ")" : "");
    svg.open("clipPath", "id", id).empty("rect", "width", width, "height", height).close();
    svg.open("g", "clip-path", "url(#" + id + ")").open("g", "aria-hidden", "true");
    svg.add(ground.draw()).add(new Graticule(canvas).draw()).add(inside).close();
    drawn.forEach(one -> link(svg, one));
    svg.close();
    svg.open("g", "class", "wide").add(wide.svg()).close().line();
    svg.open("g", "class", "narrow").add(narrow.svg()).close().line();
    if (locator.isWanted()) {
      svg.add(locator.draw());
    }
    svg.empty("rect", "class", "frame", "width", width, "height", height).close().line();
  }

  /// A link to the first claim; its name says them all.
  private static void link(Svg svg, Drawn one) {
    var mark = one.mark();
    String target =
        mark.claims().isEmpty() ? mark.receipts().getFirst() : mark.claims().getFirst().claim();
    String claims = mark.claims().stream().map(Cited::claim).collect(Collectors.joining(" "));
    String name = name(mark);
    svg.open(
        "a",
        "href",
        "#" + target,
        "id",
        "map-" + mark.id(),
        "data-claims",
        claims,
        "aria-label",
        name);
    svg.words("title", name).add(one.shape()).close().line();
  }

  /// "Sirte, town: 3 claims (2 undisputed, 1 disputed): c4, c9, c12".
  private static String name(Mark mark) {
    String place = Plain.cut(mark.name(), 80) + ", " + Plain.cut(mark.precision(), 120);
    return mark.claims().isEmpty()
        ? place + ": named in " + Claims.list(mark.receipts())
        : place + ": " + Claims.words(mark.claims());
  }

  /// "Cairo +2: Giza, Helwan".
  List<String> together() {
    return clusters().stream()
        .map(cluster -> Plain.cut(cluster.name(), 40) + ": " + cluster.others())
        .toList();
  }
}

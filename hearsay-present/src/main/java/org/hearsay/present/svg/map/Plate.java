package org.hearsay.present.svg.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.Claims;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.MapSheet.Mark;

/// One framed map of a sheet: the ground, the marks that lie on it, and their names.
final class Plate {

  private final String id;
  private final Canvas canvas;
  private final Ground ground;
  private final List<Drawn> drawn;
  private final MapNames wide;
  private final MapNames narrow;

  /// @param id `hs-map-1`
  Plate(String id, Canvas canvas, List<Mark> marks) {
    var world = WorldMap.bundled();
    this.id = id;
    this.canvas = canvas;
    this.ground = new Ground(world, canvas);
    var art = new MarkArt(world, canvas);
    this.drawn =
        marks.stream()
            .flatMap(mark -> art.draw(mark).stream())
            .sorted(Comparator.comparingInt(Plate::depth).thenComparing(one -> -one.radius()))
            .toList();
    var nations = MapNames.nations(canvas);
    this.wide = new MapNames(canvas, Style.WIDE, drawn, nations, 1);
    this.narrow = new MapNames(canvas, Style.NARROW * 0.86, drawn, nations, 1.7);
  }

  /// Areas lie under points.
  private static int depth(Drawn one) {
    return one.radius() > 0 ? 2 : one.outlined() ? 0 : 1;
  }

  Canvas canvas() {
    return canvas;
  }

  List<Drawn> drawn() {
    return drawn;
  }

  boolean hasDisputed() {
    return ground.hasDisputed();
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
    svg.close().empty("rect", "class", "frame", "width", width, "height", height).line();
    svg.open("g", "class", "wide").add(wide.svg()).close().line();
    svg.open("g", "class", "narrow").add(narrow.svg()).close().close().line();
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
}

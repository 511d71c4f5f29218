package org.hearsay.present.svg;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.MarkArt.Drawn;
import org.hearsay.present.view.Cited;
import org.hearsay.present.view.MapSheet;

/// Draws a map sheet. The page that holds it may set the colours (`--land`, `--sea`, `--ink`, …);
/// links go to claims (`#c41`), or to a sentence (`#r3:s7`) where a place is named in none.
public final class MapSvg {

  private static final String LOOK = "hs-map";

  private final MapSheet sheet;
  private final Canvas canvas;
  private final Ground ground;
  private final List<Drawn> drawn;

  private MapSvg(MapSheet sheet) {
    var world = WorldMap.bundled();
    this.sheet = sheet;
    this.canvas = Fit.of(sheet);
    this.ground = new Ground(world, canvas);
    var art = new MarkArt(world, canvas);
    this.drawn =
        sheet.marks().stream()
            .flatMap(mark -> art.draw(mark).stream())
            .sorted(Comparator.comparingInt(MapSvg::depth).thenComparing(one -> -one.radius()))
            .toList();
  }

  /// To be held in a page of HTML.
  public static String of(MapSheet sheet) {
    return new MapSvg(sheet).draw().toString();
  }

  /// To stand as a file of its own.
  public static String file(MapSheet sheet) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + of(sheet) + "\n";
  }

  /// Areas lie under points.
  private static int depth(Drawn one) {
    return one.radius() > 0 ? 2 : one.outlined() ? 0 : 1;
  }

  private Svg draw() {
    var wide = new MapNames(canvas, Style.WIDE, drawn, 1);
    var narrow = new MapNames(canvas, Style.NARROW * 0.86, drawn, 1.7);
    var below = footer(Style.WIDE, wide.left());
    var belowNarrow = footer(Style.NARROW, narrow.left());
    var svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        LOOK,
        "role",
        "img",
        "viewBox",
        "0 0 800 " + Svg.number(below.bottom()),
        "preserveAspectRatio",
        "xMidYMin meet",
        "aria-labelledby",
        "hs-map-title hs-map-desc");
    svg.words("title", "Map of the places the reports name", "id", "hs-map-title");
    svg.words("desc", description(), "id", "hs-map-desc").line();
    svg.own(Style.sheet(LOOK, below.bottom(), belowNarrow.bottom())).line();
    svg.own(Style.hatches(LOOK)).line();
    picture(svg);
    svg.open("g", "class", "wide").add(wide.svg()).add(below.svg()).close().line();
    svg.open("g", "class", "narrow").add(narrow.svg()).add(belowNarrow.svg()).close().line();
    return svg.close();
  }

  private void picture(Svg svg) {
    var frame = canvas.frame();
    String width = Svg.number(frame.width());
    String height = Svg.number(frame.height());
    svg.own(
        "<clipPath id='hs-map-frame'><rect width='"
            + width
            + "' height='"
            + height
            + "'/></clipPath>");
    svg.open("g", "clip-path", "url(#hs-map-frame)");
    svg.open("g", "aria-hidden", "true")
        .add(ground.draw())
        .add(new Graticule(canvas).draw())
        .close();
    drawn.forEach(one -> link(svg, one));
    svg.close();
    svg.empty("rect", "class", "frame", "width", width, "height", height).line();
  }

  /// A link to the first claim; its name says them all.
  private static void link(Svg svg, Drawn one) {
    var mark = one.mark();
    String target =
        mark.claims().isEmpty() ? mark.receipts().getFirst() : mark.claims().getFirst().claim();
    String name = name(mark);
    svg.open(
        "a",
        "href",
        "#" + target,
        "id",
        "map-" + mark.id(),
        "data-claims",
        mark.claims().stream().map(Cited::claim).collect(Collectors.joining(" ")),
        "aria-label",
        name);
    svg.words("title", name).add(one.shape()).close().line();
  }

  /// "Sirte, town: 3 claims (2 undisputed, 1 disputed): c4, c9, c12".
  private static String name(MapSheet.Mark mark) {
    String place = Plain.cut(mark.name(), 80) + ", " + mark.precision();
    return mark.claims().isEmpty()
        ? place + ": named in " + Claims.list(mark.receipts())
        : place + ": " + Claims.words(mark.claims());
  }

  private Footer footer(double size, int nameless) {
    var legend = new MapLegend(sheet, drawn);
    var footer = new Footer(Fit.WIDTH, canvas.frame().bottom(), size).signs(legend.signs());
    legend.notes(canvas, ground.hasDisputed(), nameless).forEach(footer::note);
    return footer;
  }

  private String description() {
    var places =
        sheet.marks().stream()
            .sorted(Comparator.comparingInt((MapSheet.Mark mark) -> -mark.claims().size()))
            .limit(8)
            .map(mark -> Plain.cut(mark.name(), 40) + " (" + mark.claims().size() + ")")
            .collect(Collectors.joining(", "));
    return sheet.tally().words() + (places.isEmpty() ? "" : ". Named most: " + places) + ".";
  }
}

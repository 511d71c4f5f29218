package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.present.svg.Footer;
import org.hearsay.present.svg.PathData;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.view.MapSheet;

/// Draws a map sheet. The page that holds it may set the colours (`--land`, `--sea`, `--ink`, …);
/// links go to claims (`#c41`), or to a sentence (`#r3:s7`) where a place is named in none.
public final class MapSvg {

  private static final String LOOK = "hs-map";
  private static final double GAP = 8;

  /// So many places beyond the frame are told in words; more have a map of their own.
  private static final int FEW = 3;

  private final MapSheet sheet;
  private final List<Plate> plates = new ArrayList<>();

  private MapSvg(MapSheet sheet) {
    this.sheet = sheet;
    if (!sheet.marks().isEmpty()) {
      plates.add(new Plate(LOOK + "-1", Fit.of(sheet), sheet.marks()));
      var beyond = beyond(plates.getFirst());
      if (beyond.size() > FEW) {
        plates.add(new Plate(LOOK + "-2", Fit.overview(sheet), beyond));
      }
    }
  }

  /// To be held in a page of HTML.
  public static String of(MapSheet sheet) {
    return new MapSvg(sheet).draw().toString();
  }

  /// To stand as a file of its own.
  public static String file(MapSheet sheet) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + of(sheet) + "\n";
  }

  /// Marks of claims that the plate does not show.
  private List<MapSheet.Mark> beyond(Plate plate) {
    return sheet.marks().stream()
        .filter(mark -> !mark.claims().isEmpty() && !plate.shows(mark))
        .toList();
  }

  private Svg draw() {
    double under = plates.stream().mapToDouble(one -> one.canvas().frame().height() + GAP).sum();
    var below = footer(Style.WIDE, under - GAP, false);
    var belowNarrow = footer(Style.NARROW, under - GAP, true);
    var svg =
        Svg.picture(LOOK, below.bottom(), "Map of the places the reports name", description());
    svg.own(Style.sheet(LOOK, below.bottom(), belowNarrow.bottom())).line();
    svg.own(Style.hatches(LOOK)).line();
    bearings().forEach(bearing -> svg.own(Style.fadeMask(bearing)));
    double top = 0;
    for (Plate plate : plates) {
      plate.draw(svg, top, top > 0 ? excerpt(plate) : new Svg());
      top += plate.canvas().frame().height() + GAP;
    }
    svg.open("g", "class", "wide").add(below.svg()).close().line();
    svg.open("g", "class", "narrow").add(belowNarrow.svg()).close().line();
    return svg.close();
  }

  /// The directions of "eastern", "northern" on this sheet.
  private TreeSet<Long> bearings() {
    var bearings = new TreeSet<Long>();
    for (MapSheet.Mark mark : sheet.marks()) {
      if (mark.shape() instanceof MapSheet.Shape.Side side && !Double.isNaN(side.bearing())) {
        bearings.add(Math.round(side.bearing()));
      }
    }
    return bearings;
  }

  /// The frame of the map above, on the overview.
  private Svg excerpt(Plate overview) {
    var ring = overview.canvas().ring(plates.getFirst().canvas().edge());
    return new Svg().empty("path", "class", "rule", "d", new PathData().rings(ring).toString());
  }

  private Footer footer(double size, double top, boolean large) {
    var all = new ArrayList<Drawn>();
    plates.forEach(plate -> all.addAll(plate.drawn()));
    var legend = new MapLegend(sheet, all);
    var footer = new Footer(Fit.WIDTH, top, size).signs(legend.signs(plates));
    legend
        .counts(plates, plates.stream().mapToInt(plate -> plate.nameless(large)).sum())
        .forEach(footer::note);
    if (!plates.isEmpty()) {
      footer.note(legend.made(plates)).note(legend.sources());
    }
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

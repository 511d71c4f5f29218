package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Feature;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.PathData;
import org.hearsay.present.svg.Svg;

/// Draws what lies under the marks: sea, land, waters, borders and the lines of the globe.
final class Ground {

  private final WorldMap world;
  private final Canvas canvas;

  /// First-order divisions are drawn on maps narrower than this, kilometres.
  private static final double DIVIDED = 2_600;

  private final String id;

  /// @param id of the frame; the land's clip path is called after it
  Ground(WorldMap world, Canvas canvas, String id) {
    this.world = world;
    this.canvas = canvas;
    this.id = id;
  }

  /// Holds what is drawn on land only.
  static String clip(String id) {
    return id + "-land";
  }

  Svg draw() {
    var svg = new Svg();
    var frame = canvas.frame();
    svg.empty(
        "rect",
        "class",
        "paper",
        "width",
        Svg.number(frame.width()),
        "height",
        Svg.number(frame.height()));
    path(svg, PathData.ground().rings(canvas.ring(all())), "sea");
    land(svg);
    areas(svg, Layer.LAKE, "lake");
    lines(svg, Layer.RIVER, "river");
    if (isDivided()) {
      lines(svg, Layer.DIVISION, "division");
    }
    lines(svg, Layer.BORDER, "border");
    lines(svg, Layer.DISPUTED, "contested");
    return svg;
  }

  /// Whether the frame shows a border that is drawn as disputed.
  boolean hasDisputed() {
    return world.features(Layer.DISPUTED).stream()
        .anyMatch(one -> !canvas.lines(one.parts()).isEmpty());
  }

  /// Whether it shows first-order divisions.
  boolean isDivided() {
    return canvas.across() < DIVIDED
        && world.features(Layer.DIVISION).stream()
            .anyMatch(one -> !canvas.lines(one.parts()).isEmpty());
  }

  /// The whole globe as the projection shows it.
  private double[] all() {
    double west = canvas.window().left();
    double east = canvas.window().right();
    return new double[] {west, -90, east, -90, east, 90, west, 90};
  }

  /// The coast is the land's edge, but not where the map is cut at the date line.
  private void land(Svg svg) {
    var window = canvas.window();
    boolean cut = window.left() < -180 || window.right() > 180;
    String clip = clip(id);
    svg.empty(
        "path",
        "id",
        clip + "-shape",
        "class",
        cut ? "land" : "land coast",
        "d",
        PathData.ground().rings(rings(Layer.LAND)).toString());
    svg.open("clipPath", "id", clip).empty("use", "href", "#" + clip + "-shape").close().line();
    if (cut) {
      var coast = PathData.ground();
      for (Feature land : world.features(Layer.LAND)) {
        land.parts().stream()
            .flatMap(part -> shore(part.corners()).stream())
            .forEach(line -> canvas.line(line).forEach(coast::line));
      }
      path(svg, coast, "coast");
    }
  }

  /// The ring without its stretches along the date line.
  private static List<double[]> shore(double[] ring) {
    var lines = new ArrayList<double[]>();
    int from = 0;
    for (int i = 2; i < ring.length; i += 2) {
      boolean seam = Math.abs(ring[i]) >= 180 && Math.abs(ring[i - 2]) >= 180;
      if (seam || i == ring.length - 2) {
        int end = seam ? i : i + 2;
        if (end - from >= 4) {
          lines.add(java.util.Arrays.copyOfRange(ring, from, end));
        }
        from = i;
      }
    }
    return lines;
  }

  private List<double[]> rings(Layer layer) {
    var rings = new ArrayList<double[]>();
    for (Feature feature : world.features(layer)) {
      if (layer == Layer.LAKE && feature.rank() > finest() + 1) {
        continue;
      }
      canvas.rings(feature.parts()).stream().filter(Ground::isSeen).forEach(rings::add);
    }
    return rings;
  }

  /// Islands smaller than a dot of the pen are left out.
  private static boolean isSeen(double[] ring) {
    var box = Box.around(ring);
    return box.width() + box.height() > 1.6;
  }

  private void areas(Svg svg, Layer layer, String look) {
    path(svg, PathData.ground().rings(rings(layer)), look);
  }

  private void lines(Svg svg, Layer layer, String look) {
    var data = PathData.ground();
    world.features(layer).stream()
        .filter(one -> layer != Layer.RIVER || one.rank() <= finest())
        .forEach(one -> canvas.lines(one.parts()).forEach(data::line));
    path(svg, data, look);
  }

  /// The least rank of rivers and lakes drawn: fewer on a map of much.
  int finest() {
    double across = canvas.across();
    return across > 12_000 ? 1 : across > 5_000 ? 3 : across > 2_500 ? 4 : across > 1_200 ? 5 : 9;
  }

  private static void path(Svg svg, PathData data, String look) {
    if (!data.isEmpty()) {
      svg.empty("path", "class", look, "d", data.toString()).line();
    }
  }
}

package org.hearsay.present.svg.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.Projection;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.PathData;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.MarkArt.Drawn;

/// A small map in the corner with fewest marks: where in the world the frame is.
final class Locator {

  private static final double WIDTH = 118;
  private static final double HEIGHT = 88;

  /// A map wider than this needs none, kilometres.
  private static final double WIDE = 6_000;

  private final String id;
  private final Canvas main;
  private final Box corner;

  /// @param drawn what it should not cover
  Locator(String id, Canvas main, List<Drawn> drawn) {
    this.id = id;
    this.main = main;
    var frame = main.frame();
    double right = frame.right() - WIDTH;
    this.corner =
        Stream.of(new double[] {0, 0}, new double[] {right, 0})
            .map(at -> new Box(at[0], at[1], at[0] + WIDTH, at[1] + HEIGHT))
            .min(Comparator.comparingLong(box -> covered(box.grown(6), drawn)))
            .orElseThrow();
  }

  private static long covered(Box box, List<Drawn> drawn) {
    return drawn.stream().filter(one -> box.holds(one.at().x(), one.at().y())).count();
  }

  boolean isWanted() {
    return main.across() < WIDE && main.frame().height() > 3 * HEIGHT;
  }

  /// Where it lies on the map.
  Box corner() {
    return corner;
  }

  Svg draw() {
    var world = WorldMap.bundled();
    double[] at = main.projection().degrees(main.middle().x(), main.middle().y());
    double across = Math.clamp(7 * main.across(), 4_500, 12_000);
    var projection = new Projection.Azimuthal(at[0], at[1]);
    var small =
        new Canvas(
            projection, new Box(0, 0, WIDTH, HEIGHT), new Projection.Xy(0, 0), WIDTH / across);
    var svg = new Svg();
    String width = Svg.number(WIDTH);
    String height = Svg.number(HEIGHT);
    svg.open(
        "g",
        "class",
        "locator",
        "aria-hidden",
        "true",
        "transform",
        "translate(" + Svg.number(corner.left()) + " " + Svg.number(corner.top()) + ")");
    svg.open("clipPath", "id", id).empty("rect", "width", width, "height", height).close();
    svg.open("g", "clip-path", "url(#" + id + ")");
    svg.empty("rect", "class", "sea", "width", width, "height", height);
    var land = PathData.ground();
    world.features(Layer.LAND).stream()
        .flatMap(one -> small.rings(one.parts()).stream())
        .filter(ring -> Box.around(ring).width() + Box.around(ring).height() > 3)
        .forEach(land::ring);
    svg.empty("path", "class", "land coast", "d", land.toString());
    var borders = PathData.ground();
    world.features(Layer.BORDER).forEach(one -> small.lines(one.parts()).forEach(borders::line));
    svg.empty("path", "class", "division", "d", borders.toString());
    here(svg, small.ring(main.edge()));
    svg.close();
    return svg.empty("rect", "class", "frame", "width", width, "height", height).close().line();
  }

  /// The frame; where it is too small to be seen, a circle about it.
  private static void here(Svg svg, List<double[]> edge) {
    var box = edge.isEmpty() ? new Box(0, 0, WIDTH, HEIGHT) : Box.around(edge.getFirst());
    if (box.width() > 8) {
      svg.empty("path", "class", "here", "d", PathData.ground().rings(edge).toString());
      return;
    }
    svg.empty(
        "circle",
        "class",
        "here",
        "cx",
        Svg.number(WIDTH / 2),
        "cy",
        Svg.number(HEIGHT / 2),
        "r",
        "6");
  }
}

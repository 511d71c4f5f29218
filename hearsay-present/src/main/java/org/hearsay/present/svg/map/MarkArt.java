package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.present.extent.Extent;
import org.hearsay.present.extent.Extents;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Clip;
import org.hearsay.present.map.Inside;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.PathData;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.view.MapSheet.Mark;
import org.hearsay.present.view.MapSheet.Shape;
import org.hearsay.present.view.State;

/// Draws each mark as what it is: a point, an outline, a line, or the bounds of what is not known
/// better.
final class MarkArt {

  /// An area smaller than this is drawn this large, units.
  private static final double LEAST = 10;

  private final WorldMap world;
  private final Canvas canvas;
  private final Extents extents;
  private final String land;

  /// @param land id of the clip path that holds the land
  MarkArt(WorldMap world, Canvas canvas, String land) {
    this.world = world;
    this.canvas = canvas;
    this.extents = new Extents(world);
    this.land = land;
  }

  /// A mark as drawn.
  ///
  /// @param shape without its link
  /// @param at the middle, where its name belongs
  /// @param radius of a dot, 0 for all else
  /// @param room how wide it is about its middle; 0 for a dot
  /// @param look what the legend calls it
  record Drawn(Mark mark, Svg shape, Xy at, double radius, double room, Look look) {}

  /// Kinds of signs.
  enum Look {
    DOT,
    /// an outline of the base map
    OUTLINE,
    /// bounds that nobody drew
    SOFT,
    LINE,
    /// a name only
    NAME
  }

  /// Empty where the frame does not show it.
  Optional<Drawn> draw(Mark mark) {
    if (mark.shape() instanceof Shape.Dot dot) {
      return dot(mark, canvas.xy(dot.longitude(), dot.latitude()));
    }
    var extent = extents.of(mark.shape());
    return extent.isEmpty() ? name(mark) : draw(mark, extent.get());
  }

  private Optional<Drawn> draw(Mark mark, Extent extent) {
    if (extent.sort() == Extent.Sort.LINES) {
      return line(mark, canvas.lines(extent.parts()));
    }
    var rings = canvas.rings(extent.parts());
    return switch (mark.shape()) {
      case Shape.Dot dot -> Optional.empty();
      case Shape.Area area ->
          extent.traced() ? area(mark, rings, "area", Look.OUTLINE) : within(mark, area, rings);
      case Shape.Side side ->
          extent.traced()
              ? area(mark, rings, "side", Look.OUTLINE).map(one -> faded(one, side.bearing()))
              : area(mark, rings, "soft", Look.SOFT);
      case Shape.Landscape landscape ->
          area(mark, rings, extent.traced() ? "landscape" : "soft", Look.SOFT);
      case Shape.Water water -> area(mark, rings, extent.traced() ? "area" : "soft", Look.OUTLINE);
      case Shape.Band band -> area(mark, rings, "band", Look.LINE);
      case Shape.Disc disc -> area(mark, rings, "soft", Look.SOFT);
      case Shape.Sector sector -> area(mark, rings, "soft", Look.SOFT);
      case Shape.Zone zone -> area(mark, rings, "soft", Look.SOFT);
    };
  }

  /// Grows with the number of claims, by area.
  static double radius(Mark mark) {
    int claims = mark.claims().size();
    double least = mark.state() == State.UNDISPUTED ? 0 : 5.5;
    return claims == 0 ? 2.8 : Math.clamp(2.6 + 1.5 * Math.sqrt(claims), least, 11);
  }

  private Optional<Drawn> dot(Mark mark, Xy at) {
    if (!canvas.frame().holds(at.x(), at.y())) {
      return Optional.empty();
    }
    var svg = new Svg();
    Dots.draw(svg, mark.claims(), at, radius(mark));
    return Optional.of(new Drawn(mark, svg, at, radius(mark), 0, Look.DOT));
  }

  /// A circle, as far as it lies in the region's country.
  private Optional<Drawn> within(Mark mark, Shape.Area area, List<double[]> circle) {
    var inside = new ArrayList<double[]>();
    for (double[] around : circle) {
      world.find(Layer.COUNTRY, area.country()).stream()
          .flatMap(country -> canvas.rings(country.parts()).stream())
          .map(ring -> Clip.convex(ring, around))
          .filter(ring -> ring.length >= 6)
          .forEach(inside::add);
    }
    return area(mark, inside.isEmpty() ? circle : inside, "soft", Look.SOFT);
  }

  /// Its inner bound is not a line anybody stated.
  private static Drawn faded(Drawn one, double bearing) {
    if (one.radius() > 0) {
      return one;
    }
    var svg =
        new Svg().open("g", "mask", "url(#" + Style.fade(bearing) + ")").add(one.shape()).close();
    return new Drawn(one.mark(), svg, one.at(), 0, one.room(), one.look());
  }

  /// A river, its name at the corner nearest to the frame's middle.
  private Optional<Drawn> line(Mark mark, List<double[]> lines) {
    var frame = canvas.frame();
    double nearest = Double.POSITIVE_INFINITY;
    var at = new Xy(0, 0);
    var data = new PathData();
    for (double[] piece : lines) {
      data.line(piece);
      for (int i = 0; i < piece.length; i += 2) {
        double away =
            Math.hypot(
                piece[i] - (frame.left() + frame.right()) / 2,
                piece[i + 1] - (frame.top() + frame.bottom()) / 2);
        if (away < nearest) {
          nearest = away;
          at = new Xy(piece[i], piece[i + 1]);
        }
      }
    }
    if (data.isEmpty() || !frame.grown(-20).holds(at.x(), at.y())) {
      return Optional.empty();
    }
    String state = state(mark);
    var svg = new Svg().empty("path", "class", "stream " + state + "-ink", "d", data.toString());
    return Optional.of(new Drawn(mark, svg, at, 0, 60, Look.LINE));
  }

  /// A sea: its name where it stands.
  private Optional<Drawn> name(Mark mark) {
    if (!(mark.shape() instanceof Shape.Water water)) {
      return Optional.empty();
    }
    var at = canvas.xy(water.longitude(), water.latitude());
    return canvas.frame().grown(-20).holds(at.x(), at.y())
        ? Optional.of(new Drawn(mark, new Svg(), at, 0, 80, Look.NAME))
        : Optional.empty();
  }

  private static String state(Mark mark) {
    return mark.claims().isEmpty() ? "named" : Style.name(mark.state());
  }

  private Optional<Drawn> area(Mark mark, List<double[]> rings, String look, Look sign) {
    if (rings.isEmpty()) {
      return Optional.empty();
    }
    double[] main = largest(rings);
    var box = Box.around(main);
    var svg = new Svg();
    if (Math.max(box.width(), box.height()) < LEAST) {
      var at = new Xy((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
      svg.empty(
          "circle",
          "class",
          "mark dot soft " + state(mark),
          "cx",
          Svg.number(at.x()),
          "cy",
          Svg.number(at.y()),
          "r",
          Svg.number(LEAST / 2));
      Dots.badge(svg, mark.state(), at, LEAST / 2);
      return Optional.of(new Drawn(mark, svg, at, LEAST / 2, 0, sign));
    }
    svg.empty(
        "path",
        "class",
        "mark " + look + " " + state(mark),
        "clip-path",
        sign == Look.OUTLINE && !(mark.shape() instanceof Shape.Water) ? "url(#" + land + ")" : "",
        "d",
        new PathData().rings(rings).toString());
    double[] stretch = Inside.stretch(seen(main));
    var at = new Xy(stretch[0] + stretch[2] / 2, stretch[1]);
    return Optional.of(new Drawn(mark, svg, at, 0, stretch[2], sign));
  }

  /// What of a ring lies in the frame, for its name to stand there.
  private double[] seen(double[] ring) {
    double[] seen = Clip.ring(ring, canvas.frame());
    return seen.length < 6 ? ring : seen;
  }

  private static double[] largest(List<double[]> rings) {
    double[] best = rings.getFirst();
    for (double[] ring : rings) {
      var box = Box.around(ring);
      var other = Box.around(best);
      best = box.width() * box.height() > other.width() * other.height() ? ring : best;
    }
    return best;
  }
}

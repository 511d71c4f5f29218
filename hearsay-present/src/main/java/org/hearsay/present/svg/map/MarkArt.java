package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Clip;
import org.hearsay.present.map.Feature;
import org.hearsay.present.map.Globe;
import org.hearsay.present.map.Inside;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.PathData;
import org.hearsay.present.svg.Style;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.view.MapSheet.Mark;
import org.hearsay.present.view.MapSheet.Shape;

/// Draws each mark as what it is: a point, an outline, or the bounds of what is not known better.
final class MarkArt {

  /// How much of a region "eastern" takes, counted from its eastern edge.
  private static final double SIDE = 0.42;

  /// An area smaller than this is drawn this large, units.
  private static final double LEAST = 10;

  private final WorldMap world;
  private final Canvas canvas;

  MarkArt(WorldMap world, Canvas canvas) {
    this.world = world;
    this.canvas = canvas;
  }

  /// A mark as drawn.
  ///
  /// @param shape without its link
  /// @param at the middle, where its name belongs
  /// @param radius of a dot, 0 for all else
  /// @param outlined whether a region's own outline was there to be drawn
  record Drawn(Mark mark, Svg shape, Xy at, double radius, boolean outlined) {}

  /// Empty where the frame does not show it.
  Optional<Drawn> draw(Mark mark) {
    return switch (mark.shape()) {
      case Shape.Dot dot -> dot(mark, canvas.xy(dot.longitude(), dot.latitude()));
      case Shape.Area area -> area(mark, area);
      case Shape.Side side -> side(mark, side);
      case Shape.Disc disc ->
          outline(
              mark,
              Globe.circle(disc.longitude(), disc.latitude(), disc.radius()),
              canvas.xy(disc.longitude(), disc.latitude()));
      case Shape.Sector sector -> sector(mark, sector);
      case Shape.Corridor way -> corridor(mark, way);
      case Shape.Water water -> water(mark, water);
    };
  }

  static double radius(Mark mark) {
    return mark.claims().isEmpty() ? 2.8 : Math.min(13, 3 + 1.6 * Math.sqrt(mark.claims().size()));
  }

  private Optional<Drawn> dot(Mark mark, Xy at) {
    if (!canvas.frame().holds(at.x(), at.y())) {
      return Optional.empty();
    }
    var svg = new Svg();
    Dots.draw(svg, mark.claims(), at, radius(mark));
    return Optional.of(new Drawn(mark, svg, at, radius(mark), false));
  }

  private Optional<Drawn> area(Mark mark, Shape.Area area) {
    var feature = feature(area);
    return feature.isPresent()
        ? filled(mark, canvas.rings(feature.get()), "area", true)
        : extent(mark, area);
  }

  /// A circle, as far as it lies in the region's country.
  private Optional<Drawn> extent(Mark mark, Shape.Area area) {
    double[] circle = Globe.circle(area.longitude(), area.latitude(), area.radius());
    var middle = canvas.xy(area.longitude(), area.latitude());
    var inside = new ArrayList<double[]>();
    for (double[] around : canvas.ring(circle)) {
      world.find(Layer.COUNTRY, area.country()).stream()
          .flatMap(country -> canvas.rings(country).stream())
          .map(ring -> Clip.convex(ring, around))
          .filter(ring -> ring.length >= 6)
          .forEach(inside::add);
    }
    return inside.isEmpty() ? outline(mark, circle, middle) : filled(mark, inside, "soft", false);
  }

  private Optional<Feature> feature(Shape.Area area) {
    return world
        .find(Layer.REGION, area.gazetteerId())
        .or(() -> area.whole() ? world.find(Layer.COUNTRY, area.country()) : Optional.empty());
  }

  /// The outline beyond a line across it; where there is none, a circle in that direction.
  private Optional<Drawn> side(Mark mark, Shape.Side side) {
    var of = side.of();
    var feature = feature(of);
    if (feature.isEmpty() || Double.isNaN(side.bearing())) {
      double reach = of.radius() / 2;
      double[] middle =
          Double.isNaN(side.bearing())
              ? new double[] {of.longitude(), of.latitude()}
              : Globe.from(of.longitude(), of.latitude(), side.bearing(), reach);
      return outline(
          mark, Globe.circle(middle[0], middle[1], reach), canvas.xy(middle[0], middle[1]));
    }
    double a = Math.sin(Math.toRadians(side.bearing()));
    double b = Math.cos(Math.toRadians(side.bearing()));
    var degrees = feature.get().parts().stream().map(Feature.Part::corners).toList();
    double[] main = largest(degrees);
    double least = along(main, a, b, -1);
    double edge = along(main, a, b, 1) - SIDE * (along(main, a, b, 1) - least);
    var parts =
        degrees.stream()
            .map(part -> Clip.half(part, a, b, edge))
            .filter(part -> part.length >= 6)
            .flatMap(part -> canvas.ring(part).stream())
            .toList();
    return filled(mark, parts, "side", true).map(one -> faded(one, side.bearing()));
  }

  /// Its inner bound is not a line anybody stated.
  private static Drawn faded(Drawn one, double bearing) {
    if (one.radius() > 0) {
      return one;
    }
    var svg =
        new Svg().open("g", "mask", "url(#" + Style.fade(bearing) + ")").add(one.shape()).close();
    return new Drawn(one.mark(), svg, one.at(), 0, one.outlined());
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

  /// How far a ring reaches in a direction, or the other way with `sign` -1.
  private static double along(double[] ring, double a, double b, int sign) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      most = Math.max(most, sign * (a * ring[i] + b * ring[i + 1]));
    }
    return sign * most;
  }

  private Optional<Drawn> sector(Mark mark, Shape.Sector sector) {
    var ring =
        Globe.sector(
            sector.longitude(),
            sector.latitude(),
            sector.bearing(),
            sector.spread(),
            sector.near(),
            sector.far());
    double half = (sector.near() + sector.far()) / 2;
    double[] middle = Globe.from(sector.longitude(), sector.latitude(), sector.bearing(), half);
    return outline(mark, ring, canvas.xy(middle[0], middle[1]));
  }

  /// A band with round ends.
  private Optional<Drawn> corridor(Mark mark, Shape.Corridor way) {
    double turn =
        Globe.bearing(way.fromLongitude(), way.fromLatitude(), way.toLongitude(), way.toLatitude());
    double back =
        Globe.bearing(way.toLongitude(), way.toLatitude(), way.fromLongitude(), way.fromLatitude());
    var ring = new ArrayList<Double>();
    for (int i = -90; i <= 90; i += 15) {
      double[] at = Globe.from(way.toLongitude(), way.toLatitude(), back + 180 + i, way.width());
      ring.add(at[0]);
      ring.add(at[1]);
    }
    for (int i = -90; i <= 90; i += 15) {
      double[] at =
          Globe.from(way.fromLongitude(), way.fromLatitude(), turn + 180 + i, way.width());
      ring.add(at[0]);
      ring.add(at[1]);
    }
    double[] middle =
        Globe.from(
            way.fromLongitude(),
            way.fromLatitude(),
            turn,
            Globe.kilometres(
                    way.fromLongitude(), way.fromLatitude(), way.toLongitude(), way.toLatitude())
                / 2);
    return outline(
        mark,
        ring.stream().mapToDouble(Double::doubleValue).toArray(),
        canvas.xy(middle[0], middle[1]));
  }

  /// Only a name; a river's on its line, at the corner of it nearest the frame's middle.
  private Optional<Drawn> water(Mark mark, Shape.Water water) {
    var at = canvas.xy(water.longitude(), water.latitude());
    var frame = canvas.frame();
    var line =
        world.features(Layer.RIVER).stream()
            .filter(river -> river.name().equalsIgnoreCase(riverName(water.name())))
            .flatMap(river -> canvas.lines(river).stream())
            .toList();
    double nearest = Double.POSITIVE_INFINITY;
    for (double[] piece : line) {
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
    return frame.grown(-20).holds(at.x(), at.y())
        ? Optional.of(new Drawn(mark, new Svg(), at, 0, true))
        : Optional.empty();
  }

  private static String riverName(String name) {
    return name.replaceFirst("(?i)^river ", "").replaceFirst("(?i) river$", "");
  }

  private Optional<Drawn> outline(Mark mark, double[] degrees, Xy at) {
    var drawn = filled(mark, canvas.ring(degrees), "soft", false);
    return canvas.frame().holds(at.x(), at.y())
        ? drawn.map(one -> new Drawn(mark, one.shape(), at, 0, false))
        : drawn;
  }

  private Optional<Drawn> filled(Mark mark, List<double[]> rings, String look, boolean outlined) {
    if (rings.isEmpty()) {
      return Optional.empty();
    }
    var svg = new Svg();
    String state = mark.claims().isEmpty() ? "named" : Style.name(mark.state());
    var box = Box.around(largest(rings));
    if (Math.max(box.width(), box.height()) < LEAST) {
      var at = new Xy((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
      svg.empty(
          "circle",
          "class",
          "mark dot soft " + state,
          "cx",
          Svg.number(at.x()),
          "cy",
          Svg.number(at.y()),
          "r",
          Svg.number(LEAST / 2));
      return Optional.of(new Drawn(mark, svg, at, LEAST / 2, false));
    }
    svg.empty(
        "path", "class", "mark " + look + " " + state, "d", new PathData().rings(rings).toString());
    return Optional.of(new Drawn(mark, svg, Inside.of(largest(rings)), 0, outlined));
  }
}

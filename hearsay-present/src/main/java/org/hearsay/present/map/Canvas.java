package org.hearsay.present.map;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.present.map.Projection.Xy;

/// A framed piece of the globe: from degrees to the units of the drawing.
///
/// @param frame in units of the drawing
/// @param middle what of the paper is in the frame's middle, kilometres
/// @param scale units a kilometre
public record Canvas(Projection projection, Box frame, Xy middle, double scale) {

  /// Lines longer than this are bent as the projection bends them, degrees.
  private static final double STRAIGHT = 2;

  /// How far lines are drawn beyond the frame, so that their ends are not seen, units.
  private static final double BEYOND = 6;

  public Xy xy(double longitude, double latitude) {
    double nearest = longitude - 360 * Math.round((longitude - projection.meridian()) / 360);
    return placed(nearest, latitude);
  }

  private Xy placed(double longitude, double latitude) {
    var paper = projection.xy(longitude, latitude);
    return new Xy(
        (frame.left() + frame.right()) / 2 + (paper.x() - middle.x()) * scale,
        (frame.top() + frame.bottom()) / 2 + (paper.y() - middle.y()) * scale);
  }

  /// What the frame can show, in degrees; longitudes may run beyond 180.
  public Box window() {
    double halfWidth = (frame.width() / 2 + BEYOND) / scale;
    double halfHeight = (frame.height() / 2 + BEYOND) / scale;
    return projection.window(
        new Box(
            middle.x() - halfWidth,
            middle.y() - halfHeight,
            middle.x() + halfWidth,
            middle.y() + halfHeight));
  }

  /// The frame itself as a ring of degrees.
  public double[] edge() {
    int steps = 8;
    var ring = new double[8 * steps];
    for (int i = 0; i < 4 * steps; i++) {
      double along = i % steps / (double) steps;
      double x = i < steps ? along : i < 2 * steps ? 1 : i < 3 * steps ? 1 - along : 0;
      double y = i < steps ? 0 : i < 2 * steps ? along : i < 3 * steps ? 1 : 1 - along;
      double[] at =
          projection.degrees(
              middle.x() + (x - 0.5) * frame.width() / scale,
              middle.y() + (y - 0.5) * frame.height() / scale);
      ring[2 * i] = at[0];
      ring[2 * i + 1] = at[1];
    }
    return ring;
  }

  /// Kilometres from side to side, about.
  public double across() {
    return frame.width() / scale;
  }

  /// Units a kilometre from west to east in the frame's middle, where the projection may stretch
  /// it.
  public double scaleInMiddle() {
    double[] at = projection.degrees(middle.x(), middle.y());
    double degree = Globe.kilometres(at[0] - 0.5, at[1], at[0] + 0.5, at[1]);
    return (projection.xy(at[0] + 0.5, at[1]).x() - projection.xy(at[0] - 0.5, at[1]).x())
        / degree
        * scale;
  }

  /// The rings of an area inside the frame.
  public List<double[]> rings(List<Feature.Part> area) {
    var window = window();
    return area.stream()
        .filter(part -> isNear(part, window))
        .flatMap(part -> ring(part.corners(), part.around(), window).stream())
        .toList();
  }

  /// The pieces of lines inside the frame.
  public List<double[]> lines(List<Feature.Part> lines) {
    var window = window();
    return lines.stream()
        .filter(part -> isNear(part, window))
        .flatMap(part -> line(part.corners(), part.around(), window).stream())
        .toList();
  }

  private static boolean isNear(Feature.Part part, Box window) {
    for (int turn = -360; turn <= 360; turn += 360) {
      if (part.around().overlaps(window.moved(-turn, 0))) {
        return true;
      }
    }
    return false;
  }

  /// The parts of a ring of degrees inside the frame; more than one where the date line is in it.
  public List<double[]> ring(double[] degrees) {
    return degrees.length == 0 ? List.of() : ring(degrees, Box.around(degrees), window());
  }

  private List<double[]> ring(double[] degrees, Box around, Box window) {
    var parts = new ArrayList<double[]>();
    for (int turn = -360; turn <= 360; turn += 360) {
      double[] inside = Clip.ring(degrees, around, window.moved(-turn, 0));
      if (inside.length >= 6) {
        double[] drawn = Clip.ring(drawn(inside, turn, true), frame.grown(BEYOND));
        if (drawn.length >= 6) {
          parts.add(drawn);
        }
      }
    }
    return parts;
  }

  /// The pieces of a line of degrees inside the frame.
  public List<double[]> line(double[] degrees) {
    return degrees.length == 0 ? List.of() : line(degrees, Box.around(degrees), window());
  }

  private List<double[]> line(double[] degrees, Box around, Box window) {
    var pieces = new ArrayList<double[]>();
    for (int turn = -360; turn <= 360; turn += 360) {
      var seen = window.moved(-turn, 0);
      if (around.touches(seen)) {
        for (double[] inside : Clip.line(degrees, seen)) {
          pieces.addAll(Clip.line(drawn(inside, turn, false), frame.grown(BEYOND)));
        }
      }
    }
    return pieces;
  }

  private double[] drawn(double[] degrees, double turn, boolean ring) {
    var drawn = new ArrayList<Xy>(degrees.length / 2);
    int n = degrees.length;
    for (int i = 0; i < n; i += 2) {
      if (i > 0 || ring) {
        int before = i > 0 ? i - 2 : n - 2;
        bend(degrees[before], degrees[before + 1], degrees[i], degrees[i + 1], turn, drawn);
      }
      drawn.add(placed(degrees[i] + turn, degrees[i + 1]));
    }
    return flat(drawn);
  }

  private void bend(
      double fromX, double fromY, double toX, double toY, double turn, List<Xy> drawn) {
    int steps = (int) (Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / STRAIGHT);
    for (int k = 1; k <= steps; k++) {
      double share = k / (steps + 1.0);
      drawn.add(placed(fromX + share * (toX - fromX) + turn, fromY + share * (toY - fromY)));
    }
  }

  public static double[] flat(List<Xy> corners) {
    var flat = new double[2 * corners.size()];
    for (int i = 0; i < corners.size(); i++) {
      flat[2 * i] = corners.get(i).x();
      flat[2 * i + 1] = corners.get(i).y();
    }
    return flat;
  }
}

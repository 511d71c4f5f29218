package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Projection;
import org.hearsay.present.svg.PathData;
import org.hearsay.present.svg.Svg;

/// Lines of equal longitude and latitude, with their degrees where they leave the frame.
final class Graticule {

  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 30};

  private final Canvas canvas;
  private final Box window;
  private final double step;
  private final PathData lines = new PathData();
  private final Svg degrees = new Svg();
  private double lastX = Double.NEGATIVE_INFINITY;

  Graticule(Canvas canvas) {
    this.canvas = canvas;
    this.window = canvas.window();
    this.step = step();
  }

  Svg draw() {
    double from = Math.ceil(window.left() / step) * step;
    for (double meridian = from; meridian <= window.right(); meridian += step) {
      meridian(meridian);
    }
    double south = Math.max(-90 + step, Math.ceil(window.top() / step) * step);
    for (double parallel = south;
        parallel <= Math.min(90 - step, window.bottom());
        parallel += step) {
      parallel(parallel);
    }
    return new Svg()
        .empty("path", "class", "grid", "d", lines.toString())
        .open("g", "class", "degrees", "aria-hidden", "true")
        .add(degrees)
        .close()
        .line();
  }

  /// So that about five lines cross the frame.
  private double step() {
    double across = Math.toDegrees(canvas.frame().width() / canvas.scale() / Projection.RADIUS);
    for (double one : STEPS) {
      if (across / one <= 7) {
        return one;
      }
    }
    return 30;
  }

  private void meridian(double longitude) {
    double south = Math.max(-90, window.top());
    double north = Math.min(90, window.bottom());
    var line = sampled(i -> longitude, i -> south + (north - south) * i);
    for (double[] piece : canvas.line(line)) {
      lines.line(piece);
      mark(piece, Projection.degrees(longitude, "E", "W"), false);
    }
  }

  private void parallel(double latitude) {
    double width = window.right() - window.left();
    var line = sampled(i -> window.left() + width * i, i -> latitude);
    for (double[] piece : canvas.line(line)) {
      lines.line(piece);
      mark(piece, Projection.degrees(latitude, "N", "S"), true);
    }
  }

  private static double[] sampled(
      java.util.function.DoubleUnaryOperator x, java.util.function.DoubleUnaryOperator y) {
    int samples = 61;
    var line = new double[2 * samples];
    for (int i = 0; i < samples; i++) {
      line[2 * i] = x.applyAsDouble(i / (samples - 1.0));
      line[2 * i + 1] = y.applyAsDouble(i / (samples - 1.0));
    }
    return line;
  }

  /// Writes the degrees where a line crosses the frame's lower or left edge.
  private void mark(double[] line, String words, boolean left) {
    var frame = canvas.frame();
    for (int i = 2; i < line.length; i += 2) {
      double before = left ? line[i - 2] - frame.left() : line[i - 1] - frame.bottom();
      double here = left ? line[i] - frame.left() : line[i + 1] - frame.bottom();
      if (before * here < 0) {
        double share = before / (before - here);
        double x = line[i - 2] + share * (line[i] - line[i - 2]);
        double y = line[i - 1] + share * (line[i + 1] - line[i - 1]);
        if (left
            ? y > 14 && y < frame.bottom() - 24
            : x > Math.max(36, lastX + 40) && x < frame.right() - 30) {
          lastX = left ? lastX : x;
          String at = Svg.number(left ? 4 : x);
          degrees.words(
              "text",
              words,
              "x",
              at,
              "y",
              Svg.number(left ? y - 3 : frame.bottom() - 4),
              "text-anchor",
              left ? "" : "middle");
          return;
        }
      }
    }
  }

  /// The drawing's units of a round number of kilometres, true in the frame's middle.
  static List<Double> scaleBar(Canvas canvas) {
    double scale = canvas.scaleInMiddle();
    double most = 170 / scale;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double round = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
    return new ArrayList<>(List.of(round, round * scale));
  }
}

package org.hearsay.present.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.present.export.Geometry.Corner;

/// The box around geometries: west, south, east, north. Where it lies across the date line, west is
/// greater than east (RFC 7946, section 5.2).
final class Bounds {

  private Bounds() {}

  /// Empty where there is nothing to be bounded.
  static List<Double> of(List<Geometry> geometries) {
    var spans = new ArrayList<double[]>();
    double south = 90;
    double north = -90;
    for (Geometry geometry : geometries) {
      for (List<Corner> piece : pieces(geometry)) {
        spans.add(span(piece));
        for (Corner corner : piece) {
          south = Math.min(south, corner.latitude());
          north = Math.max(north, corner.latitude());
        }
      }
    }
    if (spans.isEmpty()) {
      return List.of();
    }
    double[] widest = gap(spans);
    return List.of(widest[1], south, widest[0], north);
  }

  private static List<List<Corner>> pieces(Geometry geometry) {
    return switch (geometry) {
      case Geometry.Point point -> List.of(List.of(point.at()));
      case Geometry.Lines lines -> lines.lines();
      case Geometry.Polygons areas -> areas.polygons().stream().map(List::getFirst).toList();
    };
  }

  private static double[] span(List<Corner> piece) {
    double west = 180;
    double east = -180;
    for (Corner corner : piece) {
      west = Math.min(west, corner.longitude());
      east = Math.max(east, corner.longitude());
    }
    return new double[] {west, east};
  }

  /// The widest stretch without anything, from where to where going east.
  private static double[] gap(List<double[]> spans) {
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    double from = spans.getFirst()[1];
    double[] widest = {from, from};
    double most = -1;
    for (int i = 1; i <= spans.size(); i++) {
      double to = spans.get(i % spans.size())[0];
      double wide = i < spans.size() ? to - from : to + 360 - from;
      if (wide > most) {
        most = wide;
        widest = new double[] {from, to};
      }
      from = i < spans.size() ? Math.max(from, spans.get(i)[1]) : from;
    }
    return most <= 0 ? new double[] {180, -180} : widest;
  }
}

package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Where;

/// A flat map about a point, true enough for a land: metres east and north of it.
///
/// @param shrunk a degree of longitude there, in degrees of latitude
record Flat(Where.Point origin, double shrunk) {

  private static final double DEGREE = 111_195;

  Flat(Where.Point origin) {
    this(origin, Math.cos(Math.toRadians(origin.latitude())));
  }

  /// A place on that map.
  record Xy(double x, double y) {

    double along(double bearing) {
      double angle = Math.toRadians(bearing);
      return x * Math.sin(angle) + y * Math.cos(angle);
    }

    Xy to(Xy other, double share) {
      return new Xy(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double metresTo(Xy other) {
      return Math.hypot(x - other.x, y - other.y);
    }

    /// Metres to the straight way from `one` to `other`.
    double metresTo(Xy one, Xy other) {
      double dx = other.x - one.x;
      double dy = other.y - one.y;
      double length = dx * dx + dy * dy;
      double share = length == 0 ? 0 : ((x - one.x) * dx + (y - one.y) * dy) / length;
      return metresTo(one.to(other, Math.clamp(share, 0.0, 1.0)));
    }
  }

  Xy xy(Where.Point point) {
    double east = (point.longitude() - origin.longitude() + 540) % 360 - 180;
    return new Xy(east * shrunk * DEGREE, (point.latitude() - origin.latitude()) * DEGREE);
  }

  Where.Point point(Xy xy) {
    double east = origin.longitude() + xy.x() / (Math.max(0.01, shrunk) * DEGREE);
    return new Where.Point(
        Math.clamp(origin.latitude() + xy.y() / DEGREE, -90.0, 90.0), (east + 540) % 360 - 180);
  }

  List<Xy> xy(List<Where.Point> points) {
    return points.stream().map(this::xy).toList();
  }

  List<Where.Point> points(List<Xy> line) {
    return line.stream().map(this::point).toList();
  }

  /// Square metres within a ring, closed or not.
  static double area(List<Where.Point> ring) {
    var corners = new Flat(ring.getFirst()).xy(ring);
    double twice = 0;
    for (int i = 0; i < corners.size(); i++) {
      var from = corners.get(i);
      var to = corners.get((i + 1) % corners.size());
      twice += from.x() * to.y() - to.x() * from.y();
    }
    return Math.abs(twice) / 2;
  }

  /// The smallest bulging ring about all of them, closed (Andrew's monotone chain).
  static List<Xy> hull(List<Xy> points) {
    var sorted =
        points.stream().sorted(Comparator.comparingDouble(Xy::x).thenComparing(Xy::y)).toList();
    var ring = new ArrayList<>(half(sorted));
    ring.addAll(half(sorted.reversed()));
    ring.add(ring.getFirst());
    return ring;
  }

  private static List<Xy> half(List<Xy> sorted) {
    var half = new ArrayList<Xy>();
    for (var next : sorted) {
      while (half.size() > 1 && turn(half.get(half.size() - 2), half.getLast(), next) <= 0) {
        half.removeLast();
      }
      half.add(next);
    }
    half.removeLast();
    return half;
  }

  private static double turn(Xy a, Xy b, Xy c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }
}

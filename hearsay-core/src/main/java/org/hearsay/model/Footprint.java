package org.hearsay.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a place lies that is no single entry of a gazetteer: within a margin of a line. One point
/// is a circle; a line that ends where it began holds what it goes round as well.
///
/// Example: the border of Libya and Tunisia, as its line and 25 km to either side.
public record Footprint(List<Where.Point> line, double marginMetres) {

  /// A footprint of no point would be nowhere.
  public Footprint {
    line = List.copyOf(line);
    if (line.isEmpty()) {
      throw new IllegalArgumentException("a footprint needs a point, found none");
    }
  }

  /// A circle.
  public static Footprint around(Where.Point middle, double radiusMetres) {
    return new Footprint(List.of(middle), radiusMetres);
  }

  /// Of any place: an entry's circle, the first reading's where there are several; empty where the
  /// place is not known.
  public static Optional<Footprint> of(Where where) {
    return switch (where) {
      case Where.Spot spot -> Optional.of(around(spot.centre(), spot.radiusMetres()));
      case Where.Between between -> Optional.of(between.footprint());
      case Where.Offset offset -> Optional.of(offset.footprint());
      case Where.Part part -> Optional.of(part.footprint());
      case Where.Composed composed -> Optional.of(composed.footprint());
      case Where.OneOf several ->
          several.candidates().stream().flatMap(one -> of(one).stream()).findFirst();
      case Where.Unresolved unresolved -> Optional.empty();
    };
  }

  /// Whether what the line goes round belongs to it.
  public boolean encloses() {
    return line.size() > 3 && line.getFirst().equals(line.getLast());
  }

  /// Half way along the line, or the centre of gravity of what it goes round.
  public Where.Point middle() {
    return encloses() ? centroid() : along(length() / 2);
  }

  /// Metres from [#middle] to the farthest part, margin and all.
  public double reachMetres() {
    var middle = middle();
    return line.stream().mapToDouble(middle::metresTo).max().orElse(0) + marginMetres;
  }

  /// Metres of the line from end to end.
  public double length() {
    double length = 0;
    for (int i = 1; i < line.size(); i++) {
      length += line.get(i - 1).metresTo(line.get(i));
    }
    return length;
  }

  /// Whether the point lies within the margin.
  public boolean holds(Where.Point point) {
    return metresTo(point) <= marginMetres;
  }

  /// Metres from the line, whatever the margin; 0 within what it goes round.
  public double metresTo(Where.Point point) {
    if (encloses() && surrounds(point)) {
      return 0;
    }
    double least = point.metresTo(line.getFirst());
    for (int i = 1; i < line.size(); i++) {
      least = Math.min(least, point.metresTo(line.get(i - 1), line.get(i)));
    }
    return least;
  }

  /// Metres between the two lines, whatever their margins; 0 where they cross, or one lies within
  /// what the other goes round.
  public double metresTo(Footprint other) {
    if (crosses(other)) {
      return 0;
    }
    double mine = line.stream().mapToDouble(other::metresTo).min().orElse(0);
    double yours = other.line.stream().mapToDouble(this::metresTo).min().orElse(0);
    return Math.min(mine, yours);
  }

  private Where.Point along(double metres) {
    double left = metres;
    for (int i = 1; i < line.size(); i++) {
      double step = line.get(i - 1).metresTo(line.get(i));
      if (left <= step && step > 0) {
        return line.get(i - 1).towards(line.get(i - 1).bearingTo(line.get(i)), left);
      }
      left -= step;
    }
    return line.getLast();
  }

  /// On a flat map about the first point; the corner nearest to it where that is not within.
  private Where.Point centroid() {
    var from = line.getFirst();
    double twice = 0;
    double up = 0;
    double east = 0;
    for (int i = 1; i < line.size(); i++) {
      double[] one = line.get(i - 1).from(from);
      double[] next = line.get(i).from(from);
      double cross = one[1] * next[0] - next[1] * one[0];
      twice += cross;
      up += (one[0] + next[0]) * cross;
      east += (one[1] + next[1]) * cross;
    }
    if (twice == 0) {
      return from;
    }
    var middle =
        new Where.Point(
            from.latitude() + up / (3 * twice), turned(from.longitude() + east / (3 * twice)));
    return surrounds(middle)
        ? middle
        : line.stream().min(Comparator.comparingDouble(middle::metresTo)).orElse(middle);
  }

  /// By the number of sides that a way straight east from the point meets.
  private boolean surrounds(Where.Point point) {
    boolean inside = false;
    for (int i = 1; i < line.size(); i++) {
      double[] one = line.get(i - 1).from(point);
      double[] next = line.get(i).from(point);
      if (one[0] > 0 != next[0] > 0) {
        double east = one[1] + (next[1] - one[1]) * one[0] / (one[0] - next[0]);
        inside ^= east > 0;
      }
    }
    return inside;
  }

  private boolean crosses(Footprint other) {
    var from = line.getFirst();
    var mine = line.stream().map(point -> point.from(from)).toList();
    var yours = other.line.stream().map(point -> point.from(from)).toList();
    for (int i = 1; i < mine.size(); i++) {
      for (int j = 1; j < yours.size(); j++) {
        if (opposed(mine.get(i - 1), mine.get(i), yours.get(j - 1), yours.get(j))
            && opposed(yours.get(j - 1), yours.get(j), mine.get(i - 1), mine.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether `one` and `other` lie on opposite sides of the line from `a` to `b`.
  private static boolean opposed(double[] a, double[] b, double[] one, double[] other) {
    return side(a, b, one) * side(a, b, other) < 0;
  }

  private static double side(double[] a, double[] b, double[] point) {
    return (b[1] - a[1]) * (point[0] - a[0]) - (b[0] - a[0]) * (point[1] - a[1]);
  }

  private static double turned(double longitude) {
    return (longitude + 540) % 360 - 180;
  }
}

package org.hearsay.recognise.gazetteer.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Where;

/// How far a place reaches: the area it covers, or the line it is, as a river or a coast.
///
/// Edges are straight on a map with even degrees. Example: the outline of Libya holds Sirte, and
/// from Tunis to it are some 250 km.
public final class Outline {

  private final boolean area;
  private final List<Part> parts;

  Outline(boolean area, List<Part> parts) {
    this.area = area;
    this.parts = List.copyOf(parts);
  }

  /// What the rings enclose; a ring within another is a hole. An area that lies across the date
  /// line comes cut along it.
  public static Outline area(List<List<Where.Point>> rings) {
    return new Outline(true, rings.stream().map(Part::of).toList());
  }

  /// A line in one or more stretches.
  public static Outline line(List<List<Where.Point>> stretches) {
    return new Outline(false, stretches.stream().map(Part::of).toList());
  }

  /// Whether it has an inside.
  public boolean isArea() {
    return area;
  }

  List<Part> packed() {
    return parts;
  }

  /// Whether `point` lies inside; never in a line.
  public boolean holds(Where.Point point) {
    boolean odd = false;
    for (var part : parts) {
      odd ^= area && part.winds(point.latitude(), point.longitude());
    }
    return odd;
  }

  /// Whether `point` is within a degree or so of the box round one of its parts.
  public boolean mayReach(Where.Point point) {
    return parts.stream().anyMatch(part -> part.mayReach(point.latitude(), point.longitude()));
  }

  /// Metres from `point` to the nearest point of the place; 0 inside.
  public double metresTo(Where.Point point) {
    return holds(point) ? 0 : metresToEdge(point);
  }

  /// Metres from `point` to the nearest point of the line or of the area's edge, from either side.
  public double metresToEdge(Where.Point point) {
    double least = Double.POSITIVE_INFINITY;
    for (var part : parts) {
      if (part.leastMetresTo(point) < least) {
        least = Math.min(least, part.metresTo(point, area));
      }
    }
    return least;
  }

  /// Its rings, each without a repeated last point, or its stretches.
  public List<List<Where.Point>> parts() {
    return parts.stream()
        .map(part -> IntStream.range(0, part.size()).mapToObj(part::point).toList())
        .toList();
  }

  /// The stretches of the edge that this place shares with `other`, as both have their corners in
  /// common there; none if they do not touch.
  public List<List<Where.Point>> border(Outline other) {
    Set<Long> theirs = new HashSet<>();
    other.parts.forEach(part -> theirs.addAll(part.corners()));
    var shared = new ArrayList<List<Where.Point>>();
    for (var part : parts) {
      border(part, theirs, shared);
    }
    return shared;
  }

  private void border(Part part, Set<Long> theirs, List<List<Where.Point>> shared) {
    int start =
        IntStream.range(0, part.size())
            .filter(i -> !theirs.contains(part.corner(i)))
            .findFirst()
            .orElse(0);
    var run = new ArrayList<Where.Point>();
    for (int i = start; i <= start + part.size(); i++) {
      int at = i % part.size();
      if (i < start + part.size() && theirs.contains(part.corner(at))) {
        run.add(part.point(at));
      } else if (run.size() > 1) {
        shared.add(List.copyOf(run));
        run.clear();
      } else {
        run.clear();
      }
    }
  }

  public double south() {
    return parts.stream().mapToDouble(Part::south).min().orElseThrow();
  }

  public double north() {
    return parts.stream().mapToDouble(Part::north).max().orElseThrow();
  }

  /// Its western end, −180 to below 180.
  public double west() {
    return span()[0];
  }

  /// Its eastern end; above 180 where it lies across the date line.
  public double east() {
    return span()[1];
  }

  /// West and east of the shortest stretch round the Earth that takes in all parts: what the widest
  /// gap between them leaves.
  private double[] span() {
    var sorted = parts.stream().sorted(Comparator.comparingInt(part -> part.west)).toList();
    int reach = sorted.getFirst().east;
    int west = sorted.getFirst().west;
    int last = sorted.stream().mapToInt(part -> part.east).max().orElseThrow();
    int turn = (int) (360 * Part.UNIT);
    int widest = west + turn - last;
    int[] ends = {west, last};
    for (var part : sorted) {
      if (part.west - reach > widest) {
        widest = part.west - reach;
        ends = new int[] {part.west, reach + turn};
      }
      reach = Math.max(reach, part.east);
    }
    return new double[] {ends[0] / Part.UNIT, ends[1] / Part.UNIT};
  }
}

package org.hearsay.present.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hearsay.present.view.TimelineStrip;

/// From days to units of the drawing. Where nothing begins or ends for long the axis is broken, and
/// each stretch has a scale of its own, so that centuries and yesterday can be read on one strip.
final class TimeAxis {

  /// A stretch between two breaks.
  record Stretch(double from, double to, double left, double right) {
    double x(double day) {
      return left + (day - from) / (to - from) * (right - left);
    }
  }

  /// Between two stretches, units.
  static final double BREAK = 16;

  /// A gap that takes more of its stretch than this is cut out.
  private static final double WASTE = 0.4;

  private final List<Stretch> stretches = new ArrayList<>();

  /// @param most stretches
  /// @param narrowest width of a stretch
  TimeAxis(TimelineStrip strip, double left, double right, int most, double narrowest) {
    var parts = parts(points(strip), most);
    double room = right - left - BREAK * (parts.size() - 1) - narrowest * parts.size();
    double all = parts.stream().mapToDouble(TimeAxis::weight).sum();
    double x = left;
    for (double[] part : parts) {
      double width = narrowest + room * weight(part) / all;
      double first = part[0];
      double last = part[part.length - 1];
      double margin = Math.max(0.5, 0.03 * (last - first));
      stretches.add(new Stretch(first - margin, last + margin, x, x + width));
      x += width + BREAK;
    }
  }

  private static double weight(double[] points) {
    return points.length - 1 + 0.01;
  }

  /// Every day something begins or ends, in order.
  private static double[] points(TimelineStrip strip) {
    return DoubleStream.concat(
            strip.bars().stream().flatMap(bar -> Days.bounds(bar.ends())).mapToDouble(Days::of),
            strip.published().stream()
                .flatMapToDouble(
                    issue -> DoubleStream.of(Days.of(issue.first()), Days.of(issue.last()) + 1)))
        .sorted()
        .toArray();
  }

  private static List<double[]> parts(double[] points, int most) {
    var parts = new ArrayList<double[]>();
    parts.add(points);
    while (parts.size() < most) {
      int widest = -1;
      int at = 0;
      double waste = WASTE;
      for (int i = 0; i < parts.size(); i++) {
        int gap = gap(parts.get(i));
        double wasted = gap > 0 ? wasted(parts.get(i), gap) : 0;
        if (wasted > WASTE && wasted * parts.get(i).length > waste) {
          widest = i;
          at = gap;
          waste = wasted * parts.get(i).length;
        }
      }
      if (widest < 0) {
        return parts;
      }
      double[] part = parts.remove(widest);
      parts.add(widest, Arrays.copyOfRange(part, at, part.length));
      parts.add(widest, Arrays.copyOfRange(part, 0, at));
    }
    return parts;
  }

  /// The point after the widest gap, 0 where there is none.
  private static int gap(double[] points) {
    int widest = 0;
    for (int i = 1; i < points.length; i++) {
      if (widest == 0 || points[i] - points[i - 1] > points[widest] - points[widest - 1]) {
        widest = i;
      }
    }
    return widest;
  }

  private static double wasted(double[] points, int gap) {
    double length = points[points.length - 1] - points[0];
    return length > 2 ? (points[gap] - points[gap - 1]) / length : 0;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /// Where a day lies; one in a break lies at its nearer edge.
  double x(double day) {
    Stretch before = stretches.getFirst();
    for (Stretch stretch : stretches) {
      if (day < stretch.from()) {
        boolean nearer = day - before.to() < stretch.from() - day;
        return stretch == before ? before.left() : nearer ? before.right() : stretch.left();
      }
      if (day <= stretch.to()) {
        return stretch.x(day);
      }
      before = stretch;
    }
    return before.right();
  }
}

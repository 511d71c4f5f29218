package org.hearsay.present.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hearsay.present.view.TimelineStrip;

/// From days to units of the drawing. Where days become much denser or sparser the axis is broken,
/// and each stretch has a scale of its own, so that centuries and yesterday can be read on one
/// strip. Breaks are put where a density that is even within each stretch makes the days most
/// likely.
public final class TimeAxis {

  /// A stretch between two breaks.
  ///
  /// @param last the last day that something begins or ends on
  public record Stretch(double from, double last, double to, double left, double right) {
    public double x(double day) {
      return left + (day - from) / (to - from) * (right - left);
    }
  }

  /// Between two stretches, units.
  public static final double BREAK = 16;

  /// No stretch is taken for shorter, days.
  private static final double SHORTEST = 5;

  private final List<Stretch> stretches = new ArrayList<>();

  /// @param most stretches
  /// @param narrowest width of a stretch
  public TimeAxis(TimelineStrip strip, double left, double right, int most, double narrowest) {
    var parts = parts(points(strip), most);
    double room = right - left - BREAK * (parts.size() - 1) - narrowest * parts.size();
    double all = parts.stream().mapToDouble(TimeAxis::weight).sum();
    double x = left;
    for (double[] part : parts) {
      double width = narrowest + room * weight(part) / all;
      double first = part[0];
      double last = part[part.length - 1];
      double margin = Math.max(0.5, 0.03 * (last - first));
      stretches.add(new Stretch(first - margin, last, last + margin, x, x + width));
      x += width + BREAK;
    }
  }

  private static double weight(double[] points) {
    return points.length;
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
      int best = -1;
      int at = 0;
      double gain = 3 + 0.1 * points.length;
      for (int i = 0; i < parts.size(); i++) {
        int split = split(parts.get(i));
        if (split > 0 && gain(parts.get(i), split) > gain) {
          best = i;
          at = split;
          gain = gain(parts.get(i), split);
        }
      }
      if (best < 0) {
        return parts;
      }
      double[] part = parts.remove(best);
      parts.add(best, Arrays.copyOfRange(part, at, part.length));
      parts.add(best, Arrays.copyOfRange(part, 0, at));
    }
    return parts;
  }

  /// The point before which a break gains most, 0 where there is none.
  private static int split(double[] points) {
    int best = 0;
    for (int i = 1; i < points.length; i++) {
      boolean apart = points[i] > points[i - 1];
      best = apart && (best == 0 || gain(points, i) > gain(points, best)) ? i : best;
    }
    return best;
  }

  private static double gain(double[] points, int split) {
    int last = points.length - 1;
    return likelihood(split, points[split - 1] - points[0])
        + likelihood(points.length - split, points[last] - points[split])
        - likelihood(points.length, points[last] - points[0]);
  }

  /// The logarithm, of so many points strewn evenly over so many days.
  private static double likelihood(int count, double days) {
    return count * Math.log(count / (days + SHORTEST));
  }

  public List<Stretch> stretches() {
    return stretches;
  }

  /// Where a day lies; one in a break lies at its nearer edge.
  public double x(double day) {
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

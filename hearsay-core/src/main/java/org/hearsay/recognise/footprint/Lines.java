package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;

/// Makes one line of many, with no more corners than its margin asks for.
final class Lines {

  /// Corners may be left out that lie within this share of the margin of the line without them.
  private static final double ROUGH = 0.15;

  /// Most corners of one footprint, which is kept with every mention.
  private static final int MOST = 120;

  private Lines() {}

  /// The longest stretch, and those that follow it at either end.
  static List<Where.Point> chained(List<List<Where.Point>> stretches) {
    return chainedFrom(
        stretches.stream()
            .sorted(Comparator.comparingDouble((List<Where.Point> one) -> -length(one)))
            .toList());
  }

  /// The first stretch, and those that follow it at either end at a gap no longer than
  /// themselves, as one line; what lies farther off is left out.
  static List<Where.Point> chainedFrom(List<List<Where.Point>> stretches) {
    var left = new ArrayList<>(stretches);
    var chain = new ArrayList<>(left.removeFirst());
    boolean grown = true;
    while (grown && !left.isEmpty()) {
      var next =
          left.stream().min(Comparator.comparingDouble(one -> gap(chain, one))).orElseThrow();
      left.remove(next);
      grown = gap(chain, next) <= length(next);
      if (grown) {
        append(chain, next);
      }
    }
    return List.copyOf(chain);
  }

  private static void append(List<Where.Point> chain, List<Where.Point> next) {
    double atEnd =
        Math.min(
            chain.getLast().metresTo(next.getFirst()), chain.getLast().metresTo(next.getLast()));
    if (gap(chain, next) < atEnd) {
      var turned = List.copyOf(chain.reversed());
      chain.clear();
      chain.addAll(turned);
    }
    boolean onward =
        chain.getLast().metresTo(next.getFirst()) <= chain.getLast().metresTo(next.getLast());
    chain.addAll(onward ? next : next.reversed());
  }

  private static double gap(List<Where.Point> chain, List<Where.Point> next) {
    return Stream.of(chain.getFirst(), chain.getLast())
        .mapToDouble(end -> Math.min(end.metresTo(next.getFirst()), end.metresTo(next.getLast())))
        .min()
        .orElseThrow();
  }

  /// With corners no farther apart than `step` metres.
  static List<Where.Point> dense(List<Where.Point> line, double step) {
    var dense = new ArrayList<>(line.subList(0, Math.min(1, line.size())));
    for (int i = 1; i < line.size(); i++) {
      var from = line.get(i - 1);
      double length = from.metresTo(line.get(i));
      double bearing = from.bearingTo(line.get(i));
      for (double gone = step; gone < length; gone += step) {
        dense.add(from.towards(bearing, gone));
      }
      dense.add(line.get(i));
    }
    return dense;
  }

  static double length(List<Where.Point> line) {
    return line.isEmpty() ? 0 : new Footprint(line, 0).length();
  }

  /// The line within the margin, with few corners.
  static Footprint footprint(List<Where.Point> line, double margin) {
    var flat = new Flat(line.get(line.size() / 2));
    var all = flat.xy(line);
    double rough = Math.max(1, margin * ROUGH);
    var kept = thinned(all, rough);
    for (; kept.size() > MOST; rough *= 1.5) {
      kept = thinned(all, rough);
    }
    return new Footprint(kept.stream().map(line::get).map(Lines::rounded).toList(), margin);
  }

  /// To about ten metres.
  private static Where.Point rounded(Where.Point point) {
    return new Where.Point(
        Math.rint(point.latitude() * 1e4) / 1e4, Math.rint(point.longitude() * 1e4) / 1e4);
  }

  /// Numbers of the corners that stay (Douglas and Peucker), both ends among them.
  private static List<Integer> thinned(List<Flat.Xy> line, double rough) {
    var kept = new java.util.TreeSet<>(List.of(0, line.size() - 1));
    var open = new java.util.ArrayDeque<int[]>();
    open.push(new int[] {0, line.size() - 1});
    while (!open.isEmpty()) {
      int[] ends = open.pop();
      int far = farthest(line, ends[0], ends[1], rough);
      if (far > 0) {
        kept.add(far);
        open.push(new int[] {ends[0], far});
        open.push(new int[] {far, ends[1]});
      }
    }
    return List.copyOf(kept);
  }

  /// The corner farthest from the straight way, if that is farther than `rough`; else 0.
  private static int farthest(List<Flat.Xy> line, int from, int to, double rough) {
    int best = 0;
    double most = rough;
    for (int i = from + 1; i < to; i++) {
      double away = line.get(i).metresTo(line.get(from), line.get(to));
      if (away > most) {
        most = away;
        best = i;
      }
    }
    return best;
  }
}

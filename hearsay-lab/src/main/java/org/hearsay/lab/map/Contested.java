package org.hearsay.lab.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which stretches of borders are disputed. Natural Earth says so of its lines at 1:50m; a border
/// drawn finer is held to be what the nearest of them is.
final class Contested {

  /// A line at 1:50m lies no farther from the same line at 1:10m, degrees of latitude: about 9 km.
  private static final double NEAR = 0.08;

  /// Points are set so far apart on lines, and looked for in cells of this size, degrees.
  private static final double STEP = 0.02;

  private record Spot(double x, double y, boolean disputed) {}

  private final Map<Long, List<Spot>> cells = new HashMap<>();

  /// Marks a line for later questions.
  void add(double[][] line, boolean disputed) {
    for (int i = 1; i < line.length; i++) {
      double x = line[i][0] - line[i - 1][0];
      double y = line[i][1] - line[i - 1][1];
      int steps = 1 + (int) (Math.hypot(x, y) / STEP);
      for (int k = 0; k <= steps; k++) {
        double share = (double) k / steps;
        var spot = new Spot(line[i - 1][0] + share * x, line[i - 1][1] + share * y, disputed);
        cells.computeIfAbsent(cell(spot.x(), spot.y()), key -> new ArrayList<>()).add(spot);
      }
    }
  }

  private static long cell(double x, double y) {
    return Grid.pack((int) Math.floor(x / NEAR), (int) Math.floor(y / NEAR));
  }

  /// Whether the nearest line is disputed; false where none is near.
  boolean isDisputed(double[] at) {
    var nearest = nearest(at);
    return nearest != null && nearest.disputed();
  }

  /// Whether any line passes close by.
  boolean isNear(double[] at) {
    return nearest(at) != null;
  }

  private @org.jspecify.annotations.Nullable Spot nearest(double[] at) {
    double squeeze = Math.max(0.1, Math.cos(Math.toRadians(at[1])));
    int reach = (int) Math.ceil(1 / squeeze);
    double best = NEAR;
    Spot nearest = null;
    for (int east = -reach; east <= reach; east++) {
      for (int north = -1; north <= 1; north++) {
        long cell = cell(at[0] + east * NEAR, at[1] + north * NEAR);
        for (Spot spot : cells.getOrDefault(cell, List.of())) {
          double away = Math.hypot((spot.x() - at[0]) * squeeze, spot.y() - at[1]);
          if (away < best) {
            best = away;
            nearest = spot;
          }
        }
      }
    }
    return nearest;
  }

  /// The stretches of a line for whose corners the question is answered that way.
  static List<double[][]> stretches(
      double[][] line, java.util.function.Predicate<double[]> question, boolean answer) {
    var stretches = new ArrayList<double[][]>();
    int from = -1;
    for (int i = 0; i <= line.length; i++) {
      boolean fits = i < line.length && question.test(line[i]) == answer;
      if (fits && from < 0) {
        from = i;
      } else if (!fits && from >= 0) {
        // a stretch reaches to the next corner, so that no gap is left between two of them
        int end = Math.min(line.length, i + 1);
        if (end - from > 1) {
          stretches.add(java.util.Arrays.copyOfRange(line, from, end));
        }
        from = -1;
      }
    }
    return stretches;
  }
}

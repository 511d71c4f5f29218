package org.hearsay.lab.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A pool's score as a table for people.
public final class ScoreTable {

  private ScoreTable() {}

  /// One line a figure, with its floor where it has one.
  public static List<String> lines(String name, PoolScore score, Floors floors) {
    var lines = new ArrayList<String>();
    lines.add(name);
    score.figures().forEach((figure, value) -> lines.add(line(figure, value, floors.of(figure))));
    return lines;
  }

  static String line(String figure, Figure value, String floor) {
    return String.format(Locale.ROOT, "  %-46s %-16s %s", figure, value.words(), floor)
        .stripTrailing();
  }
}

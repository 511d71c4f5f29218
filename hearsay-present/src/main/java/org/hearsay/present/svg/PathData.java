package org.hearsay.present.svg;

import java.util.List;
import org.hearsay.present.map.Simplify;

/// Writes lines and rings as the `d` of a path, in tenths of a unit, without corners too fine to be
/// seen: nearer to the line without them than a tolerance in units.
public final class PathData {

  /// What is seen from near: marks.
  private static final double FINE = 0.35;

  /// What lies under them: coasts, rivers, borders.
  private static final double GROUND = 0.55;

  private final double tolerance;

  private final StringBuilder out = new StringBuilder();

  public PathData() {
    this(FINE);
  }

  private PathData(double tolerance) {
    this.tolerance = tolerance;
  }

  public static PathData ground() {
    return new PathData(GROUND);
  }

  public PathData ring(double[] ring) {
    if (ring.length >= 6) {
      line(ring);
      out.append('z');
    }
    return this;
  }

  public PathData rings(List<double[]> rings) {
    rings.forEach(this::ring);
    return this;
  }

  /// Moves are relative: they are shorter.
  public PathData line(double[] line) {
    if (line.length < 4) {
      return this;
    }
    var keep = Simplify.kept(line, tolerance);
    long x = tenths(line[0]);
    long y = tenths(line[1]);
    out.append('M');
    append(x, true);
    append(y, false);
    boolean first = true;
    for (int i = 2; i < line.length; i += 2) {
      long toX = tenths(line[i]);
      long toY = tenths(line[i + 1]);
      if (keep[i / 2] && (toX != x || toY != y)) {
        out.append(first ? "l" : "");
        append(toX - x, first);
        append(toY - y, false);
        first = false;
        x = toX;
        y = toY;
      }
    }
    return this;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static long tenths(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("expected a number to draw at, found " + value);
    }
    return Math.round(value * 10);
  }

  private void append(long tenths, boolean afterLetter) {
    if (tenths < 0) {
      out.append('-');
    } else if (!afterLetter) {
      out.append(' ');
    }
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    if (whole > 0 || rest == 0) {
      out.append(whole);
    }
    if (rest > 0) {
      out.append('.').append(rest);
    }
  }
}

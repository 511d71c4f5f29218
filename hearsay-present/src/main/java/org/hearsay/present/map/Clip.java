package org.hearsay.present.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts rings and lines, corners as x and y in turn, at the edges of a box.
public final class Clip {

  /// Collects corners.
  private static final class Corners {
    private double[] at = new double[64];
    private int size;

    void add(double x, double y) {
      if (size >= 2 && at[size - 2] == x && at[size - 1] == y) {
        return;
      }
      if (size + 2 > at.length) {
        at = Arrays.copyOf(at, 2 * at.length);
      }
      at[size++] = x;
      at[size++] = y;
    }

    double[] all() {
      return Arrays.copyOf(at, size);
    }
  }

  private Clip() {}

  /// The part of a ring inside the box, empty where there is none (Sutherland and Hodgman 1974).
  public static double[] ring(double[] ring, Box box) {
    return ring.length == 0 ? ring : ring(ring, Box.around(ring), box);
  }

  /// The same where the box around the ring is known.
  static double[] ring(double[] ring, Box around, Box box) {
    if (!around.overlaps(box)) {
      return new double[0];
    }
    if (box.covers(around)) {
      return ring;
    }
    double[] left = half(ring, 1, 0, box.left());
    double[] right = half(left, -1, 0, -box.right());
    double[] top = half(right, 0, 1, box.top());
    return half(top, 0, -1, -box.bottom());
  }

  /// The part of a ring where `a·x + b·y >= least`.
  public static double[] half(double[] ring, double a, double b, double least) {
    var kept = new Corners();
    int n = ring.length;
    for (int i = 0; i < n; i += 2) {
      double x = ring[i];
      double y = ring[i + 1];
      double beforeX = ring[(i + n - 2) % n];
      double beforeY = ring[(i + n - 1) % n];
      double here = a * x + b * y - least;
      double before = a * beforeX + b * beforeY - least;
      if (here >= 0 != before >= 0) {
        double share = before / (before - here);
        kept.add(beforeX + share * (x - beforeX), beforeY + share * (y - beforeY));
      }
      if (here >= 0) {
        kept.add(x, y);
      }
    }
    return kept.all();
  }

  /// The part of a ring inside a convex one.
  public static double[] convex(double[] ring, double[] convex) {
    if (ring.length == 0 || !Box.around(ring).overlaps(Box.around(convex))) {
      return new double[0];
    }
    double turn = Math.signum(area(convex));
    double[] kept = ring;
    int n = convex.length;
    for (int i = 0; i < n && kept.length > 0; i += 2) {
      double a = -turn * (convex[(i + 3) % n] - convex[i + 1]);
      double b = turn * (convex[(i + 2) % n] - convex[i]);
      if (a != 0 || b != 0) {
        kept = half(kept, a, b, a * convex[i] + b * convex[i + 1]);
      }
    }
    return kept;
  }

  private static double area(double[] ring) {
    double twice = 0;
    int n = ring.length;
    for (int i = 0; i < n; i += 2) {
      twice += ring[i] * ring[(i + 3) % n] - ring[(i + 2) % n] * ring[i + 1];
    }
    return twice / 2;
  }

  /// The pieces of a line that lie inside the box or touch it with a stretch.
  public static List<double[]> line(double[] line, Box box) {
    var pieces = new ArrayList<double[]>();
    var piece = new Corners();
    for (int i = 2; i < line.length; i += 2) {
      double[] inside = stretch(line[i - 2], line[i - 1], line[i], line[i + 1], box);
      if (inside.length == 0) {
        piece = end(piece, pieces);
        continue;
      }
      piece.add(inside[0], inside[1]);
      piece.add(inside[2], inside[3]);
      if (inside[2] != line[i] || inside[3] != line[i + 1]) {
        piece = end(piece, pieces);
      }
    }
    end(piece, pieces);
    return pieces;
  }

  private static Corners end(Corners piece, List<double[]> pieces) {
    if (piece.size >= 4) {
      pieces.add(piece.all());
    }
    return new Corners();
  }

  /// One stretch inside the box, empty where none is (Liang and Barsky 1984).
  private static double[] stretch(double x, double y, double toX, double toY, Box box) {
    double[] share = {0, 1};
    boolean inside =
        narrow(share, x - toX, x - box.left())
            && narrow(share, toX - x, box.right() - x)
            && narrow(share, y - toY, y - box.top())
            && narrow(share, toY - y, box.bottom() - y);
    if (!inside) {
      return new double[0];
    }
    return new double[] {
      x + share[0] * (toX - x),
      y + share[0] * (toY - y),
      share[1] == 1 ? toX : x + share[1] * (toX - x),
      share[1] == 1 ? toY : y + share[1] * (toY - y)
    };
  }

  private static boolean narrow(double[] share, double towards, double room) {
    if (towards == 0) {
      return room >= 0;
    }
    double at = room / towards;
    if (towards < 0) {
      share[0] = Math.max(share[0], at);
    } else {
      share[1] = Math.min(share[1], at);
    }
    return share[0] <= share[1];
  }
}

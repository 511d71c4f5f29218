package org.hearsay.present.map;

/// A rectangle, on paper or in degrees. `top` is the smaller of the two on paper; in degrees it is
/// the south.
public record Box(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  public Box moved(double x, double y) {
    return new Box(left + x, top + y, right + x, bottom + y);
  }

  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /// As [#overlaps], edges counted.
  public boolean touches(Box other) {
    return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
  }

  public boolean covers(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  public boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /// The smallest that holds all corners, each x then y; it must have one at least.
  public static Box around(double[] corners) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < corners.length; i += 2) {
      double x = corners[i];
      double y = corners[i + 1];
      left = x < left ? x : left;
      right = x > right ? x : right;
      top = y < top ? y : top;
      bottom = y > bottom ? y : bottom;
    }
    return new Box(left, top, right, bottom);
  }
}

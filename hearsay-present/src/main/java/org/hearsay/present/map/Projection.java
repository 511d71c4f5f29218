package org.hearsay.present.map;

/// Puts the globe on paper. Places on paper are kilometres from the middle, east and south
/// positive.
public sealed interface Projection {

  double RADIUS = 6371.0088;

  /// Degrees in, kilometres on paper out.
  Xy xy(double longitude, double latitude);

  /// A place on paper.
  record Xy(double x, double y) {}

  /// Kilometres on paper in, longitude and latitude out; the longitude may run beyond 180.
  double[] degrees(double x, double y);

  /// The meridian in the middle, degrees.
  double meridian();

  /// As the sheet names it.
  String words();

  /// What the frame of these edges can show at most: west, south, east, north, in degrees.
  Box window(Box paper);

  /// Meridians and parallels straight and parallel; true on one parallel. For countries and less.
  record Flat(double meridian, double parallel) implements Projection {

    @Override
    public Xy xy(double longitude, double latitude) {
      double squeeze = Math.cos(Math.toRadians(parallel));
      return new Xy(
          Math.toRadians(longitude - meridian) * squeeze * RADIUS,
          -Math.toRadians(latitude - parallel) * RADIUS);
    }

    @Override
    public double[] degrees(double x, double y) {
      double squeeze = Math.cos(Math.toRadians(parallel));
      return new double[] {
        meridian + Math.toDegrees(x / RADIUS / squeeze), parallel - Math.toDegrees(y / RADIUS)
      };
    }

    @Override
    public String words() {
      return "equirectangular projection, true at "
          + Projection.degrees(Math.rint(parallel), "N", "S");
    }

    @Override
    public Box window(Box paper) {
      double[] southWest = degrees(paper.left(), paper.bottom());
      double[] northEast = degrees(paper.right(), paper.top());
      return new Box(southWest[0], southWest[1], northEast[0], northEast[1]);
    }
  }

  /// Lambert's azimuthal equal-area projection (Snyder 1987, p. 182). For continents.
  record Azimuthal(double meridian, double parallel) implements Projection {

    @Override
    public Xy xy(double longitude, double latitude) {
      double east = Math.toRadians(longitude - meridian);
      double north = Math.toRadians(latitude);
      double middle = Math.toRadians(parallel);
      double cosine =
          Math.sin(middle) * Math.sin(north) + Math.cos(middle) * Math.cos(north) * Math.cos(east);
      double scale = RADIUS * Math.sqrt(2 / Math.max(1e-6, 1 + cosine));
      return new Xy(
          scale * Math.cos(north) * Math.sin(east),
          -scale
              * (Math.cos(middle) * Math.sin(north)
                  - Math.sin(middle) * Math.cos(north) * Math.cos(east)));
    }

    @Override
    public double[] degrees(double x, double y) {
      double away = Math.hypot(x, y);
      double turn = Math.toDegrees(Math.atan2(x, -y));
      double way = 2 * RADIUS * Math.asin(Math.min(1, away / 2 / RADIUS));
      return Globe.from(meridian, parallel, turn, way);
    }

    @Override
    public String words() {
      return "Lambert azimuthal equal-area projection about "
          + Projection.degrees(Math.rint(parallel), "N", "S")
          + " "
          + Projection.degrees(Math.rint(meridian), "E", "W");
    }

    /// Every parallel the frame can hold, and every meridian within reach of them.
    @Override
    public Box window(Box paper) {
      double far =
          Math.hypot(
              Math.max(-paper.left(), paper.right()), Math.max(-paper.top(), paper.bottom()));
      double reach = Math.toDegrees(2 * Math.asin(Math.min(1, far / 2 / RADIUS)));
      double south = parallel - reach;
      double north = parallel + reach;
      boolean pole = south <= -90 || north >= 90;
      double widest = Math.sin(Math.toRadians(reach)) / Math.cos(Math.toRadians(parallel));
      double east = pole || widest >= 1 ? 179.9 : Math.toDegrees(Math.asin(widest));
      return new Box(meridian - east, Math.max(-90, south), meridian + east, Math.min(90, north));
    }
  }

  /// The Equal Earth projection (Šavrič, Patterson and Jenny 2018). For the world.
  record EqualEarth(double meridian) implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public Xy xy(double longitude, double latitude) {
      double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
      double two = theta * theta;
      double six = two * two * two;
      double bend = A1 + 3 * A2 * two + six * (7 * A3 + 9 * A4 * two);
      return new Xy(
          RADIUS * Math.toRadians(longitude - meridian) * Math.cos(theta) / (M * bend),
          -RADIUS * theta * (A1 + A2 * two + six * (A3 + A4 * two)));
    }

    /// By halving: the latitude grows with the height on paper.
    @Override
    public double[] degrees(double x, double y) {
      double south = -90;
      double north = 90;
      for (int i = 0; i < 40; i++) {
        double middle = (south + north) / 2;
        if (xy(meridian, middle).y() > y) {
          south = middle;
        } else {
          north = middle;
        }
      }
      double degree = xy(meridian + 1, south).x();
      return new double[] {meridian + Math.clamp(x / degree, -180, 180), south};
    }

    @Override
    public String words() {
      return "Equal Earth projection about " + Projection.degrees(Math.rint(meridian), "E", "W");
    }

    @Override
    public Box window(Box paper) {
      return new Box(meridian - 179.99, -90, meridian + 179.99, 90);
    }
  }

  /// "42° N" for 42.0, "41.5° N" for 41.5.
  static String degrees(double value, String positive, String negative) {
    long tenths = Math.round((value > 180 ? value - 360 : value < -180 ? value + 360 : value) * 10);
    long size = Math.abs(tenths);
    String side = size == 0 || size == 1800 ? "" : " " + (tenths > 0 ? positive : negative);
    return size / 10 + (size % 10 == 0 ? "" : "." + size % 10) + "°" + side;
  }
}

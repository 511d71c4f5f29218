package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Globe;
import org.hearsay.present.map.Projection;
import org.hearsay.present.view.MapSheet;
import org.hearsay.present.view.MapSheet.Shape;

/// Chooses what of the world a sheet shows: where most of the claims are, on a projection for that
/// extent.
final class Fit {

  static final double WIDTH = 800;

  /// The heights a map may have: of the map itself, and of the overview beside it.
  private static final Box HEIGHTS = new Box(0, 360, 0, 620);

  private static final Box OVERVIEW = new Box(0, 170, 0, 300);

  /// The base map is too coarse to be shown closer, kilometres from side to side.
  private static final double CLOSEST = 150;

  /// Up to so many degrees meridians and parallels may be straight, and so many on one hemisphere.
  private static final double FLAT = 14;

  private static final double HEMISPHERE = 75;

  /// A pool no wider than this is shown whole, kilometres from its middle.
  private static final double FAR = 1_500;

  /// The share of claims that must be seen, and how many times farther the rest must lie to be left
  /// to the overview: half the pool in one corner of it, or a few that lie off.
  private static final double[][] CORES = {{0.5, 5}, {0.85, 4}};

  /// A place with its claims and how far it reaches, kilometres.
  private record Place(double longitude, double latitude, double reach, int weight) {
    Place within(double most) {
      return new Place(longitude, latitude, Math.min(reach, most), weight);
    }

    double from(Place other) {
      return Globe.kilometres(longitude, latitude, other.longitude, other.latitude);
    }
  }

  private Fit() {}

  /// The places most claims name.
  static Canvas of(MapSheet sheet) {
    return canvas(core(places(sheet)), HEIGHTS);
  }

  /// All places claims name, smaller.
  static Canvas overview(MapSheet sheet) {
    return canvas(places(sheet), OVERVIEW);
  }

  private static Canvas canvas(List<Place> places, Box heights) {
    var span = span(places);
    var projection = projection(span);
    var paper = paper(places, projection, span);
    double height =
        Math.clamp(WIDTH * paper.height() / paper.width(), heights.top(), heights.bottom());
    double scale = Math.min(WIDTH / paper.width(), height / paper.height());
    var middle =
        new Projection.Xy((paper.left() + paper.right()) / 2, (paper.top() + paper.bottom()) / 2);
    return new Canvas(projection, new Box(0, 0, WIDTH, height), middle, scale);
  }

  /// Those named by claims; all where none is.
  private static List<Place> places(MapSheet sheet) {
    boolean claimed = sheet.marks().stream().anyMatch(mark -> !mark.claims().isEmpty());
    var places = new ArrayList<Place>();
    for (var mark : sheet.marks()) {
      int weight = claimed ? mark.claims().size() : 1;
      if (weight > 0) {
        add(places, mark.shape(), weight);
      }
    }
    if (places.isEmpty()) {
      sheet.marks().forEach(mark -> add(places, mark.shape(), 1));
    }
    if (places.isEmpty()) {
      places.add(new Place(10, 20, 9_000, 1));
    }
    return places;
  }

  private static void add(List<Place> places, Shape shape, int weight) {
    switch (shape) {
      case Shape.Dot dot -> places.add(new Place(dot.longitude(), dot.latitude(), 0, weight));
      case Shape.Area area -> places.add(place(area, weight));
      case Shape.Side side -> places.add(place(side.of(), weight));
      case Shape.Disc disc ->
          places.add(
              new Place(disc.longitude(), disc.latitude(), Math.min(500, disc.radius()), weight));
      case Shape.Sector sector -> places.add(place(sector, weight));
      case Shape.Landscape land ->
          places.add(
              new Place(land.longitude(), land.latitude(), Math.min(500, land.radius()), weight));
      case Shape.Band band -> {
        addEnd(places, band.line(), 0, band.width(), weight);
        addEnd(places, band.line(), band.line().size() - 2, band.width(), weight);
      }
      case Shape.Zone zone -> {
        addEnd(places, zone.ring(), 0, 0, weight);
        addEnd(places, zone.ring(), zone.ring().size() / 4 * 2, 0, weight);
      }
      case Shape.Water water -> {
        if (water.radius() < 300) {
          places.add(new Place(water.longitude(), water.latitude(), 0, weight));
        }
      }
    }
  }

  private static void addEnd(
      List<Place> places, List<Double> line, int at, double width, int weight) {
    places.add(new Place(line.get(at), line.get(at + 1), Math.min(300, width), weight));
  }

  private static Place place(Shape.Sector sector, int weight) {
    double half = (sector.near() + sector.far()) / 2;
    double[] middle = Globe.from(sector.longitude(), sector.latitude(), sector.bearing(), half);
    return new Place(middle[0], middle[1], Math.min(500, sector.far() - half), weight);
  }

  private static Place place(Shape.Area area, int weight) {
    return new Place(area.longitude(), area.latitude(), Math.min(500, area.radius()), weight);
  }

  /// Without those that lie far from all the others.
  private static List<Place> core(List<Place> places) {
    var middle = middle(places);
    var byDistance = new ArrayList<>(places);
    byDistance.sort(Comparator.comparingDouble(middle::from));
    for (double[] core : CORES) {
      double near = Math.max(CLOSEST / 2, middle.from(at(byDistance, core[0])));
      double farthest = middle.from(byDistance.getLast());
      if (farthest > FAR && farthest > core[1] * near) {
        return byDistance.stream()
            .filter(place -> middle.from(place) <= 1.5 * near)
            .map(place -> place.within(near))
            .toList();
      }
    }
    return places;
  }

  /// The place up to which so large a share of the claims lies.
  private static Place at(List<Place> byDistance, double share) {
    long all = byDistance.stream().mapToLong(Place::weight).sum();
    long seen = 0;
    for (Place place : byDistance) {
      seen += place.weight();
      if (seen >= share * all) {
        return place;
      }
    }
    return byDistance.getLast();
  }

  /// The place nearest to all others, each as heavy as its claims; of many the heaviest are tried.
  private static Place middle(List<Place> places) {
    var heaviest =
        places.stream()
            .sorted(Comparator.comparingInt(place -> -place.weight()))
            .limit(300)
            .toList();
    return heaviest.stream()
        .min(
            Comparator.comparingDouble(
                one ->
                    heaviest.stream().mapToDouble(other -> one.from(other) * other.weight()).sum()))
        .orElseThrow();
  }

  /// Degrees from west to east across the fewest meridians, which may run beyond 180, and from
  /// south to north.
  private static Box span(List<Place> places) {
    double[] meridians =
        places.stream().mapToDouble(place -> (place.longitude() + 540) % 360).sorted().toArray();
    double west = meridians[0];
    double widest = meridians[0] + 360 - meridians[meridians.length - 1];
    double east = meridians[meridians.length - 1];
    for (int i = 1; i < meridians.length; i++) {
      if (meridians[i] - meridians[i - 1] > widest) {
        widest = meridians[i] - meridians[i - 1];
        west = meridians[i];
        east = meridians[i - 1] + 360;
      }
    }
    double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
    double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
    return new Box(west - 180, south, east - 180, north);
  }

  private static Projection projection(Box span) {
    double meridian = (span.left() + span.right()) / 2;
    meridian = meridian > 180 ? meridian - 360 : meridian;
    double parallel = (span.top() + span.bottom()) / 2;
    double across = span.width() * Math.cos(Math.toRadians(parallel));
    if (Math.max(across, span.height()) <= FLAT && Math.abs(parallel) < 70) {
      return new Projection.Flat(meridian, parallel);
    }
    return span.width() <= 140 && Math.max(across, span.height()) <= HEMISPHERE
        ? new Projection.Azimuthal(meridian, parallel)
        : new Projection.EqualEarth(span.width() > 200 ? 10 : meridian);
  }

  private static Box paper(List<Place> places, Projection projection, Box span) {
    if (projection instanceof Projection.EqualEarth && span.width() > 200) {
      double half = projection.xy(projection.meridian() + 179.9, 0).x();
      return new Box(-half, projection.xy(0, 80).y(), half, projection.xy(0, -56).y());
    }
    var corners = new ArrayList<Projection.Xy>();
    for (Place place : places) {
      for (int bearing = 0; bearing < 360; bearing += 45) {
        double[] edge = Globe.from(place.longitude(), place.latitude(), bearing, place.reach());
        double near = edge[0] - 360 * Math.round((edge[0] - projection.meridian()) / 360);
        corners.add(projection.xy(near, edge[1]));
      }
    }
    var tight = Box.around(Canvas.flat(corners));
    double margin = 0.12 * Math.max(tight.width(), tight.height());
    double wanting = Math.max(0, CLOSEST - tight.width() - 2 * margin) / 2;
    return new Box(
        tight.left() - margin - wanting,
        tight.top() - margin - wanting * 0.6,
        tight.right() + margin + wanting,
        tight.bottom() + margin + wanting * 0.6);
  }
}

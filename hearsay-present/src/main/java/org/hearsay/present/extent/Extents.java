package org.hearsay.present.extent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.present.map.Feature;
import org.hearsay.present.map.Globe;
import org.hearsay.present.map.Halves;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.view.MapSheet.Shape;

/// Finds the extent of shapes: by the base map where it has their outline, else by the bounds that
/// the words leave.
public final class Extents {

  /// How much of a region "eastern" takes, counted from its eastern edge.
  private static final double SIDE = 0.42;

  /// A water wider than this, in kilometres from middle to edge, is no circle.
  private static final double WIDE_WATER = 400;

  private final WorldMap world;

  public Extents(WorldMap world) {
    this.world = world;
  }

  /// Empty where the base map does not have it and no circle could stand for it: a sea.
  public Optional<Extent> of(Shape shape) {
    return switch (shape) {
      case Shape.Dot dot -> Optional.of(point(dot.longitude(), dot.latitude()));
      case Shape.Area area -> Optional.of(area(area));
      case Shape.Side side -> Optional.of(side(side));
      case Shape.Disc disc -> Optional.of(disc(disc));
      case Shape.Sector sector -> Optional.of(Extent.ring(ring(sector)));
      case Shape.Landscape landscape -> Optional.of(landscape(landscape));
      case Shape.Band band ->
          Optional.of(Extent.ring(Band.around(flat(band.line()), band.width())));
      case Shape.Zone zone -> Optional.of(Extent.ring(flat(zone.ring())));
      case Shape.Water water -> water(water);
    };
  }

  private static Extent point(double longitude, double latitude) {
    var part = new Feature.Part(new double[] {longitude, latitude});
    return new Extent(Extent.Sort.POINT, List.of(part), false);
  }

  private static Extent disc(Shape.Disc disc) {
    return Extent.ring(Globe.circle(disc.longitude(), disc.latitude(), disc.radius()));
  }

  private static double[] ring(Shape.Sector sector) {
    return Globe.sector(
        sector.longitude(),
        sector.latitude(),
        sector.bearing(),
        sector.spread(),
        sector.near(),
        sector.far());
  }

  private static double[] flat(List<Double> line) {
    return line.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// The outline of that name around the place; there are several deserts called after salt.
  private Extent landscape(Shape.Landscape landscape) {
    return world.features(Layer.LANDSCAPE).stream()
        .filter(one -> bare(one.name()).equals(bare(landscape.name())))
        .filter(
            one ->
                one.parts().stream()
                    .anyMatch(
                        part -> part.around().holds(landscape.longitude(), landscape.latitude())))
        .findFirst()
        .map(one -> new Extent(Extent.Sort.AREA, one.parts(), true))
        .orElseGet(
            () ->
                Extent.ring(
                    Globe.circle(landscape.longitude(), landscape.latitude(), landscape.radius())));
  }

  /// "sahara" for "Sahara Desert".
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceFirst(" (desert|mountains|mts\\.?|range|plateau|plain|peninsula)$", "");
  }

  private Extent area(Shape.Area area) {
    return outline(area)
        .map(feature -> new Extent(Extent.Sort.AREA, feature.parts(), true))
        .orElseGet(
            () -> Extent.ring(Globe.circle(area.longitude(), area.latitude(), area.radius())));
  }

  /// The region's outline on the base map.
  public Optional<Feature> outline(Shape.Area area) {
    return world
        .find(Layer.REGION, area.gazetteerId())
        .or(() -> area.whole() ? world.find(Layer.COUNTRY, area.country()) : Optional.empty());
  }

  /// The gazetteer's number of the region a shape is, if it is one.
  public static Optional<String> region(Shape shape) {
    return shape instanceof Shape.Area area ? Optional.of(area.gazetteerId()) : Optional.empty();
  }

  /// The outline beyond a line across it; where there is none, a circle in that direction.
  private Extent side(Shape.Side side) {
    var of = side.of();
    var outline = outline(of);
    if (outline.isEmpty() || Double.isNaN(side.bearing())) {
      double reach = of.radius() / 2;
      double[] middle =
          Double.isNaN(side.bearing())
              ? new double[] {of.longitude(), of.latitude()}
              : Globe.from(of.longitude(), of.latitude(), side.bearing(), reach);
      return Extent.ring(Globe.circle(middle[0], middle[1], reach));
    }
    double a = Math.sin(Math.toRadians(side.bearing()));
    double b = Math.cos(Math.toRadians(side.bearing()));
    double[] main = largest(outline.get().parts());
    double farthest = along(main, a, b, 1);
    double edge = farthest - SIDE * (farthest - along(main, a, b, -1));
    var parts =
        outline.get().parts().stream()
            .flatMap(part -> Halves.ring(part.corners(), a, b, edge).stream())
            .map(Feature.Part::new)
            .toList();
    return new Extent(Extent.Sort.AREA, parts, true);
  }

  private static double[] largest(List<Feature.Part> parts) {
    var best = parts.getFirst();
    for (var part : parts) {
      best = size(part) > size(best) ? part : best;
    }
    return best.corners();
  }

  private static double size(Feature.Part part) {
    return part.around().width() * part.around().height();
  }

  /// How far a ring reaches in a direction, or the other way with `sign` -1.
  private static double along(double[] ring, double a, double b, int sign) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      most = Math.max(most, sign * (a * ring[i] + b * ring[i + 1]));
    }
    return sign * most;
  }

  private Optional<Extent> water(Shape.Water water) {
    var lake = named(Layer.LAKE, water.name());
    if (lake.isPresent()) {
      return Optional.of(new Extent(Extent.Sort.AREA, lake.get().parts(), true));
    }
    String river = water.name().replaceFirst("(?i)^river ", "").replaceFirst("(?i) river$", "");
    var lines =
        world.features(Layer.RIVER).stream()
            .filter(one -> one.name().equalsIgnoreCase(river))
            .flatMap(one -> one.parts().stream())
            .toList();
    if (!lines.isEmpty()) {
      return Optional.of(new Extent(Extent.Sort.LINES, lines, true));
    }
    return water.radius() > WIDE_WATER
        ? Optional.empty()
        : Optional.of(
            Extent.ring(Globe.circle(water.longitude(), water.latitude(), water.radius())));
  }

  private Optional<Feature> named(Layer layer, String name) {
    return world.features(layer).stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst();
  }
}

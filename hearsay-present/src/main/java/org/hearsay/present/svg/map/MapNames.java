package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.present.extent.Extents;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Feature;
import org.hearsay.present.map.Inside;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.Labels.Stand;
import org.hearsay.present.svg.map.Labels.Wanted;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.view.MapSheet.Shape;

/// Names on the map: the pool's places first, those with most claims before the others; then, where
/// there is room, countries and seas, for the eye to find its way.
final class MapNames {

  private static final int MOST = 60;

  /// Towns that no report names, at most.
  private static final int TOWNS = 14;

  /// How far from each other, units.
  private static final double APART = 90;

  /// Divisions have their names on maps narrower than this, kilometres.
  private static final double DIVIDED = 800;

  /// A country's name and where there is most room for it.
  record Nation(String name, Xy at, double room) {}

  private final Canvas canvas;
  private final Labels labels;
  private final double size;
  private final int left;
  private final Svg dots = new Svg();
  private int towns;

  /// @param grown how much larger dots are drawn for this size of letters
  /// @param taken where no name may stand
  MapNames(
      Canvas canvas,
      double size,
      List<Drawn> drawn,
      List<Nation> nations,
      double grown,
      List<Box> taken) {
    this.canvas = canvas;
    this.size = size;
    this.labels = new Labels(canvas.frame(), size, drawn.size() > MOST ? 1 : 2);
    taken.forEach(labels::block);
    var frame = canvas.frame();
    double bar = Graticule.scaleBar(canvas).get(1);
    labels.block(
        new Box(
            frame.right() - bar - 20, frame.bottom() - size - 24, frame.right(), frame.bottom()));
    drawn.stream()
        .filter(one -> one.radius() > 0)
        .forEach(one -> labels.block(around(one.at(), 0.8 * grown * one.radius())));
    var inOrder =
        drawn.stream()
            .sorted(Comparator.comparingInt((Drawn one) -> -one.mark().claims().size()))
            .toList();
    inOrder.stream().limit(MOST).forEach(one -> labels.put(wanted(one, grown), 1));
    this.left = labels.left() + Math.max(0, inOrder.size() - MOST);
    countries(nations);
    towns(drawn);
    if (canvas.across() < DIVIDED) {
      divisions(drawn);
    }
    seas();
  }

  /// How many of the pool's places stay without their name.
  int left() {
    return left;
  }

  Svg svg() {
    var frame = canvas.frame();
    return new Svg()
        .open("g", "aria-hidden", "true", "font-size", Svg.number(size))
        .add(dots)
        .add(labels.names())
        .add(MapLegend.scaleBar(canvas, frame.right() - 10, frame.bottom() - 18))
        .close();
  }

  private static Box around(Xy at, double radius) {
    return new Box(at.x() - radius, at.y() - radius, at.x() + radius, at.y() + radius);
  }

  private static Wanted wanted(Drawn one, double grown) {
    boolean water = one.mark().shape() instanceof Shape.Water;
    String look = water ? "waters" : one.radius() > 0 ? "" : "region";
    int most = one.radius() > 0 ? 32 : 30;
    return new Wanted(
        Plain.cut(one.mark().name(), most),
        look,
        one.at(),
        grown * one.radius(),
        one.radius() > 0 ? Stand.LED : Stand.ON);
  }

  /// How many towns stand on it that no report names.
  int towns() {
    return towns;
  }

  /// Large towns far from all marks, for the eye to find its way by.
  private void towns(List<Drawn> drawn) {
    double across = canvas.across();
    int finest = across > 5_000 ? 0 : across > 2_500 ? 2 : across > 1_200 ? 3 : 5;
    var inOrder =
        WorldMap.bundled().features(Layer.TOWN).stream()
            .filter(town -> town.rank() <= finest)
            .sorted(Comparator.comparingInt(Feature::rank))
            .toList();
    var put = new ArrayList<Xy>();
    for (Feature town : inOrder) {
      var at = canvas.xy(town.label().getFirst(), town.label().getLast());
      boolean free =
          canvas.frame().grown(-8).holds(at.x(), at.y())
              && drawn.stream().noneMatch(one -> one.radius() > 0 && isNear(one.at(), at, 16))
              && put.stream().noneMatch(one -> isNear(one, at, APART));
      if (free
          && towns < TOWNS
          && labels.put(new Wanted(town.name(), "towns", at, 2, Stand.BESIDE), 0.8)) {
        towns++;
        put.add(at);
        labels.block(around(at, 2));
        dots.empty(
            "circle",
            "class",
            "town",
            "cx",
            Svg.number(at.x()),
            "cy",
            Svg.number(at.y()),
            "r",
            Svg.number(size / 7));
      }
    }
  }

  private static boolean isNear(Xy one, Xy other, double near) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y()) < near;
  }

  /// Where they are wide enough.
  private void divisions(List<Drawn> drawn) {
    var named =
        drawn.stream()
            .flatMap(one -> Extents.region(one.mark().shape()).stream())
            .collect(Collectors.toSet());
    for (Feature division : WorldMap.bundled().features(Layer.REGION)) {
      if (named.contains(division.key())) {
        continue;
      }
      canvas.rings(division.parts()).stream()
          .map(Inside::stretch)
          .max(Comparator.comparingDouble(stretch -> stretch[2]))
          .filter(widest -> widest[2] > Plain.width(division.name(), size * 0.9))
          .ifPresent(
              widest ->
                  labels.put(
                      new Wanted(
                          division.name(),
                          "divisions",
                          new Xy(widest[0] + widest[2] / 2, widest[1]),
                          0,
                          Stand.ON),
                      0.85));
    }
  }

  /// The widest level stretch of what is seen of each country.
  static List<Nation> nations(Canvas canvas) {
    var nations = new ArrayList<Nation>();
    for (Feature country : WorldMap.bundled().features(Layer.COUNTRY)) {
      canvas.rings(country.parts()).stream()
          .map(Inside::stretch)
          .max(Comparator.comparingDouble(stretch -> stretch[2]))
          .ifPresent(
              widest ->
                  nations.add(
                      new Nation(
                          country.name(),
                          new Xy(widest[0] + widest[2] / 2, widest[1]),
                          widest[2])));
    }
    return nations;
  }

  /// Where they are wide enough.
  private void countries(List<Nation> nations) {
    for (Nation nation : nations) {
      if (nation.room() > Plain.width(nation.name(), size * 1.05)) {
        labels.put(new Wanted(nation.name(), "nation", nation.at(), 0, Stand.ON), 1.05);
      }
    }
  }

  private void seas() {
    double across = canvas.frame().width() / canvas.scale();
    int finest = across > 8_000 ? 0 : across > 3_000 ? 2 : across > 1_200 ? 4 : 6;
    for (Feature sea : WorldMap.bundled().features(Layer.SEA)) {
      var at = canvas.xy(sea.label().getFirst(), sea.label().getLast());
      if (sea.rank() <= finest && canvas.frame().holds(at.x(), at.y())) {
        labels.put(new Wanted(sea.name(), "waters", at, 0, Stand.ON), 1);
      }
    }
  }
}

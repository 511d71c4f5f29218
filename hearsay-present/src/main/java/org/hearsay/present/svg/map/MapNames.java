package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Feature;
import org.hearsay.present.map.Inside;
import org.hearsay.present.map.Layer;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Svg;
import org.hearsay.present.svg.map.Labels.Wanted;
import org.hearsay.present.svg.map.MarkArt.Drawn;
import org.hearsay.present.view.MapSheet.Shape;

/// Names on the map: the pool's places first, those with most claims before the others; then, where
/// there is room, countries and seas, for the eye to find its way.
final class MapNames {

  private static final int MOST = 400;

  /// A country's name and where there is most room for it.
  record Nation(String name, Xy at, double room) {}

  private final Canvas canvas;
  private final Labels labels;
  private final double size;
  private final int left;

  /// @param grown how much larger dots are drawn for this size of letters
  MapNames(Canvas canvas, double size, List<Drawn> drawn, List<Nation> nations, double grown) {
    this.canvas = canvas;
    this.size = size;
    this.labels = new Labels(canvas.frame(), size);
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
        .add(labels.names())
        .add(MapLegend.scaleBar(canvas, frame.right() - 10, frame.bottom() - 18))
        .close();
  }

  private static Box around(Xy at, double radius) {
    return new Box(at.x() - radius, at.y() - radius, at.x() + radius, at.y() + radius);
  }

  private static Wanted wanted(Drawn one, double grown) {
    String look =
        one.mark().shape() instanceof Shape.Water ? "waters" : one.radius() > 0 ? "" : "region";
    return new Wanted(
        Plain.cut(one.mark().name(), 32), look, one.at(), grown * one.radius(), one.radius() > 0);
  }

  /// The widest level stretch of what is seen of each country.
  static List<Nation> nations(Canvas canvas) {
    var nations = new ArrayList<Nation>();
    for (Feature country : WorldMap.bundled().features(Layer.COUNTRY)) {
      canvas.rings(country).stream()
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
        labels.put(new Wanted(nation.name(), "nation", nation.at(), 0, false), 1.05);
      }
    }
  }

  private void seas() {
    double across = canvas.frame().width() / canvas.scale();
    int finest = across > 8_000 ? 0 : across > 3_000 ? 2 : across > 1_200 ? 4 : 6;
    for (Feature sea : WorldMap.bundled().features(Layer.SEA)) {
      var at = canvas.xy(sea.label().getFirst(), sea.label().getLast());
      if (sea.rank() <= finest && canvas.frame().holds(at.x(), at.y())) {
        labels.put(new Wanted(sea.name(), "waters", at, 0, false), 1);
      }
    }
  }
}

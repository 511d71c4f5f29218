package org.hearsay.present.svg.map;

import java.util.List;
import java.util.Optional;
import org.hearsay.present.extent.Extents;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Canvas;
import org.hearsay.present.map.Globe;
import org.hearsay.present.map.WorldMap;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.view.MapSheet.Mark;

/// Says where a place lies that is not on the map.
final class Beyond {

  private static final List<String> WINDS =
      List.of(
          "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");

  private Beyond() {}

  /// "Moscow, 1,900 km to the north": from the middle of the map, to two figures.
  static String words(Mark mark, Canvas canvas) {
    String name = Plain.cut(mark.name(), 40);
    return place(mark).map(at -> name + ", " + way(at, canvas)).orElse(name);
  }

  private static Optional<double[]> place(Mark mark) {
    return new Extents(WorldMap.bundled())
        .of(mark.shape())
        .map(extent -> Box.around(extent.parts().getFirst().corners()))
        .map(box -> new double[] {(box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2});
  }

  private static String way(double[] to, Canvas canvas) {
    double[] from = canvas.projection().degrees(canvas.middle().x(), canvas.middle().y());
    double bearing = Globe.bearing(from[0], from[1], to[0], to[1]);
    int wind = (int) Math.floorMod(Math.round(bearing / 45), 8L);
    return grouped(Globe.kilometres(from[0], from[1], to[0], to[1]))
        + " km to the "
        + WINDS.get(wind);
  }

  /// "1,900" for 1,873.
  private static String grouped(double kilometres) {
    double step = Math.pow(10, Math.floor(Math.log10(Math.max(10, kilometres))) - 1);
    long whole = Math.round(Math.rint(kilometres / step) * step);
    return whole < 1_000
        ? String.valueOf(whole)
        : whole / 1_000 + "," + String.format(java.util.Locale.ROOT, "%03d", whole % 1_000);
  }
}

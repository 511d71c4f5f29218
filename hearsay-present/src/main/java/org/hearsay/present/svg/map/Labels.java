package org.hearsay.present.svg.map;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.present.map.Box;
import org.hearsay.present.map.Projection.Xy;
import org.hearsay.present.svg.Plain;
import org.hearsay.present.svg.Svg;

/// Puts names on the map so that none covers another: the first come first, and one that finds no
/// room is left out and counted.
final class Labels {

  /// A name to be put somewhere.
  ///
  /// @param look its class
  /// @param at what it names
  /// @param radius how far from there it must keep
  /// @param stand where it stands
  record Wanted(String words, String look, Xy at, double radius, Stand stand) {}

  /// Where a name may stand.
  enum Stand {
    /// on the place, or a line higher or lower
    ON,
    /// beside it
    BESIDE,
    /// beside it, or farther off with a line that leads there
    LED
  }

  private static final double GAP = 3;

  private final Box frame;
  private final double size;
  private final int rings;
  private final List<Box> taken = new ArrayList<>();
  private final Svg names = new Svg();
  private int left;

  /// @param rings how many rings farther off a name may be led to
  Labels(Box frame, double size, int rings) {
    this.rings = rings;
    this.frame = frame.grown(-4);
    this.size = size;
  }

  /// Keeps names off a place.
  void block(Box box) {
    taken.add(box);
  }

  /// Names that found no room.
  int left() {
    return left;
  }

  List<Box> taken() {
    return List.copyOf(taken);
  }

  Svg names() {
    return names;
  }

  /// Whether there was room.
  boolean put(Wanted wanted, double scale) {
    double width = Plain.width(wanted.words(), size * scale);
    double height = size * scale * 1.15;
    for (double[] place : places(wanted, width, height)) {
      double x = wanted.at().x() + place[0];
      double y = wanted.at().y() + place[1];
      var box = new Box(x, y, x + width, y + height);
      if (frame.covers(box) && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        write(wanted, box, place[2] > 0);
        return true;
      }
    }
    left++;
    return false;
  }

  private void write(Wanted wanted, Box box, boolean leader) {
    double middle = (box.left() + box.right()) / 2;
    if (leader) {
      double side = middle > wanted.at().x() ? box.left() : box.right();
      names.empty(
          "path",
          "class",
          "leader",
          "d",
          "M"
              + Svg.number(wanted.at().x())
              + " "
              + Svg.number(wanted.at().y())
              + "L"
              + Svg.number(side)
              + " "
              + Svg.number((box.top() + box.bottom()) / 2));
    }
    names.words(
        "text",
        wanted.words(),
        "class",
        ("halo " + wanted.look()).strip(),
        "x",
        Svg.number(middle),
        "y",
        Svg.number(box.bottom() - box.height() * 0.26),
        "text-anchor",
        "middle");
  }

  /// Left and upper edge from the place, and whether a line must lead there.
  private List<double[]> places(Wanted wanted, double width, double height) {
    if (wanted.stand() == Stand.ON) {
      return on(width, height);
    }
    double away = wanted.radius() + GAP;
    var places = new ArrayList<double[]>();
    ring(places, away, width, height, 0);
    if (wanted.stand() == Stand.LED) {
      for (int ring = 1; ring <= rings; ring++) {
        ring(places, away + 1.2 * ring * size, width, height, 1);
      }
    }
    return places;
  }

  private static void ring(
      List<double[]> places, double away, double width, double height, double leader) {
    double slant = away * 0.7;
    places.add(new double[] {away, -height / 2, leader});
    places.add(new double[] {-away - width, -height / 2, leader});
    places.add(new double[] {slant, -slant - height * 0.8, leader});
    places.add(new double[] {slant, slant - height * 0.2, leader});
    places.add(new double[] {-width / 2, -away - height, leader});
    places.add(new double[] {-width / 2, away, leader});
    places.add(new double[] {-slant - width, -slant - height * 0.8, leader});
    places.add(new double[] {-slant - width, slant - height * 0.2, leader});
  }

  private static List<double[]> on(double width, double height) {
    var places = new ArrayList<double[]>();
    for (double lower : new double[] {0, -1, 1, -2, 2}) {
      places.add(new double[] {-width / 2, (lower - 0.5) * height, 0});
    }
    return places;
  }
}

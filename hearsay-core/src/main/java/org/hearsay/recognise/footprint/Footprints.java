package org.hearsay.recognise.footprint;

import java.util.List;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;

/// Makes places of others, each with its footprint. How far the margins reach, and why, stands with
/// each of them.
public final class Footprints {

  /// A stated distance is rounded by its writer: this share to either side.
  private static final double ROUNDED = 0.1;

  /// Half of an eighth of the compass: "west" may be meant from WNW to WSW.
  private static final double SPREAD = Math.sin(Math.toRadians(22.5));

  /// No report places anything better than this, metres.
  private static final double LEAST = 2_000;

  /// How far "north of" reaches where no distance is stated, metres.
  private static final double FAR = 100_000;

  /// How far from a place its surroundings reach, metres: an hour's walk from the last houses is
  /// "near" in no report, an hour's drive is in few.
  private static final double AROUND = 25_000;

  /// How far the way between two places may stray from the straight line, as a share of its length.
  private static final double STRAYS = 0.2;

  /// The same at most, metres: long roads are made of short ones.
  private static final double STRAYS_MOST = 75_000;

  /// Between two places is meant less widely than along some road.
  private static final double BETWEEN = 0.1;

  /// "30 km north of Mosul", "40 miles off the coast", "west of the Euphrates".
  ///
  /// @param metres 0 where none are stated
  /// @param bearing NaN where none is stated
  public Where.Offset offset(Anchor from, double metres, double bearing) {
    var start = from.footprint();
    double reach = start.encloses() ? 0 : start.marginMetres();
    Footprint footprint;
    if (Double.isNaN(bearing)) {
      double margin = metres > 0 ? metres * (1 + ROUNDED) : AROUND;
      footprint = new Footprint(start.line(), margin + reach);
    } else if (metres > 0) {
      double margin = Math.max(LEAST, metres * (ROUNDED + SPREAD)) + Math.min(reach, metres / 2);
      footprint = moved(start, bearing, metres, margin);
    } else {
      double far = Math.max(FAR, 2 * reach) / 2;
      footprint = moved(start, bearing, far, far);
    }
    return new Where.Offset(from.where(), metres, bearing, footprint);
  }

  private static Footprint moved(Footprint start, double bearing, double metres, double margin) {
    return new Footprint(
        start.line().stream().map(point -> point.towards(bearing, metres)).toList(), margin);
  }

  /// "between Sirte and Tripoli".
  public Where.Between between(Anchor first, Anchor second) {
    return new Where.Between(first.where(), second.where(), way(first, second, BETWEEN));
  }

  /// "the road from Homs to Hama".
  public Where.Composed route(Anchor first, Anchor second) {
    return composed(Where.Relation.ROUTE, List.of(first, second), way(first, second, STRAYS));
  }

  private static Footprint way(Anchor first, Anchor second, double strays) {
    var one = first.footprint().middle();
    var other = second.footprint().middle();
    double margin = Math.clamp(one.metresTo(other) * strays, LEAST, STRAYS_MOST);
    return one.equals(other) ? first.footprint() : new Footprint(List.of(one, other), margin);
  }

  /// "eastern Syria", "the south of Yemen", "central Mali".
  ///
  /// @param bearing NaN for the middle
  public Where.Part part(Anchor of, double bearing, String words) {
    double half = Math.max(LEAST, of.footprint().reachMetres() / 2);
    var middle = of.footprint().middle();
    var footprint =
        Footprint.around(Double.isNaN(bearing) ? middle : middle.towards(bearing, half), half);
    return new Where.Part(of.where(), bearing, words, footprint);
  }

  /// "near Kidal", "the Kidal area", "outside Kidal".
  public Where.Composed around(Anchor of) {
    var start = of.footprint();
    return composed(
        Where.Relation.AROUND,
        List.of(of),
        new Footprint(start.line(), start.marginMetres() + AROUND));
  }

  /// "the Libyan-Tunisian border", "the Syrian border".
  ///
  /// @param sides those that meet there; one where no other is named
  public Where.Composed border(List<Anchor> sides) {
    return composed(Where.Relation.BORDER, sides, amid(sides));
  }

  /// Where the circles of two lands meet.
  private static Footprint amid(List<Anchor> sides) {
    var first = sides.getFirst().footprint();
    if (sides.size() == 1) {
      return first;
    }
    var second = sides.get(1).footprint();
    var one = first.middle();
    double apart = one.metresTo(second.middle());
    double share = first.reachMetres() / (first.reachMetres() + second.reachMetres());
    return Footprint.around(
        one.towards(one.bearingTo(second.middle()), apart * share),
        Math.min(first.reachMetres(), second.reachMetres()) / 2);
  }

  /// "the coast of Somalia", "off the coast of Somalia".
  public Where.Composed coast(Anchor of) {
    return composed(Where.Relation.COAST, List.of(of), of.footprint());
  }

  /// "the Euphrates Valley", "along the Tigris".
  public Where.Composed valley(Anchor river) {
    return composed(Where.Relation.VALLEY, List.of(river), river.footprint());
  }

  private static Where.Composed composed(
      Where.Relation relation, List<Anchor> of, Footprint footprint) {
    return new Where.Composed(relation, of.stream().map(Anchor::where).toList(), footprint);
  }
}

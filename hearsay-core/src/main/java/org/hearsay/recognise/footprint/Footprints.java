package org.hearsay.recognise.footprint;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.model.Footprint;
import org.hearsay.model.Reach;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Makes places of others, each with its footprint. How far the margins reach, and why, stands with
/// each of them; of borders, valleys and surroundings with their words in the lexicons.
public final class Footprints {

  /// How far the way between two places may stray from the straight line, as a share of its length:
  /// roads are a quarter to a third longer than it.
  private static final double STRAYS = 0.2;

  /// The same at most, metres: long roads are made of short ones.
  private static final double STRAYS_MOST = 75_000;

  /// "Between" two places is meant less widely than along some road.
  private static final double BETWEEN = 0.1;

  private final Outlines outlines;

  public Footprints(Gazetteer gazetteer) {
    outlines = new Outlines(gazetteer);
  }

  /// A gazetteer's entry to tell others from: a river is its line, all else its circle.
  public Anchor anchor(int entry) {
    return outlines.anchor(entry);
  }

  /// "30 km north of Mosul", "40 miles off the coast", "west of the Euphrates".
  ///
  /// @param metres 0 where none are stated
  /// @param bearing NaN where none is stated
  public Where.Offset offset(Anchor from, double metres, double bearing) {
    var start =
        !Double.isNaN(bearing) && isOneLand(from)
            ? Sides.ofLine(from.footprint(), bearing)
            : from.footprint();
    double radius = start.line().size() > 1 ? 0 : start.marginMetres();
    return new Where.Offset(from.where(), metres, bearing, offset(start, metres, bearing, radius));
  }

  /// "East of the Syrian border" counts from that border in the east.
  private static boolean isOneLand(Anchor from) {
    return from.where() instanceof Where.Composed composed
        && composed.of().size() == 1
        && composed.relation() != Where.Relation.AROUND
        && composed.footprint().line().size() > 1;
  }

  private static Footprint offset(Footprint start, double metres, double bearing, double radius) {
    double margin = Reach.of(metres, bearing, radius).marginMetres();
    return Double.isNaN(bearing)
        ? new Footprint(start.line(), margin)
        : moved(start, bearing, metres == 0 ? margin : metres, margin);
  }

  private static Footprint moved(Footprint start, double bearing, double metres, double margin) {
    return new Footprint(
        start.line().stream().map(point -> point.towards(bearing, metres)).toList(), margin);
  }

  /// "between Sirte and Tripoli"; between lands that touch is where they do.
  public Where.Between between(Anchor first, Anchor second) {
    var shared = outlines.shared(first, second, STRAYS_MOST);
    return new Where.Between(
        first.where(), second.where(), shared.orElseGet(() -> way(first, second, BETWEEN)));
  }

  /// "the road from Homs to Hama".
  public Where.Composed way(Anchor first, Anchor second) {
    return composed(Where.Relation.ROUTE, List.of(first, second), way(first, second, STRAYS));
  }

  private static Footprint way(Anchor first, Anchor second, double strays) {
    var one = first.footprint().middle();
    var other = second.footprint().middle();
    double margin = Math.clamp(one.metresTo(other) * strays, Reach.LEAST_METRES, STRAYS_MOST);
    return one.equals(other) ? first.footprint() : new Footprint(List.of(one, other), margin);
  }

  /// "eastern Syria", "the south of Yemen", "central Mali", "Libya's eastern coast".
  ///
  /// @param bearing NaN for the middle
  public Where.Part part(Anchor of, double bearing, String words) {
    var whole = outlines.extent(of);
    Footprint footprint;
    if (whole.encloses()) {
      footprint = Sides.ofArea(whole, bearing);
    } else if (whole.line().size() > 1) {
      footprint = Sides.ofLine(whole, bearing);
    } else {
      double half = Math.max(Reach.LEAST_METRES, whole.marginMetres() / 2);
      var middle = whole.middle();
      footprint =
          Footprint.around(Double.isNaN(bearing) ? middle : middle.towards(bearing, half), half);
    }
    return new Where.Part(of.where(), bearing, words, footprint);
  }

  /// "near Kidal", "the suburbs of Damascus", "near the Syrian border".
  ///
  /// @param margin how far its surroundings reach, metres
  public Where.Composed around(Anchor of, double margin) {
    var whole = outlines.extent(of);
    return composed(
        Where.Relation.AROUND,
        List.of(of),
        new Footprint(whole.line(), whole.marginMetres() + margin));
  }

  /// "the Libyan-Tunisian border", "the Syrian border".
  ///
  /// @param sides those that meet there; one where no other is named
  /// @param margin to either side, metres
  public Where.Composed border(List<Anchor> sides, double margin) {
    return composed(Where.Relation.BORDER, sides, outlines.border(sides, margin));
  }

  /// "the coast of Somalia", "off the coast of Somalia".
  public Where.Composed coast(Anchor of) {
    return composed(Where.Relation.COAST, List.of(of), outlines.coast(of));
  }

  /// "the Euphrates Valley", "along the Tigris", "the Niger delta".
  ///
  /// @param pieces entries of the one river, the one meant first
  /// @param margin to either side, metres
  /// @param mouth whether only where it meets the sea is meant
  public Where.Composed valley(List<Anchor> pieces, double margin, boolean mouth) {
    var river = pieces.getFirst();
    var footprint = outlines.river(pieces, margin, mouth);
    return composed(Where.Relation.VALLEY, List.of(river), footprint);
  }

  /// A place of which only its own footprint is known.
  public static Anchor anchor(Where where, Footprint footprint) {
    return new Anchor(where, footprint, OptionalInt.empty());
  }

  private static Where.Composed composed(
      Where.Relation relation, List<Anchor> of, Footprint footprint) {
    return new Where.Composed(relation, of.stream().map(Anchor::where).toList(), footprint);
  }
}

package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Which places lie in which, as far as the gazetteer's divisions and radii tell.
public final class Containers {

  private Containers() {}

  /// Whether the sighting after number `i` is written as what contains it: "Paris, Texas",
  /// "Tripoli (Lebanon)", "Tripoli in Lebanon".
  public static boolean follows(List<Sighting> all, int i) {
    if (i + 1 >= all.size()) {
      return false;
    }
    var one = all.get(i);
    var next = all.get(i + 1);
    int gap = next.from() - one.to();
    if (one.sentence() != next.sentence() || gap < 1 || gap > 3) {
      return false;
    }
    String first = one.token(one.to()).norm();
    return switch (first) {
      case ",", "(" -> gap == 1 || gap == 2 && isLink(one.token(one.to() + 1).norm());
      case "in", "of" -> gap == 1 || gap == 2 && isLink(one.token(one.to() + 1).norm());
      default -> false;
    };
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "in", "the", "northern", "southern", "eastern", "western", "central" -> true;
      default -> false;
    };
  }

  /// The entries of `inner` that lie in an entry of `outer`.
  public static List<Integer> within(Gazetteer gazetteer, Sighting inner, Sighting outer) {
    var inside = new ArrayList<Integer>();
    for (var hit : inner.hits()) {
      for (var around : outer.hits()) {
        if (lies(gazetteer, hit.entry(), around.entry())) {
          inside.add(hit.entry());
          break;
        }
      }
    }
    return inside;
  }

  /// Whether `inner` lies in `outer`: the same country, the same first-order division, or within
  /// the radius of a county or region.
  public static boolean lies(Gazetteer gazetteer, int inner, int outer) {
    if (inner == outer || gazetteer.kind(inner) == Where.Kind.COUNTRY) {
      return false;
    }
    String code = gazetteer.code(outer);
    return switch (code) {
      case "A.ADM1" ->
          gazetteer.region(inner) == gazetteer.region(outer)
              && !gazetteer.code(inner).equals("A.ADM1");
      case "A.ADM2" ->
          gazetteer.kind(inner) == Where.Kind.TOWN
              && gazetteer.country(inner).equals(gazetteer.country(outer))
              && kilometres(gazetteer, inner, outer) * 1000 < gazetteer.radiusMetres(outer);
      default ->
          code.startsWith("A.PCL")
              && !gazetteer.country(outer).isEmpty()
              && gazetteer.country(inner).equals(gazetteer.country(outer));
    };
  }

  /// Great-circle kilometres between two entries' centres.
  public static double kilometres(Gazetteer gazetteer, int one, int other) {
    double a = Math.toRadians(gazetteer.latitude(one));
    double b = Math.toRadians(gazetteer.latitude(other));
    double up = Math.sin((b - a) / 2);
    double along =
        Math.sin(Math.toRadians(gazetteer.longitude(other) - gazetteer.longitude(one)) / 2);
    double half = up * up + Math.cos(a) * Math.cos(b) * along * along;
    return 12_742.0176 * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}

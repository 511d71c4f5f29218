package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Token;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Which places are written as containing which, and which lie in which, as far as the gazetteer's
/// divisions and radii tell.
public final class Containers {

  /// As many places of a name are looked at, best known first.
  private static final int MOST_PLACES = 48;

  private static final int FARTHEST = 5;
  private static final int MOST_LISTED = 8;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  public Containers(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// Whether the sighting after number `i` is written as what contains it: "Paris, Texas",
  /// "Tripoli (Lebanon)", "Tripoli in northern Lebanon", "Zinjibar, a town in Yemen".
  public boolean follows(List<Sighting> all, int i) {
    if (i + 1 >= all.size()) {
      return false;
    }
    var one = all.get(i);
    int gap = gap(all, i);
    if (gap < 1 || gap > FARTHEST) {
      return false;
    }
    int to = one.to() + gap;
    int from = gap > 1 && isSort(one.token(one.to())) ? one.to() + 1 : one.to();
    return switch (one.token(from).norm()) {
      case "," -> to == from + 1 || linked(one, from + 1, to);
      case "(", "in", "of" -> linked(one, from + 1, to);
      default -> false;
    };
  }

  /// What may stand between a name and the comma: "Jackson County, Georgia".
  private boolean isSort(Token token) {
    return words.isKind(token) || words.isKinds(token);
  }

  /// Tokens between sighting `i` and the next; -1 where that is in another sentence.
  private static int gap(List<Sighting> all, int i) {
    var one = all.get(i);
    var next = all.get(i + 1);
    return one.sentence() == next.sentence() ? next.from() - one.to() : -1;
  }

  private boolean linked(Sighting one, int from, int to) {
    for (int at = from; at < to; at++) {
      var token = one.token(at);
      if (!words.may(token, "container") && !words.isDirection(token) && !words.isKind(token)) {
        return false;
      }
    }
    return true;
  }

  /// Those before number `i` that are listed with it: "Athens" and "Macon" in "Athens, Macon and
  /// Augusta, Georgia"; nearest first.
  public List<Integer> listedBefore(List<Sighting> all, int i) {
    var listed = new ArrayList<Integer>();
    boolean and = false;
    for (int at = i - 1; at >= 0 && listed.size() < MOST_LISTED; at--) {
      int gap = gap(all, at);
      var one = all.get(at);
      boolean joined = gap == 1 || gap == 2 && words.isLastLink(one.token(one.to() + 1));
      if (!joined || !words.isListLink(one.token(one.to()))) {
        break;
      }
      and |= gap == 2 || words.isLastLink(one.token(one.to()));
      listed.add(at);
    }
    return and ? listed : List.of();
  }

  /// Whether the sighting before number `i` is written as what contains it: "the Iraqi city of
  /// Tikrit", "the Texas town of Paris", "Iraq's Tikrit".
  public boolean describes(List<Sighting> all, int i) {
    int gap = gap(all, i - 1);
    var name = all.get(i);
    var before = all.get(i - 1);
    if (gap == 1 && before.use() == Mention.Use.NAME) {
      return words.may(before.token(before.to()), "owner");
    }
    return gap >= 2
        && gap <= 3
        && name.token(name.from() - 1).norm().equals("of")
        && (before.use() == Mention.Use.DEMONYM || words.isKind(name.token(name.from() - 2)));
  }

  /// The entries of `inner` that lie in an entry of `outer`.
  public List<Integer> within(Sighting inner, Sighting outer) {
    var inside = new ArrayList<Integer>();
    for (var hit : most(inner)) {
      for (var around : most(outer)) {
        if (lies(gazetteer, hit.entry(), around.entry())) {
          inside.add(hit.entry());
          break;
        }
      }
    }
    return inside;
  }

  /// The entries of `outer` in which an entry of `inner` lies.
  public List<Integer> around(Sighting inner, Sighting outer) {
    var around = new ArrayList<Integer>();
    for (var holder : most(outer)) {
      if (most(inner).stream().anyMatch(hit -> lies(gazetteer, hit.entry(), holder.entry()))) {
        around.add(holder.entry());
      }
    }
    return around;
  }

  private static List<Gazetteer.Hit> most(Sighting sighting) {
    return sighting.hits().subList(0, Math.min(MOST_PLACES, sighting.hits().size()));
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

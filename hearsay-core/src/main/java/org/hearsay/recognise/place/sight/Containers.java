package org.hearsay.recognise.place.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// Which places lie in which, as far as the gazetteer's divisions and radii tell.
public final class Containers {

  /// As many places of a name are looked at, best known first.
  private static final int MOST_PLACES = 48;

  private static final int FARTHEST = 5;
  private static final int MOST_LISTED = 8;
  private static final Set<String> AND = Set.of("and", "or", "&");
  private static final Set<String> COMMAS = Set.of(",", "and", "or", "&");
  private static final Set<String> KINDS =
      Set.of(
          "city", "town", "village", "suburb", "county", "province", "port", "region", "district");

  /// What may stand between a name and the comma: "Jackson County, Georgia".
  private static final Set<String> SORTS =
      Set.of("county", "counties", "parish", "city", "province", "district", "region");

  private static final Set<String> LINKS =
      Set.of(
          "in",
          "the",
          "a",
          "an",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north",
          "south",
          "east",
          "west",
          "rural",
          "city",
          "town",
          "village",
          "suburb",
          "province",
          "port",
          "region",
          "district",
          "small",
          "of");

  private Containers() {}

  /// Whether the sighting after number `i` is written as what contains it: "Paris, Texas",
  /// "Tripoli (Lebanon)", "Tripoli in northern Lebanon", "Zinjibar, a town in Yemen".
  public static boolean follows(List<Sighting> all, int i) {
    if (i + 1 >= all.size()) {
      return false;
    }
    var one = all.get(i);
    int gap = gap(all, i);
    if (gap < 1 || gap > FARTHEST) {
      return false;
    }
    int to = one.to() + gap;
    int from = gap > 1 && SORTS.contains(one.token(one.to()).norm()) ? one.to() + 1 : one.to();
    return switch (one.token(from).norm()) {
      case "," -> to == from + 1 || linked(one, from + 1, to);
      case "(", "in", "of" -> linked(one, from + 1, to);
      default -> false;
    };
  }

  /// Tokens between sighting `i` and the next; -1 where that is in another sentence.
  private static int gap(List<Sighting> all, int i) {
    var one = all.get(i);
    var next = all.get(i + 1);
    return one.sentence() == next.sentence() ? next.from() - one.to() : -1;
  }

  private static boolean linked(Sighting one, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!LINKS.contains(one.token(at).norm())) {
        return false;
      }
    }
    return true;
  }

  /// Those before number `i` that are listed with it: "Athens" and "Macon" in "Athens, Macon and
  /// Augusta, Georgia"; nearest first.
  public static List<Integer> listedBefore(List<Sighting> all, int i) {
    var listed = new ArrayList<Integer>();
    boolean and = false;
    for (int at = i - 1; at >= 0 && listed.size() < MOST_LISTED; at--) {
      int gap = gap(all, at);
      var one = all.get(at);
      boolean joined = gap == 1 || gap == 2 && AND.contains(one.token(one.to() + 1).norm());
      if (!joined || !(COMMAS.contains(one.token(one.to()).norm()))) {
        break;
      }
      and |= gap == 2 || AND.contains(one.token(one.to()).norm());
      listed.add(at);
    }
    return and ? listed : List.of();
  }

  /// Whether the sighting before number `i` is written as what contains it: "the Iraqi city of
  /// Tikrit", "the Texas town of Paris", "Iraq's Tikrit".
  public static boolean describes(List<Sighting> all, int i) {
    int gap = gap(all, i - 1);
    var name = all.get(i);
    var before = all.get(i - 1);
    if (gap == 1 && before.use() == Mention.Use.NAME) {
      String between = before.token(before.to()).norm();
      return between.equals("'s") || between.equals("'");
    }
    return gap >= 2
        && gap <= 3
        && name.token(name.from() - 1).norm().equals("of")
        && (before.use() == Mention.Use.DEMONYM
            || KINDS.contains(name.token(name.from() - 2).norm()));
  }

  /// The entries of `inner` that lie in an entry of `outer`.
  public static List<Integer> within(Gazetteer gazetteer, Sighting inner, Sighting outer) {
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
  public static List<Integer> around(Gazetteer gazetteer, Sighting inner, Sighting outer) {
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

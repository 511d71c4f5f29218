package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hearsay.model.Footprint;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// Footprints by the gazetteer's outlines: borders, coasts, rivers, whole lands; by centres and
/// radii where there is no outline.
final class Outlines {

  /// How far a river's line strays from the river, metres.
  private static final double RIVER = 3_000;

  /// How far a land's outline strays from its bounds, metres.
  private static final double LAND = 5_000;

  /// How near a country's coast must come to a place on it, metres, to be the place's own.
  private static final double ASHORE = 30_000;

  /// A coast and what is off it, metres: the contiguous zone of 24 nautical miles, within which a
  /// state polices its waters; what happens farther out is told by its distance.
  private static final double COAST = 44_448;

  /// A river that lies so near to another piece of it is the same piece, metres.
  private static final double TWICE = 5_000;

  /// How much of a river its mouth and delta take, metres.
  private static final double MOUTH = 150_000;

  /// What lies this much farther from a place's middle than its farthest corner is not of it.
  private static final double ROUND = 1.1;

  /// How closely a line is looked at, metres.
  private static final double STEP = 5_000;

  private final Gazetteer gazetteer;
  private final LandEdges edges;
  private final Map<Integer, Footprint> rings = new ConcurrentHashMap<>();
  private final Map<Integer, Footprint> coasts = new ConcurrentHashMap<>();

  Outlines(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    edges = new LandEdges(gazetteer);
  }

  Anchor anchor(int entry) {
    var spot = gazetteer.spot(entry);
    var river = gazetteer.outline(entry).filter(outline -> !outline.isArea());
    return new Anchor(
        spot,
        river
            .map(line -> Lines.footprint(Lines.chained(line.parts()), RIVER))
            .orElseGet(() -> Footprint.around(spot.centre(), spot.radiusMetres())),
        OptionalInt.of(entry));
  }

  /// A river by the lines of all its pieces.
  Footprint river(List<Anchor> pieces, double margin, boolean mouth) {
    var first = pieces.getFirst().footprint();
    if (first.line().size() == 1) {
      return Footprint.around(first.middle(), first.marginMetres() + margin);
    }
    var lines = new ArrayList<List<Where.Point>>();
    for (var piece : pieces) {
      var middle = piece.footprint().middle();
      if (lines.stream().noneMatch(line -> new Footprint(line, TWICE).holds(middle))) {
        lines.add(piece.footprint().line());
      }
    }
    var line = open(Lines.chainedFrom(lines));
    return Lines.footprint(mouth ? mouth(line) : line, margin);
  }

  /// The last of the river at the end nearer to the sea.
  private List<Where.Point> mouth(List<Where.Point> line) {
    boolean turned =
        gazetteer
            .coast()
            .filter(sea -> sea.metresToEdge(line.getFirst()) < sea.metresToEdge(line.getLast()))
            .isPresent();
    var down = Lines.dense(turned ? line.reversed() : line, STEP);
    return down.subList(Math.max(0, down.size() - (int) (MOUTH / STEP)), down.size());
  }

  /// The land's ring; without an outline, what the anchor is.
  Footprint extent(Anchor of) {
    return area(of)
        .map(land -> rings.computeIfAbsent(of.entry().orElseThrow(), one -> ring(land)))
        .orElse(of.footprint());
  }

  private static Footprint ring(Outline land) {
    return Lines.footprint(Island.of(land).ring(), LAND);
  }

  private Optional<Outline> area(Anchor of) {
    return of.entry().isPresent()
        ? gazetteer.outline(of.entry().getAsInt()).filter(Outline::isArea)
        : Optional.empty();
  }

  /// The line two lands share.
  Optional<Footprint> shared(Anchor first, Anchor second, double margin) {
    return area(first)
        .flatMap(one -> area(second).map(other -> one.border(other)))
        .filter(stretches -> !stretches.isEmpty())
        .map(stretches -> Lines.footprint(Lines.chained(stretches), margin));
  }

  Footprint border(List<Anchor> sides, double margin) {
    return switch (sides.size()) {
      case 1 -> around(sides.getFirst(), margin);
      case 2 ->
          shared(sides.getFirst(), sides.getLast(), margin)
              .orElseGet(() -> amid(sides.getFirst(), sides.getLast(), margin));
      default -> corner(sides, margin);
    };
  }

  /// All of a land's border that is no coast.
  private Footprint around(Anchor land, double margin) {
    var inland = land.entry().stream().boxed().flatMap(entry -> edges.of(entry).stream());
    return inland
        .filter(edge -> isCountry(land) && !edge.inland().isEmpty())
        .map(edge -> Lines.footprint(open(Lines.chained(edge.inland())), margin))
        .findFirst()
        .orElseGet(() -> new Footprint(extent(land).line(), extent(land).marginMetres() + margin));
  }

  private boolean isCountry(Anchor land) {
    return land.where() instanceof Where.Spot spot && spot.kind() == Where.Kind.COUNTRY;
  }

  /// A border that goes all round a land does not hold it.
  private static List<Where.Point> open(List<Where.Point> line) {
    return line.size() > 3 && line.getFirst().equals(line.getLast())
        ? line.subList(0, line.size() - 1)
        : line;
  }

  /// Where three lands come nearest to each other.
  private Footprint corner(List<Anchor> sides, double margin) {
    var first = border(sides.subList(0, 2), margin);
    var second = border(sides.subList(1, 3), margin);
    var third = border(List.of(sides.get(0), sides.get(2)), margin);
    var middle =
        first.line().stream()
            .min(
                Comparator.comparingDouble(point -> second.metresTo(point) + third.metresTo(point)))
            .orElseThrow();
    double apart = Math.max(second.metresTo(middle), third.metresTo(middle));
    return Footprint.around(middle, margin + apart);
  }

  /// Where two lands of which no common line is known come nearest to each other: between their
  /// centres, as their radii share the way.
  private Footprint amid(Anchor one, Anchor other, double margin) {
    var first = extent(one);
    var second = extent(other);
    var from = one.footprint().middle();
    var to = other.footprint().middle();
    double mine = Math.max(1, one.footprint().marginMetres());
    double yours = Math.max(1, other.footprint().marginMetres());
    var between = from.towards(from.bearingTo(to), from.metresTo(to) * mine / (mine + yours));
    if (first.encloses() && second.encloses()) {
      var nearest =
          first.line().stream().min(Comparator.comparingDouble(second::metresTo)).orElseThrow();
      return Footprint.around(nearest, margin + second.metresTo(nearest));
    }
    return Footprint.around(between, margin + Math.min(mine, yours) / 2);
  }

  Footprint coast(Anchor of) {
    var entry = of.entry();
    if (entry.isEmpty()) {
      return new Footprint(of.footprint().line(), of.footprint().marginMetres() + COAST);
    }
    boolean whole = isCountry(of) || gazetteer.country(entry.getAsInt()).isEmpty();
    return coasts.computeIfAbsent(entry.getAsInt(), one -> whole ? wholeCoast(of) : ownCoast(of));
  }

  /// A country's along its mainland, or about all of its islands.
  private Footprint wholeCoast(Anchor of) {
    var shore = edges.of(of.entry().orElseThrow()).map(LandEdges.Edge::shore);
    if (shore.isEmpty() || shore.get().isEmpty()) {
      var whole = extent(of);
      return new Footprint(whole.line(), whole.marginMetres() + COAST);
    }
    return Lines.footprint(Lines.chained(shore.get()), COAST);
  }

  /// Of a place on it, that of its country as far as the place reaches.
  private Footprint ownCoast(Anchor of) {
    int entry = of.entry().orElseThrow();
    var whole = extent(of);
    var reach = new Footprint(whole.line(), whole.marginMetres() + ASHORE);
    var middle = reach.middle();
    double farthest = reach.reachMetres() * ROUND;
    Predicate<Where.Point> near = at -> middle.metresTo(at) < farthest && reach.holds(at);
    var runs = new ArrayList<List<Where.Point>>();
    edges
        .country(gazetteer.country(entry))
        .flatMap(edges::of)
        .ifPresent(
            edge ->
                edge.shore().stream()
                    .filter(shore -> shore.size() > 1)
                    .map(shore -> Lines.dense(shore, STEP))
                    .forEach(shore -> runs.addAll(LandEdges.ofLine(shore, near))));
    return runs.isEmpty()
        ? new Footprint(whole.line(), whole.marginMetres() + COAST)
        : Lines.footprint(open(Lines.chained(runs)), COAST);
  }
}

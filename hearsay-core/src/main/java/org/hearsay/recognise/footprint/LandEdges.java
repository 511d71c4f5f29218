package org.hearsay.recognise.footprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// Where a country's edge meets its neighbours, and where it meets the sea: corners that no other
/// country's outline has are coast.
final class LandEdges {

  private final Gazetteer gazetteer;
  private final Map<Integer, Edge> edges = new ConcurrentHashMap<>();
  private volatile Neighbours neighbours = new Neighbours(Map.of(), Map.of());

  LandEdges(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The stretches of both sorts along a country's largest ring; of a land of islands, the ring
  /// about them is all shore.
  record Edge(List<List<Where.Point>> inland, List<List<Where.Point>> shore) {}

  /// All countries by their codes, and the corners that two of them share.
  private record Neighbours(Map<String, Integer> countries, Map<Where.Point, Boolean> shared) {}

  /// Empty where the country has no outline.
  Optional<Edge> of(int country) {
    var outline = gazetteer.outline(country).filter(Outline::isArea);
    return outline.map(known -> edges.computeIfAbsent(country, one -> edge(known)));
  }

  private Edge edge(Outline outline) {
    var island = Island.of(outline);
    if (island.whole()) {
      return new Edge(List.of(), List.of(island.ring()));
    }
    var shared = neighbours().shared();
    Predicate<Where.Point> inland = corner -> shared.getOrDefault(corner, false);
    return new Edge(ofRing(island.ring(), inland), ofRing(island.ring(), inland.negate()));
  }

  /// The country of that code (ISO 3166-1 alpha-2).
  Optional<Integer> country(String code) {
    return Optional.ofNullable(neighbours().countries().get(code));
  }

  /// Looked for once, and only when a report asks for a border or a coast.
  private Neighbours neighbours() {
    if (neighbours.countries().isEmpty()) {
      Map<String, Integer> countries = new HashMap<>();
      Map<Where.Point, Boolean> shared = new HashMap<>();
      IntStream.range(0, gazetteer.size())
          .filter(entry -> gazetteer.kind(entry) == Where.Kind.COUNTRY)
          .filter(entry -> gazetteer.outline(entry).isPresent())
          .filter(entry -> countries.putIfAbsent(gazetteer.country(entry), entry) == null)
          .forEach(
              entry ->
                  gazetteer.outline(entry).orElseThrow().parts().stream()
                      .flatMap(List::stream)
                      .distinct()
                      .forEach(corner -> shared.merge(corner, false, (one, other) -> true)));
      neighbours = new Neighbours(countries, shared);
    }
    return neighbours;
  }

  /// The stretches of a closed ring whose corners are of one sort; all of it if all are.
  private static List<List<Where.Point>> ofRing(
      List<Where.Point> ring, Predicate<Where.Point> sort) {
    int last = ring.size() - 1;
    int start = IntStream.range(0, last).filter(i -> !sort.test(ring.get(i))).findFirst().orElse(0);
    var line = new ArrayList<>(ring.subList(start, last));
    line.addAll(ring.subList(0, start + 1));
    return ofLine(line, sort);
  }

  /// The stretches of a line whose corners are of one sort.
  static List<List<Where.Point>> ofLine(List<Where.Point> line, Predicate<Where.Point> sort) {
    var runs = new ArrayList<List<Where.Point>>();
    boolean before = false;
    for (var corner : line) {
      boolean fits = sort.test(corner);
      if (fits && !before) {
        runs.add(new ArrayList<>());
      }
      if (fits) {
        runs.getLast().add(corner);
      }
      before = fits;
    }
    return runs;
  }
}

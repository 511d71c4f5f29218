package org.hearsay.lab.gazetteer.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.PlaceKey;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// Finds the outline of a place by its names, its class and where it is: of the features that bear
/// one of its names and may be of its class the nearest, if it is near. Rivers come in stretches;
/// all that hang together make one.
final class NearestFeature {

  private static final double NEAR = 150_000;
  private static final double HANGS_TOGETHER = 60_000;

  /// Share of its extent that a line or area loses when simplified.
  private static final double FINE = 1 / 1500.0;

  private static final double FINEST = 0.008;

  private final Map<String, List<Feature>> byKey = new HashMap<>();
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final Map<Feature, Outline> rough = new HashMap<>();
  private final Map<Set<Feature>, Outline> drawn = new HashMap<>();

  /// @param kinds lines of `kinds.tsv`
  /// @param same lines of `same.tsv`
  NearestFeature(List<Feature> features, List<String> kinds, List<String> same) {
    Map<String, String> known = new HashMap<>();
    for (String line : same) {
      String[] names = line.split("\t");
      for (String name : names) {
        known.put(Feature.bare(name).orElseThrow(), Feature.bare(names[0]).orElseThrow());
      }
    }
    for (var feature : features) {
      Set<String> keys = feature.keys();
      feature.keys().forEach(key -> keys.add(known.getOrDefault(key, key)));
      keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(feature));
    }
    for (String line : kinds) {
      String[] columns = line.split("\t");
      codes.put(columns[0], Set.of(columns[1].split(" ")));
    }
  }

  /// @param names all names of the place
  /// @param code "T.DSRT"
  Optional<Outline> find(List<String> names, String code, Where.Point point) {
    var namesakes = namesakes(names, code);
    var exact = namesakes.stream().filter(feature -> isExact(feature, names)).toList();
    return nearest(exact, point)
        .or(() -> nearest(namesakes, point))
        .map(found -> drawn.computeIfAbsent(together(found, namesakes), NearestFeature::draw));
  }

  private List<Feature> namesakes(List<String> names, String code) {
    Set<Feature> namesakes = new LinkedHashSet<>();
    for (String name : names) {
      for (var feature : byKey.getOrDefault(Feature.bare(name).orElse(""), List.of())) {
        if (codes.getOrDefault(feature.kind(), Set.of()).contains(code)) {
          namesakes.add(feature);
        }
      }
    }
    return List.copyOf(namesakes);
  }

  private static boolean isExact(Feature feature, List<String> names) {
    return feature.names().stream()
        .map(PlaceKey::of)
        .anyMatch(key -> names.stream().map(PlaceKey::of).anyMatch(key::equals));
  }

  private Optional<Feature> nearest(List<Feature> features, Where.Point point) {
    Feature nearest = null;
    double least = NEAR;
    for (var feature : features) {
      double metres = rough(feature).metresTo(point);
      if (metres < least || metres == least && nearest != null && larger(feature, nearest)) {
        least = metres;
        nearest = feature;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean larger(Feature one, Feature other) {
    int order = Integer.compare(corners(one), corners(other));
    return order != 0 ? order > 0 : one.names().toString().compareTo(other.names().toString()) < 0;
  }

  private static int corners(Feature feature) {
    return feature.parts().stream().mapToInt(List::size).sum();
  }

  private Outline rough(Feature feature) {
    return rough.computeIfAbsent(feature, NearestFeature::outline);
  }

  private static Outline outline(Feature feature) {
    return feature.area() ? Outline.area(feature.parts()) : Outline.line(feature.parts());
  }

  /// The feature alone, or the stretches of a line that hang together with it.
  private Set<Feature> together(Feature feature, List<Feature> namesakes) {
    Set<Feature> together = new HashSet<>(Set.of(feature));
    var open = new ArrayList<>(List.of(feature));
    while (!open.isEmpty() && !feature.area()) {
      var one = rough(open.removeLast());
      for (var other : namesakes) {
        if (!other.area() && !together.contains(other) && touches(one, other)) {
          together.add(other);
          open.add(other);
        }
      }
    }
    return together;
  }

  private static boolean touches(Outline one, Feature other) {
    return other.parts().stream()
        .anyMatch(
            part ->
                one.metresTo(part.getFirst()) < HANGS_TOGETHER
                    || one.metresTo(part.getLast()) < HANGS_TOGETHER
                    || one.metresTo(part.get(part.size() / 2)) < HANGS_TOGETHER);
  }

  private static Outline draw(Set<Feature> features) {
    var parts = new ArrayList<List<Where.Point>>();
    features.forEach(feature -> parts.addAll(feature.parts()));
    parts.sort(java.util.Comparator.comparing(List::toString));
    boolean area = features.iterator().next().area();
    var whole = Outline.area(parts);
    double extent = Math.max(whole.north() - whole.south(), whole.east() - whole.west());
    var simple = new Simplify(Math.max(FINEST, extent * FINE)).parts(parts, area);
    return area ? Outline.area(simple) : Outline.line(simple);
  }
}

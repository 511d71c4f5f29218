package org.hearsay.recognise.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.model.Lie;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;

/// How far places lie from a river, a sea, a border or a coast, by their outlines.
///
/// Example: `beside(raqqa, euphrates)` → 5 km.
public final class Shores {

  private static final Lie.Share ALL = new Lie.Share(0, 1);

  private final Gazetteer gazetteer;
  private final Lands lands;

  /// From each country to the sea, once asked for.
  private final Map<Integer, Optional<Double>> coasts = new ConcurrentHashMap<>();

  private final AtomicReference<List<Outline>> waters = new AtomicReference<>(List.of());

  public Shores(Gazetteer gazetteer, Lands lands) {
    this.gazetteer = gazetteer;
    this.lands = lands;
  }

  /// How far a place lies from the line of a river, the shore of a sea or lake, or the edge of a
  /// land; of two lands, how far they lie apart. Empty where no outline tells.
  public Optional<Lie> beside(int place, int feature) {
    var there = gazetteer.outline(feature);
    if (gazetteer.kind(place) == Where.Kind.COUNTRY) {
      return there.flatMap(it -> gazetteer.outline(place).map(here -> lie(place, apart(here, it))));
    }
    return there.map(it -> lie(place, it.metresToEdge(point(place))));
  }

  /// Metres between two areas; 0 where they have corners in common.
  private static double apart(Outline one, Outline other) {
    return one.border(other).isEmpty() ? least(one, other) : 0;
  }

  /// From the nearest corner of one outline to the other.
  private static double least(Outline one, Outline other) {
    return one.parts().stream()
        .flatMap(List::stream)
        .mapToDouble(other::metresTo)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /// How far a place, or a country's nearest corner, lies from the sea; empty where the coasts are
  /// not known.
  public Optional<Lie> coast(int place) {
    var gap =
        gazetteer.kind(place) == Where.Kind.COUNTRY
            ? coasts.computeIfAbsent(place, this::fromCountry)
            : gazetteer.coast().map(coast -> coast.metresTo(point(place)));
    return gap.map(metres -> lie(place, metres));
  }

  private Optional<Double> fromCountry(int country) {
    return gazetteer
        .coast()
        .flatMap(coast -> gazetteer.outline(country).map(land -> least(land, coast)));
  }

  /// How far a place lies from the nearest sea, lake or river with an outline; inland waters count
  /// within a degree or so only.
  public Optional<Lie> water(int place) {
    var point = point(place);
    return coast(place)
        .map(
            dry ->
                lie(
                    place,
                    Math.min(
                        dry.gapMetres(),
                        waters().stream()
                            .filter(water -> water.mayReach(point))
                            .mapToDouble(water -> water.metresTo(point))
                            .min()
                            .orElse(dry.gapMetres()))));
  }

  private List<Outline> waters() {
    return waters.updateAndGet(known -> known.isEmpty() ? gazetteer.waters().toList() : known);
  }

  private Where.Point point(int entry) {
    return new Where.Point(gazetteer.latitude(entry), gazetteer.longitude(entry));
  }

  private Lie lie(int place, double gap) {
    return new Lie(gap == 0, gap, lands.home(place), ALL, ALL);
  }
}

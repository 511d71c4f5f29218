package org.hearsay.lab.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.outline.Outline;
import org.hearsay.recognise.gazetteer.pack.Place;
import org.hearsay.recognise.gazetteer.pack.UsualRadius;

/// Works out each place's radius: from its outline where there is one, from the spread of the towns
/// in it for divisions without, else from its class and population.
final class Radii {

  /// Parts smaller than this share of the largest do not count.
  private static final double LEAST_PART = 0.2;

  /// A column of the pack holds no more.
  private static final double LONGEST = 6_500_000;

  /// Share of a division's towns that its radius must take in.
  private static final double SHARE = 0.98;

  /// Metres, for landscapes and waters of no usual reach.
  private static final double OTHERWISE = 30_000;

  private final Map<String, Outline> outlines;
  private final Map<String, List<Place>> townsOf = new HashMap<>();

  Radii(Map<String, Outline> outlines, List<Place> places) {
    this.outlines = outlines;
    for (var place : places) {
      if (place.code().startsWith("P.") && !place.where().admin1().isEmpty()) {
        var where = place.where();
        String first = where.country() + "." + where.admin1();
        townsOf.computeIfAbsent(first, key -> new ArrayList<>()).add(place);
        if (!where.admin2().isEmpty()) {
          townsOf
              .computeIfAbsent(first + "." + where.admin2(), key -> new ArrayList<>())
              .add(place);
        }
      }
    }
  }

  Place fill(Place place) {
    boolean stated = place.extent().radiusMetres() > 0 && !outlines.containsKey(place.id());
    return stated ? place : place.withRadius(metres(place));
  }

  private double metres(Place place) {
    String code = place.code();
    var where = place.where();
    if (code.startsWith("A.PCL")) {
      return outline(place).orElse(60_000.0);
    }
    if (code.equals("A.ADM1")) {
      String first = where.country() + "." + where.admin1();
      return outline(place).orElseGet(() -> spread(place, first, 50_000));
    }
    if (code.equals("A.ADM2")) {
      return spread(place, where.country() + "." + where.admin1() + "." + where.admin2(), 20_000);
    }
    return code.startsWith("P.") || code.startsWith("S.")
        ? usual(place)
        : outline(place).orElseGet(() -> usual(place));
  }

  private static double usual(Place place) {
    return UsualRadius.metres(place.code(), place.extent().population(), OTHERWISE);
  }

  /// Metres from the centre to the farthest corner of the parts that count: not to far islands.
  private Optional<Double> outline(Place place) {
    var outline = outlines.get(place.id());
    if (outline == null) {
      return Optional.empty();
    }
    var centre = new Where.Point(place.latitude(), place.longitude());
    double largest = outline.parts().stream().mapToDouble(Radii::size).max().orElse(0);
    double farthest =
        outline.parts().stream()
            .filter(part -> !outline.isArea() || size(part) >= LEAST_PART * largest)
            .flatMap(List::stream)
            .mapToDouble(centre::metresTo)
            .max()
            .orElse(0);
    return Optional.of(farthest).filter(metres -> metres < LONGEST);
  }

  /// The area of a ring, in square degrees of latitude.
  private static double size(List<Where.Point> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      var one = ring.get(i);
      var next = ring.get((i + 1) % ring.size());
      twice += one.longitude() * next.latitude() - next.longitude() * one.latitude();
    }
    return Math.abs(twice / 2) * Math.cos(Math.toRadians(ring.getFirst().latitude()));
  }

  private double spread(Place place, String division, double otherwise) {
    var distances = new ArrayList<Double>();
    for (var town : townsOf.getOrDefault(division, List.of())) {
      distances.add(
          Distance.metres(place.latitude(), place.longitude(), town.latitude(), town.longitude()));
    }
    if (distances.size() < 3) {
      return otherwise;
    }
    Collections.sort(distances);
    double far = distances.get((int) Math.floor(SHARE * (distances.size() - 1)));
    return Math.max(5000, far * 1.1);
  }
}

package org.hearsay.lab.gazetteer.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.pack.Place;

/// The middle and the people of each division, as its towns tell them.
final class TownCentres {

  /// A crowd of suburbs must not draw the middle to the capital: of the towns in one cell of so
  /// many degrees a division counts the first.
  private static final double CELL = 0.25;

  /// The towns of one division.
  static final class Towns {
    private final Set<List<Double>> cells = new HashSet<>();
    private double x;
    private double y;
    private double z;
    private long people;
    private long quarters;

    private void add(Place town) {
      if (town.code().equals("P.PPLX")) {
        quarters += town.extent().population();
      } else {
        people += town.extent().population();
      }
      double up = Math.toRadians(Math.rint(town.latitude() / CELL) * CELL);
      double along = Math.toRadians(Math.rint(town.longitude() / CELL) * CELL);
      if (cells.add(List.of(up, along))) {
        x += Math.cos(up) * Math.cos(along);
        y += Math.cos(up) * Math.sin(along);
        z += Math.sin(up);
      }
    }

    /// People of its towns, or of the quarters of a division that is part of one town.
    long people() {
      return people > 0 ? people : quarters;
    }

    /// The mean of the towns on the globe, so that no division is cut by the date line.
    Where.Point middle() {
      return new Where.Point(
          Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }
  }

  private final Map<String, Towns> divisions = new HashMap<>();

  TownCentres(List<Place> towns) {
    for (var town : towns) {
      var where = town.where();
      String first = where.country() + "." + where.admin1();
      divisions.computeIfAbsent(first, key -> new Towns()).add(town);
      if (!where.admin2().isEmpty()) {
        divisions.computeIfAbsent(first + "." + where.admin2(), key -> new Towns()).add(town);
      }
    }
  }

  /// @param division `US.TX` or `US.TX.201`
  Optional<Towns> of(String division) {
    return Optional.ofNullable(divisions.get(division));
  }
}

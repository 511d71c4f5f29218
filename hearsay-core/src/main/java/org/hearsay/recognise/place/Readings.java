package org.hearsay.recognise.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.model.Where;

/// The places one name may mean in one report, with what speaks for each.
final class Readings {

  private static final int MOST = 48;
  private static final double SHARPNESS = 1.6;
  private static final double NEAR_KILOMETRES = 120;
  private static final double NEAR_POINTS = 1.3;

  int count;

  private final Gazetteer gazetteer;
  private final int[] entries;
  private final double[] prior;
  private final double[] written;
  private final double[] named;
  private final double[] near;
  private final double[][] direction;

  Readings(Gazetteer gazetteer, Sighting sighting) {
    this.gazetteer = gazetteer;
    int size = Math.min(MOST, sighting.hits().size());
    entries = new int[size];
    prior = new double[size];
    written = new double[size];
    named = new double[size];
    near = new double[size];
    direction = new double[size][];
    for (int i = 0; i < size; i++) {
      var hit = sighting.hits().get(i);
      entries[i] = hit.entry();
      prior[i] = gazetteer.prominence(hit.entry()) - penalty(hit.quality());
      direction[i] = direction(gazetteer.latitude(hit.entry()), gazetteer.longitude(hit.entry()));
    }
  }

  private static double penalty(int quality) {
    return switch (quality) {
      case 0 -> 0;
      case 1 -> 0.2;
      default -> 0.9;
    };
  }

  private static double[] direction(double latitude, double longitude) {
    double up = Math.toRadians(latitude);
    double along = Math.toRadians(longitude);
    return new double[] {
      Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)
    };
  }

  private double points(int i) {
    return prior[i] + written[i] + named[i] + near[i];
  }

  /// The reading that leads so far.
  int top() {
    return entries[order()[0]];
  }

  private int[] order() {
    return IntStream.range(0, entries.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -points(i)).thenComparing(i -> entries[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  void favour(Collection<Integer> inside, String why, double points) {
    var set = new HashSet<>(inside);
    for (int i = 0; i < entries.length; i++) {
      if (set.contains(entries[i])) {
        written[i] = Math.max(written[i], points);
      }
    }
  }

  void favourNamed(Map<String, Integer> countries, Map<Integer, Integer> divisions) {
    for (int i = 0; i < entries.length; i++) {
      if (gazetteer.kind(entries[i]) == Where.Kind.COUNTRY) {
        continue;
      }
      int times = countries.getOrDefault(gazetteer.country(entries[i]), 0);
      int closer =
          gazetteer.code(entries[i]).equals("A.ADM1")
              ? 0
              : divisions.getOrDefault(gazetteer.region(entries[i]), 0);
      named[i] = 0.5 * Math.min(2, Math.log1p(times)) + 1.2 * Math.min(2, Math.log1p(closer));
    }
  }

  /// How likely each reading is at present, summing to one.
  double[] shares() {
    var shares = new double[entries.length];
    double most = points(order()[0]);
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(SHARPNESS * (points(i) - most));
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /// Raises each reading by the likely readings of the other names near it.
  void nearTo(List<Readings> others, List<double[]> shares, int self) {
    if (entries.length == 1) {
      return;
    }
    Arrays.fill(near, 0);
    for (int i = 0; i < entries.length; i++) {
      double company = 0;
      for (int j = 0; j < others.size(); j++) {
        if (j != self) {
          company += others.get(j).company(direction[i], shares.get(j));
        }
      }
      near[i] = NEAR_POINTS * Math.log1p(2 * company);
    }
  }

  private double company(double[] at, double[] shares) {
    double company = 0;
    for (int i = 0; i < entries.length; i++) {
      if (shares[i] > 0.02 && gazetteer.kind(entries[i]) != Where.Kind.COUNTRY) {
        var other = direction[i];
        double cosine = at[0] * other[0] + at[1] * other[1] + at[2] * other[2];
        double kilometres = 6371.0088 * Math.sqrt(Math.max(0, 2 - 2 * cosine));
        if (kilometres < 6 * NEAR_KILOMETRES) {
          company += shares[i] * Math.exp(-kilometres / NEAR_KILOMETRES);
        }
      }
    }
    return company;
  }

  ResolvePlaces.Choice choose(int runnersUp) {
    int[] order = order();
    var losers = new ArrayList<Integer>();
    for (int i = 1; i < Math.min(order.length, runnersUp + 1); i++) {
      losers.add(entries[order[i]]);
    }
    return new ResolvePlaces.Choice(entries[order[0]], losers, because(order));
  }

  ResolvePlaces.Choice chooseAmong(Collection<Integer> inside, int runnersUp) {
    var best = inside.iterator().next();
    var losers = new ArrayList<Integer>();
    for (int i : order()) {
      if (entries[i] != best && losers.size() < runnersUp) {
        losers.add(entries[i]);
      }
    }
    return new ResolvePlaces.Choice(best, losers, "container");
  }

  private String because(int[] order) {
    int best = order[0];
    if (entries.length == 1) {
      return "single";
    }
    if (written[best] > 0) {
      return "container";
    }
    int second = order[1];
    double byPrior = prior[best] - prior[second];
    double byNear = near[best] - near[second];
    double byNamed = named[best] - named[second];
    if (byPrior >= byNear && byPrior >= byNamed) {
      return "population";
    }
    return byNear >= byNamed ? "nearby" : "named";
  }
}

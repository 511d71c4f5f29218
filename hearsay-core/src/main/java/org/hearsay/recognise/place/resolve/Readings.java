package org.hearsay.recognise.place.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;
import org.hearsay.recognise.place.sight.Sighting;

/// The places one name may mean in one report, with what speaks for each.
final class Readings {

  private static final int MOST = 48;
  private static final double SHARPNESS = 2.0;
  private static final double NEAR_KILOMETRES = 120;
  private static final double NEAR = 1.8;
  private static final double REGION = 1.8;
  private static final double COUNTRY = 1.1;
  private static final double OTHER = 0.9;

  int count;

  private final Gazetteer gazetteer;
  private final int[] entries;
  private final double[] prior;
  private final double[] written;
  private final double[] near;
  private final double[][] direction;
  private final int[] region;
  private final String[] country;
  private final boolean[] isCountry;
  private final boolean[] division;

  Readings(Gazetteer gazetteer, Sighting sighting) {
    this.gazetteer = gazetteer;
    int size = Math.min(MOST, sighting.hits().size());
    entries = new int[size];
    prior = new double[size];
    written = new double[size];
    near = new double[size];
    direction = new double[size][];
    region = new int[size];
    country = new String[size];
    isCountry = new boolean[size];
    division = new boolean[size];
    for (int i = 0; i < size; i++) {
      var hit = sighting.hits().get(i);
      entries[i] = hit.entry();
      prior[i] = gazetteer.prominence(hit.entry()) - penalty(hit.quality());
      region[i] = gazetteer.admin1(hit.entry()).isEmpty() ? -1 : gazetteer.region(hit.entry());
      country[i] = gazetteer.country(hit.entry());
      isCountry[i] = gazetteer.kind(hit.entry()) == Where.Kind.COUNTRY;
      division[i] = gazetteer.code(hit.entry()).equals("A.ADM1");
      direction[i] = direction(gazetteer.latitude(hit.entry()), gazetteer.longitude(hit.entry()));
    }
  }

  private static double penalty(int quality) {
    return switch (quality) {
      case 0 -> 0;
      case 1 -> 0.2;
      default -> OTHER;
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
    return prior[i] + written[i] + near[i];
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

  void favourKind(Where.Kind kind, double points) {
    for (int i = 0; i < entries.length; i++) {
      if (gazetteer.kind(entries[i]) == kind) {
        written[i] = Math.max(written[i], points);
      }
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

  /// Raises each reading by the likely readings of the other names near it, in its first-order
  /// division and in its country.
  void nearTo(List<Readings> others, List<double[]> shares, int self) {
    if (entries.length == 1) {
      return;
    }
    var company = new double[3];
    for (int i = 0; i < entries.length; i++) {
      Arrays.fill(company, 0);
      for (int j = 0; j < others.size(); j++) {
        if (j != self) {
          others.get(j).company(direction[i], region[i], country[i], shares.get(j), company);
        }
      }
      near[i] =
          NEAR * Math.log1p(2 * company[0])
              + (division[i] ? 0.5 : 1) * REGION * Math.log1p(company[1])
              + COUNTRY * Math.log1p(company[2]);
    }
  }

  private void company(
      double[] at, int inRegion, String inCountry, double[] shares, double[] company) {
    for (int i = 0; i < entries.length; i++) {
      if (shares[i] < 0.02) {
        continue;
      }
      company[1] += region[i] == inRegion && inRegion >= 0 ? shares[i] : 0;
      company[2] += country[i].equals(inCountry) && !inCountry.isEmpty() ? shares[i] : 0;
      if (!isCountry[i]) {
        var other = direction[i];
        double cosine = at[0] * other[0] + at[1] * other[1] + at[2] * other[2];
        double kilometres = 6371.0088 * Math.sqrt(Math.max(0, 2 - 2 * cosine));
        if (kilometres < 6 * NEAR_KILOMETRES) {
          company[0] += shares[i] * Math.exp(-kilometres / NEAR_KILOMETRES);
        }
      }
    }
  }

  Choice choose(int runnersUp) {
    int[] order = order();
    var losers = new ArrayList<Integer>();
    for (int i = 1; i < Math.min(order.length, runnersUp + 1); i++) {
      losers.add(entries[order[i]]);
    }
    return new Choice(entries[order[0]], losers, because(order));
  }

  Choice chooseAmong(Collection<Integer> inside, int runnersUp) {
    var best = inside.iterator().next();
    var losers = new ArrayList<Integer>();
    for (int i : order()) {
      if (entries[i] != best && losers.size() < runnersUp) {
        losers.add(entries[i]);
      }
    }
    return new Choice(best, losers, "container");
  }

  private String because(int[] order) {
    int best = order[0];
    if (entries.length == 1) {
      return "single";
    }
    if (written[best] >= 4) {
      return "container";
    }
    int second = order[1];
    return prior[best] - prior[second] >= near[best] - near[second] ? "population" : "nearby";
  }
}

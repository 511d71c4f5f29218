package org.hearsay.lab.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.model.Where;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// The gazetteer's towns and lands, to draw from by chance: the more people, the likelier.
final class Towns {

  private static final int TRIES = 40;

  private final Gazetteer gazetteer;
  private final Random random;
  private final Draw world;
  private final Map<String, Draw> countries = new HashMap<>();
  private final Map<Integer, Draw> divisions = new HashMap<>();
  private final Map<Integer, Draw> cells = new HashMap<>();
  private final Map<Integer, Integer> divisionEntries = new HashMap<>();
  private final Map<String, Integer> countryEntries = new HashMap<>();

  Towns(Gazetteer gazetteer, Random random) {
    this.gazetteer = gazetteer;
    this.random = random;
    var towns =
        IntStream.range(0, gazetteer.size())
            .filter(entry -> gazetteer.code(entry).startsWith("P."))
            .filter(entry -> gazetteer.population(entry) > 0)
            .boxed()
            .toList();
    world = new Draw(towns);
    group(towns, gazetteer::country, countries);
    group(towns, gazetteer::region, divisions);
    group(towns, this::cell, cells);
    for (int entry = 0; entry < gazetteer.size(); entry++) {
      if (gazetteer.code(entry).equals("A.ADM1")) {
        divisionEntries.putIfAbsent(gazetteer.region(entry), entry);
      } else if (gazetteer.kind(entry) == Where.Kind.COUNTRY) {
        countryEntries.putIfAbsent(gazetteer.country(entry), entry);
      }
    }
  }

  private <K> void group(
      List<Integer> towns, java.util.function.Function<Integer, K> by, Map<K, Draw> into) {
    Map<K, List<Integer>> grouped = new HashMap<>();
    towns.forEach(
        town -> grouped.computeIfAbsent(by.apply(town), key -> new ArrayList<>()).add(town));
    grouped.forEach((key, members) -> into.put(key, new Draw(members)));
  }

  private int cell(int entry) {
    return (int) Math.floor(gazetteer.latitude(entry)) * 1000
        + (int) Math.floor(gazetteer.longitude(entry));
  }

  /// Any town of the world.
  ///
  /// @param power of its people that it is as likely as
  int anywhere(double power) {
    return world.one(power);
  }

  /// A town some of whose namesakes lie elsewhere, or any if there is none at hand.
  int namesake(double power) {
    int town = anywhere(power);
    for (int i = 0; i < TRIES && gazetteer.find(gazetteer.name(town)).size() < 2; i++) {
      town = anywhere(power);
    }
    return town;
  }

  int near(int place, double power) {
    return of(cells.get(cell(place)), place, power);
  }

  int inDivision(int place, double power) {
    return of(divisions.get(gazetteer.region(place)), place, power);
  }

  int inCountry(int place, double power) {
    return of(countries.get(gazetteer.country(place)), place, power);
  }

  private static int of(@org.jspecify.annotations.Nullable Draw draw, int place, double power) {
    return draw == null ? place : draw.one(power);
  }

  /// The division a place lies in; the place itself where there is none.
  int division(int place) {
    return divisionEntries.getOrDefault(gazetteer.region(place), place);
  }

  int country(int place) {
    return countryEntries.getOrDefault(gazetteer.country(place), place);
  }

  /// Towns to draw one of.
  private final class Draw {
    private final List<Integer> towns;
    private final Map<Double, double[]> sums = new HashMap<>();

    Draw(List<Integer> towns) {
      this.towns = towns;
    }

    int one(double power) {
      double[] sum = sums.computeIfAbsent(power, this::sums);
      double at = random.nextDouble() * sum[sum.length - 1];
      int found = java.util.Arrays.binarySearch(sum, at);
      return towns.get(Math.min(found < 0 ? -found - 1 : found, towns.size() - 1));
    }

    private double[] sums(double power) {
      var sum = new double[towns.size()];
      for (int i = 0; i < sum.length; i++) {
        sum[i] =
            (i == 0 ? 0 : sum[i - 1]) + Math.pow(gazetteer.population(towns.get(i)) + 100.0, power);
      }
      return sum;
    }
  }
}

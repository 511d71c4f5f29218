package org.hearsay.recognise.place.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.model.Coverage;
import org.hearsay.recognise.gazetteer.Gazetteer;

/// The places one name may mean, with what speaks for each.
final class Readings {

  private static final int MOST = 48;

  /// How much more likely one point makes a place: this is the exponent's factor.
  static final double SHARPNESS = 2.0;

  private static final List<Clue> WRITTEN = List.of(Clue.CONTAINER, Clue.DESCRIBED, Clue.LISTED);
  private static final List<Clue> NEARBY = List.of(Clue.NEAR, Clue.DIVISION, Clue.COUNTRY);
  private static final List<Clue> OUTLET =
      List.of(Clue.OUTLET_NEAR, Clue.OUTLET_DIVISION, Clue.OUTLET_COUNTRY, Clue.OUTLET_NAME);

  private final Weights weights;
  private final String key;
  private final List<Candidate> candidates = new ArrayList<>();
  private final double[][] clues;
  private int count;
  private double weight = 1;

  /// @param key of the name
  Readings(Gazetteer gazetteer, Weights weights, String key, List<Gazetteer.Hit> hits) {
    this.weights = weights;
    this.key = key;
    for (var hit : hits.subList(0, Math.min(MOST, hits.size()))) {
      candidates.add(Candidate.of(gazetteer, key, hit));
    }
    clues = new double[candidates.size()][Clue.values().length];
    for (int i = 0; i < clues.length; i++) {
      set(i, Clue.PROMINENCE, gazetteer.prominence(candidates.get(i).entry()));
      set(i, Clue.VARIANT, candidates.get(i).quality() == 1 ? 1 : 0);
      set(i, Clue.OTHER_NAME, candidates.get(i).quality() == 2 ? 1 : 0);
    }
  }

  int size() {
    return clues.length;
  }

  Candidate candidate(int i) {
    return candidates.get(i);
  }

  /// How often it was seen.
  int count() {
    return count;
  }

  void countOne() {
    count++;
  }

  /// The same name, seen in one report however often it is named there.
  Readings once() {
    count = 1;
    return this;
  }

  /// Adds another report that has the name: what is written beside it there holds here.
  void merge(Readings other) {
    count++;
    for (int i = 0; i < clues.length; i++) {
      for (int j = 0; j < clues[i].length; j++) {
        clues[i][j] = Math.max(clues[i][j], other.clues[i][j]);
      }
    }
  }

  /// How much the name counts as company of others.
  double weight() {
    return weight;
  }

  void weigh(double weight) {
    this.weight = weight;
  }

  void set(int i, Clue clue, double value) {
    clues[i][clue.ordinal()] = value;
  }

  /// Each place with its clues.
  List<ResolvePlaces.Weighed> weighed() {
    return IntStream.range(0, clues.length)
        .mapToObj(i -> new ResolvePlaces.Weighed(candidates.get(i).entry(), clues[i].clone()))
        .toList();
  }

  /// Gives a clue to all places that fit.
  void favour(Predicate<Candidate> fits, Clue clue) {
    favour(fits, clue, 1);
  }

  private void favour(Predicate<Candidate> fits, Clue clue, double value) {
    for (int i = 0; i < clues.length; i++) {
      if (fits.test(candidates.get(i))) {
        set(i, clue, value);
      }
    }
  }

  /// The name as the gazetteer looks it up.
  String key() {
    return key;
  }

  /// Tells each place how much of it the outlet writes.
  void meet(Coverage coverage, Gazetteer gazetteer) {
    for (int i = 0; i < clues.length && !coverage.isEmpty(); i++) {
      Usual.tell(this, i, candidates.get(i), coverage);
    }
    for (var habit : coverage.habits()) {
      if (habit.name().equals(key)) {
        favour(
            place -> gazetteer.id(place.entry()).equals(habit.gazetteerId()),
            Clue.OUTLET_NAME,
            habit.strength());
      }
    }
  }

  private double points(int i) {
    return weights.points(clues[i]);
  }

  /// How likely each reading is at present, summing to one.
  double[] shares() {
    var shares = new double[clues.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = points(i);
      most = Math.max(most, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(SHARPNESS * (shares[i] - most));
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /// Numbers of the places, best first.
  private int[] order() {
    double[] points = IntStream.range(0, clues.length).mapToDouble(this::points).toArray();
    return IntStream.range(0, clues.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -points[i])
                .thenComparing(i -> candidates.get(i).entry()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  Choice choose(int runnersUp) {
    int[] order = order();
    return choice(order[0], order, runnersUp, because(order));
  }

  /// The best of those that lie in the container written beside the name.
  Choice chooseAmong(Collection<Integer> inside, int runnersUp) {
    int[] order = order();
    int best =
        IntStream.of(order)
            .filter(i -> inside.contains(candidates.get(i).entry()))
            .findFirst()
            .orElse(order[0]);
    return choice(best, order, runnersUp, "container");
  }

  private Choice choice(int best, int[] order, int runnersUp, String because) {
    var losers =
        IntStream.of(order)
            .filter(i -> i != best)
            .limit(runnersUp)
            .mapToObj(i -> candidates.get(i).entry())
            .toList();
    return new Choice(candidates.get(best).entry(), losers, because);
  }

  /// What sets the best reading most apart from the next.
  private String because(int[] order) {
    if (order.length == 1) {
      return "single";
    }
    int best = order[0];
    if (WRITTEN.stream().anyMatch(clue -> clues[best][clue.ordinal()] > 0)) {
      return "container";
    }
    double nearby = lead(order, NEARBY);
    double outlet = lead(order, OUTLET);
    double name = points(best) - points(order[1]) - nearby - outlet;
    if (name >= nearby && name >= outlet) {
      return "population";
    }
    return outlet > nearby ? "outlet" : "nearby";
  }

  private double lead(int[] order, List<Clue> group) {
    return group.stream()
        .mapToDouble(
            clue ->
                weights.of(clue)
                    * (clues[order[0]][clue.ordinal()] - clues[order[1]][clue.ordinal()]))
        .sum();
  }
}

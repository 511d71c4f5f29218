package org.hearsay.recognise.place.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The likely places of all names in view, among which the places of each name are looked at: how
/// many lie close by, in its division, in its country.
final class Company {

  private static final double LEAST_SHARE = 0.02;
  private static final double NEAR_KILOMETRES = 120;

  /// A likely place of a name.
  ///
  /// @param share how likely, times how much the name counts
  private record Likely(Optional<Readings> name, Candidate place, double share) {
    boolean isOf(Readings other) {
      return name.isPresent() && name.get() == other;
    }
  }

  private final List<Likely> likely = new ArrayList<>();

  /// @param names with the shares they have at present
  Company(List<Readings> names) {
    for (var name : names) {
      double[] shares = name.shares();
      for (int i = 0; i < shares.length; i++) {
        if (shares[i] >= LEAST_SHARE) {
          likely.add(new Likely(Optional.of(name), name.candidate(i), shares[i] * name.weight()));
        }
      }
    }
  }

  /// Adds a place that no name is asked for.
  void add(Candidate place, double share) {
    likely.add(new Likely(Optional.empty(), place, share));
  }

  /// Tells each place of `name` how much of the other names' company it has.
  void meet(Readings name) {
    for (int i = 0; i < name.size(); i++) {
      meet(name, i, name.candidate(i));
    }
  }

  private void meet(Readings name, int i, Candidate place) {
    double near = 0;
    double division = 0;
    double country = 0;
    for (var other : likely) {
      if (!other.isOf(name)) {
        division += place.sharesDivision(other.place()) ? other.share() : 0;
        country += place.sharesCountry(other.place()) ? other.share() : 0;
        near += other.share() * near(place, other.place());
      }
    }
    name.set(i, Clue.NEAR, Math.log1p(2 * near));
    name.set(i, Clue.DIVISION, (place.isDivision() ? 0.5 : 1) * Math.log1p(division));
    name.set(i, Clue.COUNTRY, Math.log1p(country));
    if (place.quality() == 2 && !place.isCountry()) {
      name.set(i, Clue.FOREIGN_NAME, Math.exp(-2 * country));
    }
  }

  private static double near(Candidate place, Candidate other) {
    if (other.isCountry()) {
      return 0;
    }
    double kilometres = place.kilometres(other);
    return kilometres < 6 * NEAR_KILOMETRES ? Math.exp(-kilometres / NEAR_KILOMETRES) : 0;
  }
}

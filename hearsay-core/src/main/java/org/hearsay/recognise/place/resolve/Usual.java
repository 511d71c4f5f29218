package org.hearsay.recognise.place.resolve;

import org.hearsay.model.Coverage;

/// How well a place fits what its outlet usually writes of.
final class Usual {

  private static final double NEAR_KILOMETRES = 60;

  /// A tenth of the names counts for half as much again as nothing can.
  private static final double FACTOR = 10;

  private Usual() {}

  static void tell(Readings name, int i, Candidate place, Coverage coverage) {
    double near = 0;
    for (var centre : coverage.centres()) {
      var at = Candidate.Direction.of(centre.at().latitude(), centre.at().longitude());
      near += centre.share() * Math.exp(-place.at().kilometres(at) / NEAR_KILOMETRES);
    }
    double division = share(coverage.divisions(), place.code());
    name.set(i, Clue.OUTLET_NEAR, Math.log1p(FACTOR * near));
    name.set(
        i, Clue.OUTLET_DIVISION, (place.isDivision() ? 0.5 : 1) * Math.log1p(FACTOR * division));
    name.set(
        i, Clue.OUTLET_COUNTRY, Math.log1p(FACTOR * share(coverage.countries(), place.country())));
  }

  private static double share(java.util.List<Coverage.Share> shares, String code) {
    for (var one : shares) {
      if (one.code().equals(code)) {
        return one.share();
      }
    }
    return 0;
  }
}

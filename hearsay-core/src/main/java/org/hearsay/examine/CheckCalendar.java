package org.hearsay.examine;

import java.util.List;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention.Misdated;

/// Times that cannot be as their words put them, wherever in a report they stand.
final class CheckCalendar implements Check {

  @Override
  public List<Finding> find(Pool pool) {
    return pool.gists().stream().flatMap(gist -> find(gist).stream()).toList();
  }

  private static List<Finding> find(Gist gist) {
    return gist.told().stream()
        .filter(told -> told.statement() instanceof Misdated)
        .map(told -> finding(gist, told, (Misdated) told.statement()))
        .toList();
  }

  private static Finding finding(Gist gist, Gist.Told told, Misdated misdated) {
    return new Finding.Implausible(
        on(misdated.fault()),
        claims(gist, misdated),
        told.evidence().quote(),
        misdated.truth(),
        tolerance(misdated.fault()),
        List.of(told.evidence()),
        misdated.because().rule());
  }

  private static List<ClaimId> claims(Gist gist, Misdated misdated) {
    return gist.claims().stream()
        .filter(claim -> claim.evidence().span().overlaps(misdated.span()))
        .map(claim -> claim.id())
        .toList();
  }

  private static Finding.On on(Misdated.Fault fault) {
    return switch (fault) {
      case IMPOSSIBLE_DATE -> Finding.On.IMPOSSIBLE_DATE;
      case WEEKDAY -> Finding.On.WEEKDAY;
      case ORDER -> Finding.On.ORDER;
    };
  }

  private static String tolerance(Misdated.Fault fault) {
    return switch (fault) {
      case IMPOSSIBLE_DATE -> "none: no calendar in use has this day";
      case WEEKDAY ->
          "either calendar will do before 1923; a date without a year may be of any year near the"
              + " report's";
      case ORDER -> "one day between dates; a year, or a tenth of the years, in round counts";
    };
  }
}

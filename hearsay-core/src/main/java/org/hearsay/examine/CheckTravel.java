package org.hearsay.examine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.examine.clash.Quote;
import org.hearsay.model.Amount;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention.Travelled;

/// Could the way be made in the time stated? Held against the most that the manner allows over
/// hours, and the shorter of the distance stated and the great circle.
final class CheckTravel implements Check {

  private static final String RULE = "examine/travel";
  private static final double HOUR = 3600;

  @Override
  public List<Finding> find(Pool pool) {
    return pool.gists().stream()
        .flatMap(gist -> gist.told().stream().flatMap(told -> find(gist, told)))
        .toList();
  }

  private static Stream<Finding> find(Gist gist, Gist.Told told) {
    return told.statement() instanceof Travelled travelled
        ? Stream.of(finding(gist, told, travelled))
        : Stream.empty();
  }

  private static Finding finding(Gist gist, Gist.Told told, Travelled travelled) {
    double metres = metres(travelled);
    double needed = metres / travelled.seconds();
    String computed = computed(travelled, metres, needed);
    String tolerance =
        "up to "
            + speed(travelled.fastest())
            + " would pass for \""
            + travelled.manner()
            + "\", with half a unit of time for rounding";
    var evidence = List.of(Quote.of(told.evidence()));
    return needed > travelled.fastest()
        ? new Finding.Implausible(
            Finding.On.TRAVEL,
            claims(gist, travelled),
            told.evidence().quote(),
            computed,
            tolerance,
            evidence,
            RULE)
        : new Finding.Checked(
            Finding.On.TRAVEL,
            Finding.Checked.Verdict.FITS,
            claims(gist, travelled),
            told.evidence().quote(),
            computed,
            tolerance,
            evidence,
            RULE);
  }

  /// The shorter of what is stated and what the map says between the rims of both places.
  private static double metres(Travelled travelled) {
    double stated = travelled.distance().map(Amount::low).orElse(Double.POSITIVE_INFINITY);
    if (travelled.ends().isEmpty()) {
      return stated;
    }
    var from = travelled.ends().getFirst();
    var to = travelled.ends().getLast();
    double between = from.centre().metresTo(to.centre()) - from.radiusMetres() - to.radiusMetres();
    return Math.min(stated, Math.max(0, between));
  }

  private static String computed(Travelled travelled, double metres, double needed) {
    String way =
        travelled.ends().isEmpty()
            ? ""
            : travelled.ends().getFirst().name()
                + " to "
                + travelled.ends().getLast().name()
                + ": ";
    return way
        + Compass.kilometres(metres)
        + " in at most "
        + String.format(Locale.ROOT, "%.1f h", travelled.seconds() / HOUR)
        + " is "
        + speed(needed);
  }

  private static String speed(double metresPerSecond) {
    return String.format(Locale.ROOT, "%,.0f km/h", metresPerSecond * 3.6);
  }

  private static List<ClaimId> claims(Gist gist, Travelled travelled) {
    return gist.claims().stream()
        .filter(claim -> claim.evidence().span().overlaps(travelled.span()))
        .map(Claim::id)
        .toList();
  }
}

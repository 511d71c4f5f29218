package org.hearsay.examine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.examine.clash.Quote;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Finding;
import org.hearsay.model.Gist;
import org.hearsay.model.Mention;
import org.hearsay.model.Where;

/// Holds what each report says of where places lie against the map: how far, in which direction, in
/// which land, in which part of it. What does not fit is implausible; what fits, or fits in one of
/// two readings, is listed as checked.
final class CheckGeography implements Check {

  private static final String RULE = "examine/geography";

  @Override
  public List<Finding> find(Pool pool) {
    return pool.gists().stream()
        .flatMap(gist -> gist.told().stream().flatMap(told -> find(gist, told)))
        .toList();
  }

  private static Stream<Finding> find(Gist gist, Gist.Told told) {
    return told.statement() instanceof Mention.Located located
        ? find(gist, told, located)
        : Stream.empty();
  }

  private static Stream<Finding> find(Gist gist, Gist.Told told, Mention.Located located) {
    var readings =
        readings(located.said())
            .map(said -> held(located, said))
            .filter(asked -> !asked.isEmpty())
            .map(asked -> asked.stream().max(Comparator.comparingDouble(Held::apart)).orElseThrow())
            .toList();
    if (readings.isEmpty()) {
      return Stream.empty();
    }
    boolean none = readings.stream().noneMatch(Held::fits);
    boolean all = readings.stream().allMatch(Held::fits);
    var shown = all || none ? readings.stream().limit(2).toList() : readings;
    String computed =
        shown.stream()
            .map(
                one ->
                    one.computed() + (all || none ? "" : one.fits() ? ": fits" : ": does not fit"))
            .collect(Collectors.joining("; "));
    var first = readings.getFirst();
    return Stream.of(
        none
            ? new Finding.Implausible(
                first.on(),
                claims(gist, told),
                told.evidence().quote(),
                computed,
                first.tolerance(),
                List.of(Quote.of(told.evidence())),
                RULE)
            : new Finding.Checked(
                first.on(),
                all ? Finding.Checked.Verdict.FITS : Finding.Checked.Verdict.TWO_READINGS,
                claims(gist, told),
                told.evidence().quote(),
                computed,
                first.tolerance(),
                List.of(Quote.of(told.evidence())),
                RULE));
  }

  private static Stream<Where> readings(Where said) {
    return said instanceof Where.OneOf several ? several.candidates().stream() : Stream.of(said);
  }

  /// The answers to all that one reading states.
  private static List<Held> held(Mention.Located located, Where said) {
    return switch (said) {
      case Where.Offset offset ->
          Stream.of(HoldDistance.hold(located, offset), HoldDirection.hold(located, offset))
              .flatMap(Optional::stream)
              .toList();
      case Where.Between between -> HoldBetween.hold(located, between).stream().toList();
      case Where.Spot land -> HoldLand.hold(located, land).stream().toList();
      case Where.Part part -> inPart(located, part);
      case Where.Composed composed -> HoldShore.hold(located, composed).stream().toList();
      case Where.OneOf several -> List.of();
      case Where.Unresolved unknown -> List.of();
    };
  }

  private static List<Held> inPart(Mention.Located located, Where.Part part) {
    return part.of() instanceof Where.Spot land
        ? Stream.of(HoldLand.hold(located, land), HoldPart.hold(located, part))
            .flatMap(Optional::stream)
            .toList()
        : List.of();
  }

  private static List<ClaimId> claims(Gist gist, Gist.Told told) {
    return gist.claims().stream()
        .filter(claim -> claim.evidence().span().overlaps(told.evidence().span()))
        .map(Claim::id)
        .toList();
  }
}

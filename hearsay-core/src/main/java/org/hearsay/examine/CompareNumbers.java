package org.hearsay.examine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Amount;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding;
import org.hearsay.model.Mention;

/// Two reports give amounts of the same thing that cannot both be right: "60 cannon" against "23
/// cannon".
///
/// "At least", "some" and the like widen an amount. A count that a later report raises is an
/// update, not a contradiction. Only claims with exactly one amount of the kind are compared.
final class CompareNumbers implements Check {

  private static final String RULE = "examine/numbers";
  private static final double ABOUT = 0.2;
  private static final double ROUNDED = 0.02;
  private static final double ALIKE = 0.5;

  @Override
  public List<Finding> find(Pool pool) {
    return pool.rivals().stream()
        .filter(pair -> pair.stream().allMatch(CompareNumbers::comparable))
        .filter(pair -> Rivals.sharedWords(pair.getFirst(), pair.getLast()) >= ALIKE)
        .flatMap(pair -> compare(pair.getFirst(), pair.getLast(), pool).stream())
        .toList();
  }

  private static boolean comparable(Claim claim) {
    return Rivals.told(claim) && !claim.certainty().negated();
  }

  private static Optional<Finding> compare(Claim one, Claim other, Pool pool) {
    return amounts(one)
        .flatMap(mine -> sole(mine, one, other).map(yours -> List.of(mine, yours)).stream())
        .filter(pair -> apart(pair.getFirst().amount(), pair.getLast().amount()))
        .filter(
            pair ->
                !update(one, other, pair.getFirst().amount(), pair.getLast().amount(), pool)
                    && !update(other, one, pair.getLast().amount(), pair.getFirst().amount(), pool))
        .findFirst()
        .map(
            pair ->
                Rivals.contradiction(
                    Finding.On.NUMBER,
                    one,
                    other,
                    List.of(
                        Rivals.printed(one, pair.getFirst()).orElse(""),
                        Rivals.printed(other, pair.getLast()).orElse("")),
                    RULE));
  }

  private static Stream<Mention.Measured> amounts(Claim claim) {
    return claim.mentions().stream()
        .filter(Mention.Measured.class::isInstance)
        .map(Mention.Measured.class::cast)
        .filter(measured -> Rivals.printed(claim, measured).isPresent());
  }

  /// The other claim's only amount of the same kind, where the one claim has only this.
  private static Optional<Mention.Measured> sole(Mention.Measured mine, Claim one, Claim other) {
    var same = amounts(other).filter(yours -> sameKind(mine.amount(), yours.amount())).toList();
    long mineToo = amounts(one).filter(it -> sameKind(mine.amount(), it.amount())).count();
    return same.size() == 1 && mineToo == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private static boolean sameKind(Amount one, Amount other) {
    return one.unit().equals(other.unit())
        && !one.unit().equals("%")
        && (!one.unit().equals("1")
            || !one.what().isEmpty() && Objects.equals(thing(one), thing(other)));
  }

  private static String thing(Amount amount) {
    String last = amount.what().substring(amount.what().lastIndexOf(' ') + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private static boolean apart(Amount one, Amount other) {
    return low(one) > high(other) || low(other) > high(one);
  }

  private static double low(Amount amount) {
    return amount.low() - Math.abs(amount.low()) * slack(amount);
  }

  private static double high(Amount amount) {
    return amount.high() + Math.abs(amount.high()) * slack(amount);
  }

  private static double slack(Amount amount) {
    return amount.approximate() ? ABOUT : amount.unit().equals("1") ? 0 : ROUNDED;
  }

  /// Whether the later of two reports only counts more of what goes on being counted.
  private static boolean update(Claim early, Claim late, Amount before, Amount after, Pool pool) {
    var first = pool.day(early.id().report());
    var second = pool.day(late.id().report());
    boolean later = first.isPresent() && second.isPresent() && second.get().isAfter(first.get());
    return later && before.unit().equals("1") && after.low() > before.low();
  }
}

package org.hearsay.examine;

import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding;

/// One report says that something is so, another that it is not, in nearly the same words: "Silver
/// was seen aboard" against "No silver was seen aboard".
final class ComparePolarity implements Check {

  private static final String RULE = "examine/polarity";
  private static final double ALIKE = 0.75;
  private static final double ALIKE_LONGER = 0.5;

  @Override
  public List<Finding> find(Pool pool) {
    return pool.rivals().stream()
        .filter(pair -> pair.stream().allMatch(ComparePolarity::sure))
        .filter(pair -> opposed(pair.getFirst(), pair.getLast()))
        .<Finding>map(
            pair ->
                Rivals.contradiction(
                    Finding.On.POLARITY,
                    pair.getFirst(),
                    pair.getLast(),
                    List.of(sign(pair.getFirst()), sign(pair.getLast())),
                    RULE))
        .toList();
  }

  private static boolean sure(Claim claim) {
    return Rivals.told(claim) && claim.certainty().level() != Certainty.Level.POSSIBLE;
  }

  private static boolean opposed(Claim one, Claim other) {
    return one.certainty().negated() != other.certainty().negated()
        && Rivals.sharedWords(one, other) >= ALIKE
        && Rivals.sharedOfLonger(one, other) >= ALIKE_LONGER;
  }

  private static String sign(Claim claim) {
    return claim.certainty().negated() ? "not so" : "so";
  }
}

package org.hearsay.examine;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.Finding;
import org.hearsay.model.Mode;

/// Finds that one report affirms what another negates, where both tell it as fact.
final class ComparePolarity implements Check {

  @Override
  public List<Finding> check(PoolOfGists pool, LocalDate asOf) {
    return pool.pairs()
        .filter(
            pair ->
                fact(pair.earlier())
                    && fact(pair.later())
                    && pair.earlier().certainty().negated() != pair.later().certainty().negated())
        .<Finding>map(
            pair ->
                new Finding.Contradiction(
                    Finding.On.POLARITY,
                    pair.earlier().id(),
                    pair.later().id(),
                    "affirmed against negated",
                    "opposite polarity of like words",
                    "none",
                    PoolOfGists.quotes(pair.earlier(), pair.later()),
                    "examine/compare-polarity"))
        .toList();
  }

  private static boolean fact(Claim claim) {
    return claim.certainty().mode() instanceof Mode.Asserted && claim.certainty().low() >= 0.9;
  }
}

package org.hearsay.present.view;

import java.util.List;
import org.hearsay.model.Act;
import org.hearsay.model.Claim;
import org.hearsay.model.Mode;

/// The counts of a pool. Only what is really computed is counted.
///
/// @param deep claims with a chain of two or more speakers
/// @param disputed claims another claim denies or disputes
/// @param undated reports without a day of publication
public record PoolSummary(
    int reports,
    int claims,
    int sourced,
    int deep,
    int disputed,
    int notVerified,
    int forecasts,
    int undated) {

  public static PoolSummary of(PoolView pool) {
    var tally = new int[8];
    for (var numbered : pool.readings()) {
      tally[0]++;
      tally[7] += numbered.reading().report().imprint().published().day().isEmpty() ? 1 : 0;
      numbered.reading().claims().forEach(claim -> count(pool, claim, tally));
    }
    return new PoolSummary(
        tally[0], tally[1], tally[2], tally[3], tally[4], tally[5], tally[6], tally[7]);
  }

  private static void count(PoolView pool, Claim claim, int[] tally) {
    int hops = claim.attribution().chain().size();
    tally[1]++;
    tally[2] += hops > 0 ? 1 : 0;
    tally[3] += hops > 1 ? 1 : 0;
    tally[4] += challenged(pool, claim, Act.DENY, Act.DISPUTE) ? 1 : 0;
    tally[5] += challenged(pool, claim, Act.NOT_VERIFIED) ? 1 : 0;
    tally[6] += claim.certainty().mode() instanceof Mode.Forecast ? 1 : 0;
  }

  private static boolean challenged(PoolView pool, Claim claim, Act... acts) {
    return pool.commentsAbout(claim.id()).stream()
        .anyMatch(comment -> List.of(acts).contains(comment.act()));
  }
}

package org.hearsay.model;

import java.util.List;

/// What became of one speaker's claims in this pool. Counts only; no judgement of worth is drawn
/// from few.
///
/// @param told the claims that stand on the speaker's word, at any hop of their chains
/// @param first for how many of them no speaker stands behind this one
public record TrackRecord(
    Speaker speaker,
    List<ClaimId> told,
    int first,
    int reports,
    int disputed,
    int confirmed,
    int notVerified) {

  public TrackRecord {
    told = List.copyOf(told);
  }

  public int claims() {
    return told.size();
  }
}

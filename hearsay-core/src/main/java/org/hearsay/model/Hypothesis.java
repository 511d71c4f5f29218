package org.hearsay.model;

import java.util.List;

/// One account of an event that somebody in the pool disputes: the claims for it, and those
/// against it.
public record Hypothesis(
    ClaimId account, List<ClaimId> supporting, List<ClaimId> opposing, String because) {

  public Hypothesis {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
  }
}

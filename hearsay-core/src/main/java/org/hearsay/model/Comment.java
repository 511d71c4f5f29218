package org.hearsay.model;

import java.util.List;

/// That a claim speaks about other claims: "has not been verified by other agencies".
///
/// @param about the claims commented on, in the same report; empty where none was found
public record Comment(Act act, List<ClaimId> about, Because because) {

  public Comment {
    about = List.copyOf(about);
  }
}

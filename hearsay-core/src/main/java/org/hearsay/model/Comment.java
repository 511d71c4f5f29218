package org.hearsay.model;

import java.util.List;

/// Words by which a claim seems to speak about others: "has not been verified by other agencies".
/// They are a clue; whether it answers any, and which, is weighed later ([Link.Comments]).
///
/// @param about what the words point at, in the same report; empty where nothing was found
public record Comment(Act act, List<ClaimId> about, Because because) {

  public Comment {
    about = List.copyOf(about);
  }
}

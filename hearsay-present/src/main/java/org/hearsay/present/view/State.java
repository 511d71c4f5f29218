package org.hearsay.present.view;

import org.hearsay.model.Act;
import org.hearsay.model.Claim;

/// How a claim stands in the pool, gravest last: maps and timelines draw each in a colour and
/// a hatch of its own.
public enum State {
  UNDISPUTED("undisputed"),
  NOT_VERIFIED("not verified"),
  DISPUTED("disputed"),
  RETRACTED("retracted");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /// As a reader is told: "not verified".
  public String words() {
    return words;
  }

  /// The gravest of what others say of the claim.
  public static State of(PoolView pool, Claim claim) {
    var gravest = UNDISPUTED;
    for (var comment : pool.commentsAbout(claim.id())) {
      var state = of(comment.act());
      gravest = state.compareTo(gravest) > 0 ? state : gravest;
    }
    return gravest;
  }

  private static State of(Act act) {
    return switch (act) {
      case CONFIRM -> UNDISPUTED;
      case NOT_VERIFIED -> NOT_VERIFIED;
      case DENY, DISPUTE -> DISPUTED;
      case RETRACT -> RETRACTED;
    };
  }
}

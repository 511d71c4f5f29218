package org.hearsay.model;

/// What a claim does to another claim it comments on.
public enum Act {
  DENY,
  DISPUTE,
  CONFIRM,
  NOT_VERIFIED,
  RETRACT;

  /// Whether it tells anything of the claim it is done to: who says a thing again does not confirm
  /// it, and whoever takes it back does so oneself.
  ///
  /// @param own whether the one who does it makes the claim too
  public boolean tells(boolean own) {
    return this == RETRACT || !own;
  }
}

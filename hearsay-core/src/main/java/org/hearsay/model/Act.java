package org.hearsay.model;

/// What a claim does to another claim it comments on.
public enum Act {
  DENY,
  DISPUTE,
  CONFIRM,
  NOT_VERIFIED,
  RETRACT
}

package org.hearsay.recognise.refer.line;

import java.util.Locale;

/// What the words tell of somebody's sex.
public enum Sex {
  MALE,
  FEMALE,
  OPEN;

  /// @param written as a lexicon has it; empty where it does not say
  public static Sex of(String written) {
    return written.isEmpty() ? OPEN : valueOf(written.toUpperCase(Locale.ROOT));
  }

  /// Whether one person can be both.
  public boolean agrees(Sex other) {
    return this == OPEN || other == OPEN || this == other;
  }

  public Sex or(Sex other) {
    return this == OPEN ? other : this;
  }
}

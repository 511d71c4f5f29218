package org.hearsay.model;

import java.util.List;

/// How surely the innermost speaker says it.
///
/// @param low lower bound of the probability the words express, 0–1
/// @param high upper bound; "probably" is 0.55–0.9 (ICD-203 and Kent's words of estimative
///     probability)
public record Certainty(
    Mode mode, boolean negated, double low, double high, List<Because> because) {

  /// The four classes written to exports.
  public enum Level {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }

  public Certainty {
    because = List.copyOf(because);
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "certainty needs 0 <= low <= high <= 1, found " + low + "–" + high);
    }
  }

  public Level level() {
    if (mode instanceof Mode.Asked || mode instanceof Mode.Unknown) {
      return Level.UNKNOWN;
    }
    return low >= 0.9 ? Level.CERTAIN : low >= 0.5 ? Level.PROBABLE : Level.POSSIBLE;
  }
}

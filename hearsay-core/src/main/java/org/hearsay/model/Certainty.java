package org.hearsay.model;

import java.util.List;

/// How surely the innermost speaker says it, and what the outlet makes of it.
///
/// @param low lower bound of the probability the words express, 0–1
/// @param high upper bound; "probably" is 0.55–0.9 (ICD-203 and Kent's words of estimative
///     probability)
/// @param outlet where the outlet itself stands
public record Certainty(
    Mode mode, boolean negated, double low, double high, List<Because> because, Stance outlet) {

  /// The four classes written to exports.
  public enum Level {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }

  /// Of what the outlet says itself.
  public Certainty(Mode mode, boolean negated, double low, double high, List<Because> because) {
    this(
        mode,
        negated,
        low,
        high,
        because,
        Stance.of(Stance.Stand.OWN, level(mode, low), low, high, List.of()));
  }

  /// The same, where the outlet stands as `stand` says because of `words`.
  public Certainty with(Stance.Stand stand, List<Because> words) {
    return new Certainty(
        mode, negated, low, high, because, Stance.of(stand, level(), low, high, words));
  }

  public Certainty {
    because = List.copyOf(because);
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "certainty needs 0 <= low <= high <= 1, found " + low + "–" + high);
    }
  }

  public Level level() {
    return level(mode, low);
  }

  private static Level level(Mode mode, double low) {
    if (mode instanceof Mode.Asked || mode instanceof Mode.Unknown) {
      return Level.UNKNOWN;
    }
    return low >= 0.9 ? Level.CERTAIN : low >= 0.5 ? Level.PROBABLE : Level.POSSIBLE;
  }
}

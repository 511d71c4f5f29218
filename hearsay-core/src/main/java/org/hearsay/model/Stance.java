package org.hearsay.model;

import java.util.List;

/// What the outlet makes of what it passes on, beside what the innermost speaker makes of it: each
/// event has a value for each source, the author among them (Saurí and Pustejovsky 2009, FactBank).
///
/// "The firm admitted that the pump was broken" vouches for it; "the firm claims that the pump was
/// whole" keeps its distance; "said" leaves it open.
///
/// @param level how surely the outlet itself holds what `stand` says
/// @param low lower bound of the probability, 0–1, that its words give to the claim as it is told
///     ("was not broken" included)
/// @param high upper bound of it
/// @param because the words that say so; none where the outlet speaks itself
public record Stance(
    Stand stand, Certainty.Level level, double low, double high, List<Because> because) {

  /// Where the outlet stands.
  public enum Stand {
    /// It says so itself.
    OWN,
    /// Its words take for granted that it is so: "revealed", "knows that".
    VOUCHES,
    /// It only says that somebody says so: "said".
    OPEN,
    /// It lets its doubt be seen: "claimed", "so-called".
    DISTANT,
    /// Its words take for granted that it is not so: "falsely said", "the myth that".
    AGAINST
  }

  /// No surer than even: what somebody "claims".
  private static final double DOUBTED = 0.5;

  /// What is told as false: the opposite of what is told as fact.
  private static final double FALSE = 0.05;

  public Stance {
    because = List.copyOf(because);
  }

  /// Where the outlet stands to what is `level` sure, from `low` to `high`, in the speaker's words.
  public static Stance of(
      Stand stand, Certainty.Level level, double low, double high, List<Because> because) {
    return switch (stand) {
      case OWN, VOUCHES -> new Stance(stand, level, low, high, because);
      case OPEN -> new Stance(stand, Certainty.Level.UNKNOWN, 0, 1, because);
      case DISTANT -> new Stance(stand, Certainty.Level.POSSIBLE, 0, DOUBTED, because);
      case AGAINST -> new Stance(stand, Certainty.Level.CERTAIN, 0, FALSE, because);
    };
  }
}

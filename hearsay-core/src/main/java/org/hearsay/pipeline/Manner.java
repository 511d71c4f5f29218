package org.hearsay.pipeline;

import org.hearsay.model.Mode;

/// The names of a claim's kind as exports and rule examples write them.
public final class Manner {

  private Manner() {}

  /// `statement`, `plan`, `forecast`, `condition`, `question` or `ignorance`.
  public static String of(Mode mode) {
    return switch (mode) {
      case Mode.Asserted asserted -> "statement";
      case Mode.Hedged hedged -> "statement";
      case Mode.Planned planned -> "plan";
      case Mode.Forecast forecast -> "forecast";
      case Mode.Conditional conditional -> "condition";
      case Mode.Asked asked -> "question";
      case Mode.Unknown unknown -> "ignorance";
    };
  }
}

package org.hearsay.model;

import java.util.List;

/// In what manner something is said.
public sealed interface Mode {

  /// The kind of claim, as exports write it: statement, plan, forecast, condition, question or
  /// ignorance.
  default String kind() {
    return switch (this) {
      case Asserted asserted -> "statement";
      case Hedged hedged -> "statement";
      case Planned planned -> "plan";
      case Forecast forecast -> "forecast";
      case Conditional conditional -> "condition";
      case Asked asked -> "question";
      case Unknown unknown -> "ignorance";
    };
  }

  /// Told as fact.
  record Asserted() implements Mode {}

  /// Told with a hedge: "probably", "appears to"; `cue` is where it stands.
  record Hedged(Span cue) implements Mode {}

  /// Something somebody means to do: "plans to", "intends to".
  record Planned() implements Mode {}

  /// Something that will be; `due` are the time mentions that bound it, empty where none is stated.
  record Forecast(List<Mention.Dated> due) implements Mode {
    public Forecast {
      due = List.copyOf(due);
    }
  }

  /// Said to hold if something else does; `condition` is where that stands.
  record Conditional(Span condition) implements Mode {}

  record Asked() implements Mode {}

  /// The report says that nobody knows: "It is not known whether…".
  record Unknown() implements Mode {}
}

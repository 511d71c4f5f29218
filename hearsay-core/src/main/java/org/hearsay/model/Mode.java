package org.hearsay.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /// The one of them that ends last: of "tomorrow or on Friday" it is Friday.
    public Optional<Mention.Dated> deadline() {
      return due.stream()
          .filter(one -> one.when() instanceof When.Interval)
          .max(Comparator.comparing(Forecast::last).thenComparing(one -> -one.span().start()));
    }

    private static LocalDate last(Mention.Dated one) {
      return one.when() instanceof When.Interval time
          ? time.lastDay().orElse(LocalDate.MIN)
          : LocalDate.MIN;
    }
  }

  /// Said to hold if something else does; `condition` is where that stands.
  record Conditional(Span condition) implements Mode {}

  record Asked() implements Mode {}

  /// The report says that nobody knows: "It is not known whether…".
  record Unknown() implements Mode {}
}

package org.hearsay.recognise.time;

import java.time.DateTimeException;
import java.util.Optional;

/// The value functions that time rules name under `gives`: slots in, a [Reckoned] out.
final class TimeValues {

  private TimeValues() {}

  /// Empty where the words turn out to be no time.
  static Optional<Reckoned> of(Phrase phrase) {
    try {
      return value(phrase);
    } catch (DateTimeException | ArithmeticException impossible) {
      return Optional.of(Reckoned.unresolved(phrase.words(), "there is no such day"));
    }
  }

  private static Optional<Reckoned> value(Phrase phrase) {
    String kind = phrase.match().rule().kind();
    return switch (kind) {
      case "none" -> Optional.empty();
      case "half" ->
          phrase.givenYear().isEmpty()
              ? Optional.empty()
              : Optional.of(new NamedTimes(phrase).value());
      case "story-now" ->
          phrase
              .reference()
              .toldHere()
              .map(told -> new Reckoned(told, "the time told before: " + told.edtf()));
      case "quarter-now", "year-earlier", "year-before", "stretch-to" ->
          new Quarters(phrase).value();
      case "lasting",
          "lasting-some",
          "indefinite",
          "every",
          "rate",
          "vague",
          "vague-past",
          "vague-direction" ->
          Optional.of(Reckoned.asWritten(Lengths.of(phrase)));
      case "clock", "daypart" -> Optional.of(Clocks.of(phrase));
      case "any-part" -> Optional.of(Reckoned.asWritten(Clocks.ofAnyDay(phrase)));
      default -> Optional.of(dated(kind, phrase));
    };
  }

  private static Reckoned dated(String kind, Phrase phrase) {
    return switch (kind) {
      case "ago",
          "same-time",
          "relative",
          "dayword",
          "weekend",
          "within",
          "in",
          "hence",
          "story",
          "definite",
          "day-of-month",
          "story-count",
          "event-count",
          "event-day",
          "event-within",
          "unit-end" ->
          new CountedTimes(phrase).value();
      default -> new NamedTimes(phrase).value();
    };
  }
}

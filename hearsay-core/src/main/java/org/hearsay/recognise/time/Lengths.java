package org.hearsay.recognise.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hearsay.model.When;
import org.hearsay.recognise.time.value.Days;

/// Lengths of time, sets, and words that only point a way: "two years", "every Monday", "recently".
final class Lengths {

  private Lengths() {}

  static When of(Phrase phrase) {
    return switch (phrase.match().rule().kind()) {
      case "lasting", "in", "event-count", "event-within" -> lasting(phrase);
      case "lasting-some" -> new When.Lasting(phrase.length(), phrase.length(), phrase.unit());
      case "indefinite" -> new When.Lasting(2, Double.POSITIVE_INFINITY, phrase.unit());
      case "every", "rate" -> every(phrase);
      case "vague-past" -> new When.Vague(When.Vague.Direction.PAST, phrase.words());
      case "vague-direction" ->
          new When.Vague(
              phrase.number("which") > 0 ? When.Vague.Direction.FUTURE : When.Vague.Direction.PAST,
              phrase.words());
      default ->
          new When.Vague(
              When.Vague.Direction.valueOf(phrase.value("vague").orElse("PRESENT")),
              phrase.words());
    };
  }

  private static When lasting(Phrase phrase) {
    double least = phrase.length();
    double most = phrase.has("most") ? least / phrase.amount() * phrase.number("most") : least;
    return new When.Lasting(least, Math.max(least, most), phrase.unit());
  }

  private static When every(Phrase phrase) {
    if (phrase.has("set")) {
      return new When.Repeated(phrase.value("set").orElse(""), "");
    }
    if (phrase.has("month")) {
      return new When.Repeated("P1Y", String.format(Locale.ROOT, "%02d", phrase.number("month")));
    }
    if (phrase.has("dayparts") && !phrase.has("weekday")) {
      return new When.Repeated("P1D", "");
    }
    long count = phrase.has("n") ? Math.max(1, Math.round(phrase.amount())) : 1;
    return phrase.has("weekday")
        ? new When.Repeated(Days.period(count, ChronoUnit.WEEKS), "WXX-" + phrase.number("weekday"))
        : new When.Repeated(Days.period(phrase.count(), phrase.unit()), "");
  }
}

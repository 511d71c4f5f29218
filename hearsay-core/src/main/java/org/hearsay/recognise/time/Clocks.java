package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.value.Days;

/// Times within a day: "5:30 p.m. UTC", "Thursday night".
final class Clocks {

  private Clocks() {}

  /// On the day the story has reached, or on that of the report; "the next morning" a day later.
  static Reckoned of(Phrase phrase) {
    int days = phrase.number(phrase.has("which") ? "which" : "days");
    return from(phrase)
        .flatMap(
            from ->
                on(phrase, from.day().plusDays(days)).map(when -> new Reckoned(when, from.basis())))
        .orElseGet(() -> Reckoned.unresolved(phrase.words(), "no day told to count from"));
  }

  private static Optional<Reference.Anchor> from(Phrase phrase) {
    var reference = phrase.reference();
    boolean exact =
        reference
            .storyTime()
            .filter(told -> told.granularity().compareTo(Granularity.DAY) > 0)
            .isEmpty();
    return phrase.has("which")
        ? reference.forStory().filter(from -> exact)
        : phrase.has("days") ? reference.forNow() : reference.forHours();
  }

  /// "at night": on no day told.
  static When ofAnyDay(Phrase phrase) {
    return Days.open("XXXX-XX-XX", Granularity.PART_OF_DAY, phrase.bound());
  }

  /// The same on a stated day.
  static Optional<When> on(Phrase phrase, LocalDate day) {
    return phrase.match().rule().kind().equals("clock")
        ? clock(phrase, day)
        : Optional.of(part(day, phrase.value("daypart").orElse("0-24"), phrase.bound()));
  }

  private static Optional<When> clock(Phrase phrase, LocalDate day) {
    int[] time = time(phrase);
    if (time[0] > 24 || time[1] > 59) {
      return Optional.empty();
    }
    var start = day.atStartOfDay().plusHours(time[0]).plusMinutes(time[1]);
    String zone = phrase.value("zone").filter(one -> one.equals("Z")).orElse("");
    String edtf = String.format(Locale.ROOT, "%sT%02d:%02d%s", day, time[0], time[1], zone);
    return Optional.of(
        interval(start, start.plusMinutes(1), Granularity.MINUTE, phrase.bound(), edtf));
  }

  private static int[] time(Phrase phrase) {
    String written = phrase.value("clock").orElse("12:00");
    int colon = written.indexOf(':');
    int hour = Integer.parseInt(colon < 0 ? written : written.substring(0, colon));
    int minute =
        colon < 0
            ? phrase.number("minutes")
            : Integer.parseInt(written.substring(colon + 1, colon + 3));
    String half =
        phrase.value("half").or(() -> phrase.value("daypart").map(Clocks::half)).orElse("");
    boolean later = half.equals("PM") && hour < 12;
    return new int[] {later ? hour + 12 : half.equals("AM") && hour == 12 ? 0 : hour, minute};
  }

  /// "in the evening", 18-22, is the second half of the day.
  private static String half(String hours) {
    return Integer.parseInt(hours.substring(0, hours.indexOf('-'))) < 12 ? "AM" : "PM";
  }

  /// @param hours first and last hour of the part, "18-24"; past 24 into the next day
  private static When part(LocalDate day, String hours, When.Bound bound) {
    int dash = hours.indexOf('-');
    var start = day.atStartOfDay().plusHours(Integer.parseInt(hours.substring(0, dash)));
    var end = day.atStartOfDay().plusHours(Integer.parseInt(hours.substring(dash + 1)));
    return interval(start, end, Granularity.PART_OF_DAY, bound, day.toString());
  }

  private static Interval interval(
      LocalDateTime start,
      LocalDateTime end,
      Granularity granularity,
      When.Bound bound,
      String edtf) {
    var from = Optional.of(start);
    var to = Optional.of(end);
    return new Interval(from, from, to, to, granularity, bound, edtf);
  }
}

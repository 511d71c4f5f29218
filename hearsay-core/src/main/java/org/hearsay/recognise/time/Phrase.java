package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.When;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Days;
import org.hearsay.recognise.time.value.Lean;
import org.hearsay.rules.Match;

/// The words of one time, as its rule took them apart, and what it may be counted from.
///
/// @param bound what the words before it make of it: "until", "by" …
/// @param words its words, for what stays unresolved
/// @param year the year a neighbour gives it, as in "October of that year", and how it was reckoned
/// @param verb the tense of the verb before it
record Phrase(
    Match match,
    Reference reference,
    When.Bound bound,
    String words,
    Optional<Anchor> year,
    Verb verb) {

  /// What the verb before a time tells of.
  enum Verb {
    PAST,
    FUTURE,
    /// planned, or future as seen from the past: "would", "expects to"
    MEANT,
    OTHER
  }

  /// Longer counts than any report has; keeps arithmetic on hostile numbers finite.
  private static final long MOST = 10_000;

  /// A time counted from a day.
  interface FromDay {
    When at(LocalDate day);
  }

  /// To come, or a deadline where no verb says that it is over.
  boolean isDue() {
    boolean deadline = bound == When.Bound.BY || bound == When.Bound.UNTIL;
    boolean ahead = verb == Verb.FUTURE || verb == Verb.MEANT || verb == Verb.OTHER && deadline;
    return ahead && (bound != When.Bound.SINCE || verb == Verb.FUTURE);
  }

  /// How far before and after weigh where the nearest day is looked for.
  Lean lean() {
    return isDue() ? Reference.NEWS_AHEAD : Reference.NEWS;
  }

  /// "Two days after …", "the day before …" with what happened behind it.
  boolean isFromEvent() {
    String kind = match.rule().kind();
    return kind.startsWith("event-");
  }

  /// What happened, if the report has told when, as exactly as it is counted from; "launching" of
  /// "a year after launching" is only looked for in a story.
  Optional<Events.Event> event() {
    var tokens = match.sentence().tokens();
    boolean verb = match.to() < tokens.size() && tokens.get(match.to()).is(PartOfSpeech.VERB);
    if (verb && !reference.inStory()) {
      return Optional.empty();
    }
    return reference
        .events()
        .find(match.sentence(), match.to())
        .filter(
            event ->
                step(event.when().earliestStart().orElseThrow().toLocalDate(), 0)
                        instanceof When.Interval unit
                    && event.when().granularity().compareTo(unit.granularity()) <= 0);
  }

  boolean has(String slot) {
    return match.slot(slot).isPresent();
  }

  Optional<String> value(String slot) {
    return match.value(slot);
  }

  /// The whole number in a slot, 0 where it is empty.
  int number(String slot) {
    return match
        .value(slot)
        .map(value -> (int) Math.min(MOST, Double.parseDouble(value)))
        .orElse(0);
  }

  /// The stated year, or the one a neighbour gives.
  Optional<Anchor> givenYear() {
    return has("year") ? Optional.of(Anchor.year(number("year"), Reckoned.AS_WRITTEN)) : year;
  }

  /// How many: "eight years" 8, "a year and a half" 1.5.
  double amount() {
    double whole = value("n").map(Double::parseDouble).orElse(1.0);
    return has("and") ? whole + 0.5 : has("half") ? whole / 2 : whole;
  }

  /// The same counted in [#unit].
  double length() {
    return amount() * factor();
  }

  long count() {
    return Math.min(MOST, Math.round(length()));
  }

  /// The unit: a lexicon writes "3 MONTHS" for a quarter.
  ChronoUnit unit() {
    String unit = value("unit").orElse("DAYS");
    return ChronoUnit.valueOf(unit.substring(unit.indexOf(' ') + 1));
  }

  /// Counted in quarters of a year.
  boolean isQuarter() {
    return factor() == 3;
  }

  private int factor() {
    String unit = value("unit").orElse("");
    return unit.indexOf(' ') < 0 ? 1 : Integer.parseInt(unit.substring(0, unit.indexOf(' ')));
  }

  /// The whole unit that lies `steps` units from `day`: the week, month or year it falls in.
  When step(LocalDate day, long steps) {
    var unit = unit();
    if (factor() == 3) {
      return Days.quarterOf(day.plusMonths(3 * steps), bound);
    }
    long days = unit.compareTo(ChronoUnit.DAYS) < 0 ? 0 : steps * factor();
    return Days.around(days == 0 ? day : day.plus(days, unit), unit, bound);
  }

  /// Counted from the day of telling, or from the story where the report tells one and no verb
  /// looks ahead of it.
  Reckoned fromDate(FromDay from) {
    return near(isDue() ? reference.forNow() : reference.forSpans(), from);
  }

  /// Counted from the day of telling.
  Reckoned fromNow(FromDay from) {
    return near(reference.forNow(), from);
  }

  /// Counted from the time the story has reached.
  Reckoned fromStory(FromDay from) {
    return near(reference.forStory(), from);
  }

  Reckoned near(Optional<Anchor> anchor, FromDay from) {
    return anchor
        .map(near -> Reckoned.at(near, from::at))
        .orElseGet(() -> Reckoned.unresolved(words, "no day of publication to count from"));
  }
}

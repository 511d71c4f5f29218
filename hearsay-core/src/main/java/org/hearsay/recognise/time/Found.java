package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.PartOfSpeech;
import org.hearsay.model.Sentence;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.Reference.Anchor;

/// A time in tokens `from` (in) to `to` (out) of its sentence.
record Found(Phrase phrase, int from, int to, Reckoned reckoned) {

  private static final Set<String> HOURS = Set.of("clock", "daypart", "any-part");

  When when() {
    return reckoned.when();
  }

  String kind() {
    return phrase.match().rule().kind();
  }

  boolean isHours() {
    return HOURS.contains(kind());
  }

  /// It only tells which: "the August 1792 rising", "the settlement (1790)". A story does not move
  /// there, unless its passage begins with more than a year.
  ///
  /// @param told the passage has named a time before
  boolean isAside(Sentence sentence, boolean told) {
    var tokens = sentence.tokens();
    if (from == 0 || to >= tokens.size() || interval().isEmpty()) {
      return false;
    }
    var before = tokens.get(from - 1);
    var after = tokens.get(to);
    var granularity = interval().get().granularity();
    boolean year = granularity == Granularity.YEAR;
    boolean owned = before.is(PartOfSpeech.DET) || tokens.get(from).is(PartOfSpeech.DET);
    boolean named = owned && after.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
    boolean enclosed = year && before.norm().equals("(") && after.norm().equals(")");
    return named && granularity != Granularity.QUARTER && (year || told) || enclosed;
  }

  /// An hour that no day has been joined to.
  boolean isBareClock() {
    return kind().equals("clock") && to <= phrase.match().to() && from >= phrase.match().from();
  }

  /// The same hour on a stated day.
  Optional<Found> on(Found day) {
    return day.day()
        .flatMap(date -> Clocks.on(phrase, date))
        .map(when -> new Found(phrase, from, to, new Reckoned(when, day.reckoned().basis())));
  }

  Optional<Interval> interval() {
    return when() instanceof Interval interval ? Optional.of(interval) : Optional.empty();
  }

  /// The day, where it is one.
  Optional<LocalDate> day() {
    return interval()
        .filter(time -> time.granularity() == Granularity.DAY)
        .flatMap(Interval::earliestStart)
        .map(start -> start.toLocalDate());
  }

  /// The year, where it is one.
  Optional<Anchor> year() {
    return NamedTimes.yearOf(reckoned);
  }
}

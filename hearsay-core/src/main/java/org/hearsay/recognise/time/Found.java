package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.Reference.Anchor;

/// A time in tokens `from` (in) to `to` (out) of its sentence.
record Found(Phrase phrase, int from, int to, Reckoned reckoned) {

  When when() {
    return reckoned.when();
  }

  String kind() {
    return phrase.match().rule().kind();
  }

  boolean isHours() {
    return kind().equals("clock") || kind().equals("daypart");
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

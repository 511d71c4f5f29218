package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;

/// Times that companies' results are told by: "the quarter", "the year-earlier period", "a year
/// ago", each counted from the quarter, month or day last named.
final class Quarters {

  private final Phrase phrase;

  Quarters(Phrase phrase) {
    this.phrase = phrase;
  }

  Optional<When> value() {
    var quarter = phrase.reference().quarter();
    return switch (phrase.match().rule().kind()) {
      case "quarter-now" ->
          quarter
              .or(this::lastQuarter)
              .map(day -> quarterOf(phrase.givenYear().map(day::withYear).orElse(day)));
      case "year-earlier" ->
          phrase.has("nth")
              ? phrase.reference().forNow().map(this::sameQuarterAYearBefore)
              : quarter.map(day -> quarterOf(day.minusYears(1)));
      default -> quarter.map(day -> quarterOf(day.minusYears(1))).or(this::yearBefore);
    };
  }

  /// The last quarter that is over, where "the latest" asks for it.
  private Optional<LocalDate> lastQuarter() {
    return phrase
        .reference()
        .forNow()
        .filter(day -> phrase.has("latest"))
        .map(day -> day.minusMonths(3));
  }

  private When quarterOf(LocalDate day) {
    return Days.quarter(day.getYear(), (day.getMonthValue() + 2) / 3, phrase.bound());
  }

  private When sameQuarterAYearBefore(LocalDate now) {
    int quarter = phrase.number("nth");
    int year = Days.nearestYear(now, 3 * quarter, 28, Reference.NEWS);
    return Days.quarter(year - 1, quarter, phrase.bound());
  }

  /// A year before what was told last, as exact as that was; a year before the report if nothing
  /// was.
  private Optional<When> yearBefore() {
    var told = phrase.reference().toldHere();
    var month = told.filter(time -> time.granularity() == Granularity.MONTH);
    if (month.isPresent()) {
      var day = month.flatMap(Interval::earliestStart).orElseThrow().toLocalDate();
      return Optional.of(Days.month(day.getYear() - 1, day.getMonthValue(), phrase.bound()));
    }
    var anchor = phrase.has("ago") ? phrase.reference().forNow() : phrase.reference().forStory();
    return Optional.of(phrase.near(anchor, day -> Days.year(day.getYear() - 1, phrase.bound())));
  }
}

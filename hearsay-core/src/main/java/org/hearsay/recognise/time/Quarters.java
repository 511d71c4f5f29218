package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.value.Days;

/// Times that companies' results are told by: "the quarter", "the year-earlier period", "a year
/// ago", each counted from the quarter, month or day last named.
final class Quarters {

  private static final String YEAR_BEFORE = "a year before the ";

  private final Phrase phrase;

  Quarters(Phrase phrase) {
    this.phrase = phrase;
  }

  Optional<Reckoned> value() {
    var quarter = phrase.reference().quarter();
    if (phrase.reference().longerTold()) {
      return longer();
    }
    return switch (phrase.match().rule().kind()) {
      case "quarter-now" ->
          thisQuarter()
              .or(() -> quarter)
              .or(this::lastQuarter)
              .map(
                  from ->
                      new Reckoned(
                          quarterOf(
                              phrase
                                  .givenYear()
                                  .map(year -> from.day().withYear(year.year()))
                                  .orElse(from.day())),
                          from.basis()));
      case "stretch-to" -> Optional.of(stretch());
      case "year-earlier" ->
          phrase.has("nth")
              ? phrase.reference().forNow().map(this::sameQuarterAYearBefore)
              : quarter.map(this::quarterAYearBefore);
      default -> quarter.map(this::quarterAYearBefore).or(this::yearBefore);
    };
  }

  /// Counted from the nine months told last: as exact as the year, and no more.
  private Optional<Reckoned> longer() {
    var kind = phrase.match().rule().kind();
    return switch (kind) {
      case "stretch-to" -> Optional.of(stretch());
      case "quarter-now" ->
          phrase
              .givenYear()
              .map(year -> new Reckoned(Days.year(year.year(), phrase.bound()), year.basis()))
              .or(() -> phrase.reference().quarter().map(this::sameQuarter));
      default ->
          Optional.of(
              phrase.near(
                  phrase.reference().forNow(),
                  day -> Days.year(day.getYear() - 1, phrase.bound())));
    };
  }

  private Reckoned sameQuarter(Anchor told) {
    return new Reckoned(quarterOf(told.day()), told.basis());
  }

  /// "the nine months ended Sept. 30": as long as told, up to that day or the end of that month.
  private Reckoned stretch() {
    int month = phrase.number("month");
    int day = phrase.has("end") ? phrase.number("end") : 28;
    var verb = phrase.number("to") < 0 ? Phrase.Verb.PAST : Phrase.Verb.MEANT;
    return phrase.near(
        phrase.givenYear().or(() -> phrase.reference().yearOf(month, day, verb)),
        near ->
            stretch(
                phrase.has("end")
                    ? LocalDate.of(near.getYear(), month, day)
                    : YearMonth.of(near.getYear(), month).atEndOfMonth()));
  }

  private When stretch(LocalDate last) {
    var first = last.plusDays(1).minus(phrase.count(), phrase.unit());
    return Days.stretch(first, last, phrase.isQuarter() ? Granularity.QUARTER : Granularity.MONTH);
  }

  /// "By the end of the quarter": the one that is on.
  private Optional<Anchor> thisQuarter() {
    return phrase
        .reference()
        .forNow()
        .filter(now -> phrase.isDue() && phrase.bound() != When.Bound.IN);
  }

  /// The last quarter that is over, where "the latest" asks for it.
  private Optional<Anchor> lastQuarter() {
    return phrase
        .reference()
        .forNow()
        .filter(now -> phrase.has("latest"))
        .map(
            now ->
                new Anchor(now.day().minusMonths(3), "quarter before publication, " + now.day()));
  }

  private When quarterOf(LocalDate day) {
    return Days.quarterOf(day, phrase.bound());
  }

  private Reckoned quarterAYearBefore(Anchor told) {
    return new Reckoned(quarterOf(told.day().minusYears(1)), YEAR_BEFORE + told.basis());
  }

  private Reckoned sameQuarterAYearBefore(Anchor now) {
    int quarter = phrase.number("nth");
    int year = Days.nearestYear(now.day(), 3 * quarter, 28, Reference.NEWS);
    return new Reckoned(
        Days.quarter(year - 1, quarter, phrase.bound()),
        YEAR_BEFORE + "one nearest to publication, " + now.day());
  }

  /// A year before what was told last, as exact as that was; a year before the report if nothing
  /// was.
  private Optional<Reckoned> yearBefore() {
    var told = phrase.reference().toldHere();
    var month = told.filter(time -> time.granularity() == Granularity.MONTH);
    if (month.isPresent()) {
      var day = month.flatMap(Interval::earliestStart).orElseThrow().toLocalDate();
      return Optional.of(
          new Reckoned(
              Days.month(day.getYear() - 1, day.getMonthValue(), phrase.bound()),
              YEAR_BEFORE + "month told before: " + month.get().edtf()));
    }
    var anchor = phrase.has("ago") ? phrase.reference().forNow() : phrase.reference().forStory();
    return Optional.of(phrase.near(anchor, day -> Days.year(day.getYear() - 1, phrase.bound())));
  }
}

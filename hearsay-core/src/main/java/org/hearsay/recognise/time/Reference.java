package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;

/// The days that incomplete and relative times are counted from: the day of publication, and the
/// time the story has reached.
///
/// News is counted from its publication. A report of which most whole dates lie more than a year
/// away tells history and is counted from the story; so is a passage, once it has named such a date
/// itself. A year far outside those the report is about – that of a book, or of an older war – does
/// not move the story.
final class Reference {

  /// How far past and future weigh when a year is looked for.
  ///
  /// @param past factor on days that lie before
  /// @param future factor on days that lie after
  record Lean(double past, double future) {}

  /// News tells more of what was than of what will be.
  static final Lean NEWS = new Lean(0.5, 1);

  private static final Lean NEWS_AHEAD = new Lean(1.5, 1);

  /// A story moves on.
  private static final Lean STORY = new Lean(3, 1);

  /// Days from which a date belongs to a story of its own and not to the news.
  private static final int AFAR = 400;

  private final Optional<LocalDate> published;
  private final boolean history;
  private final int[] range;
  private Optional<Interval> told = Optional.empty();
  private boolean toldInPassage;
  private boolean toldInSentence;
  private Optional<LocalDate> quarter = Optional.empty();

  Reference(Optional<LocalDate> published, YearsTold years) {
    this.published = published;
    history = published.map(years::tellHistory).orElse(true);
    range = years.range();
  }

  /// A report that states no day has no teller's day to come back to: what one passage tells says
  /// nothing of the next.
  void beginPassage() {
    toldInPassage = false;
    told = published.isEmpty() ? Optional.empty() : told;
  }

  void beginSentence() {
    toldInSentence = false;
  }

  /// What "Monday" is counted from.
  Optional<LocalDate> forDates() {
    var story = told.map(Reference::day);
    return history ? story.or(() -> published) : published.or(() -> story);
  }

  /// What "eight years ago" and "last week" are counted from: the teller's day.
  Optional<LocalDate> forNow() {
    return published;
  }

  /// What "the next day" and "that year" are counted from: the story.
  Optional<LocalDate> forStory() {
    return told.map(Reference::day).or(() -> published);
  }

  /// What "at 5:30" is counted from.
  Optional<LocalDate> forHours() {
    boolean exact =
        told.filter(time -> time.granularity().compareTo(Granularity.DAY) <= 0).isPresent();
    return exact && (history || toldInSentence) ? told.map(Reference::day) : forDates();
  }

  /// The first day of the quarter the report speaks of.
  Optional<LocalDate> quarter() {
    return quarter;
  }

  /// What was told last in this passage.
  Optional<Interval> toldHere() {
    return told.filter(time -> toldInPassage);
  }

  /// The year in which a day of the year without one lies.
  Optional<Integer> yearOf(int month, int day, Phrase.Verb verb) {
    boolean ahead = verb == Phrase.Verb.FUTURE || verb == Phrase.Verb.MEANT;
    if (!inStory() || verb == Phrase.Verb.FUTURE && published.isPresent()) {
      return published
          .or(() -> told.map(Reference::day))
          .map(near -> Days.nearestYear(near, month, day, ahead ? NEWS_AHEAD : NEWS));
    }
    var time = told.orElseThrow();
    return Optional.of(
        time.granularity() == Granularity.YEAR
            ? day(time).getYear()
            : Days.nearestYear(day(time), month, day, STORY));
  }

  /// The year of a quarter without one: the nearest to the report, or that of the story.
  Optional<Integer> yearOfQuarter(int nth) {
    return history
        ? told.map(time -> day(time).getYear())
        : published
            .or(() -> told.map(Reference::day))
            .map(near -> Days.nearestYear(near, 3 * nth - 1, 28, NEWS));
  }

  private boolean inStory() {
    return told.isPresent()
        && (history
            || toldInPassage
                && afar(day(told.get()))
                && told.get().granularity().compareTo(Granularity.MONTH) <= 0);
  }

  private boolean afar(LocalDate day) {
    return published.isPresent() && Math.abs(ChronoUnit.DAYS.between(day, published.get())) > AFAR;
  }

  /// The day a time stands for: a year or a longer stretch stands for its middle.
  private static LocalDate day(Interval time) {
    var start = time.earliestStart().orElseThrow().toLocalDate();
    long days = ChronoUnit.DAYS.between(start, time.latestEnd().orElseThrow().toLocalDate());
    return days > 40 ? start.plusDays(days / 2) : start;
  }

  /// The story has reached this time.
  ///
  /// @param leads it stands at the head of its sentence: "In 1916 …"
  void tell(When when, boolean leads) {
    if (when instanceof Interval time
        && time.earliestStart().isPresent()
        && time.latestEnd().isPresent()
        && time.granularity().compareTo(Granularity.YEAR) <= 0
        && !isOutlier(time)
        && (leads || !toldInPassage || !isAside(time))) {
      told = Optional.of(time);
      toldInPassage = true;
      toldInSentence = true;
      tellQuarter(time);
    }
  }

  /// The last quarter that was over when the report was published.
  private void tellQuarter(Interval time) {
    var end = time.latestEnd().orElseThrow().toLocalDate();
    if (time.granularity() == Granularity.QUARTER
        && published.filter(day -> end.isAfter(day.plusDays(20))).isEmpty()) {
      quarter = time.earliestStart().map(start -> start.toLocalDate());
    }
  }

  /// Another bare year than the one the story has reached: a look back or ahead.
  private boolean isAside(Interval time) {
    return history
        && time.granularity() == Granularity.YEAR
        && told.filter(one -> one.granularity().compareTo(Granularity.YEAR) < 0)
            .filter(one -> day(one).getYear() != day(time).getYear())
            .isPresent();
  }

  private boolean isOutlier(Interval time) {
    int year = day(time).getYear();
    return history && range.length > 0 && (year < range[0] || year > range[1]);
  }
}

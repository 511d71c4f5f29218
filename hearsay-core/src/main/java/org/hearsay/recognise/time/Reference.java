package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Passage;
import org.hearsay.model.When;

/// The days that incomplete and relative times are counted from: the day of publication, and the
// day the story has
/// reached.
///
/// News is counted from its publication. A report of which most whole dates lie more than a year
// away tells history
/// and is counted from the story; so is a passage, once it has named such a date itself.
final class Reference {

  /// Days from which a date belongs to a story of its own and not to the news.
  private static final int AFAR = 400;

  private final Optional<LocalDate> published;
  private final boolean history;
  private Optional<LocalDate> told = Optional.empty();
  private boolean toldHere;

  Reference(Optional<LocalDate> published, List<Passage> passages) {
    this.published = published;
    this.history = published.isEmpty() || tellsHistory(published.get(), passages);
  }

  private static boolean tellsHistory(LocalDate published, List<Passage> passages) {
    int years = 0;
    int afar = 0;
    for (var passage : passages) {
      for (var sentence : passage.sentences()) {
        for (var token : sentence.tokens()) {
          if (token.word().matches("1[0-9]\\d\\d|20\\d\\d")) {
            years++;
            afar += Math.abs(Integer.parseInt(token.word()) - published.getYear()) > 1 ? 1 : 0;
          }
        }
      }
    }
    return years >= 4 && afar * 10 > years * 7;
  }

  void beginPassage() {
    toldHere = false;
  }

  /// What "9 December", "Monday", "in March" are counted from.
  Optional<LocalDate> forDates() {
    boolean story = told.isPresent() && (history || toldHere && afar(told.get()));
    return story ? told : published.or(() -> told);
  }

  /// What "eight years ago" and "last week" are counted from: the teller's day, unless there is
  // none.
  Optional<LocalDate> forNow() {
    return history ? told.or(() -> published) : published.or(() -> told);
  }

  /// What "the next day" and "that year" are counted from: the story.
  Optional<LocalDate> forStory() {
    return told.or(() -> published);
  }

  private boolean afar(LocalDate day) {
    return published.isPresent() && Math.abs(ChronoUnit.DAYS.between(day, published.get())) > AFAR;
  }

  /// The story has reached this time; a year stands for its middle.
  void tell(When when) {
    if (when instanceof When.Interval interval
        && interval.earliestStart().isPresent()
        && interval.latestEnd().isPresent()) {
      boolean fine = interval.granularity().compareTo(When.Granularity.YEAR) <= 0;
      if (fine) {
        var start = interval.earliestStart().get().toLocalDate();
        long days = ChronoUnit.DAYS.between(start, interval.latestEnd().get().toLocalDate());
        told = Optional.of(days > 40 ? start.plusDays(days / 2) : start);
        toldHere = true;
      }
    }
  }
}

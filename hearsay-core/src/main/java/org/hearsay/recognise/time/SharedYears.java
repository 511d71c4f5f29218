package org.hearsay.recognise.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.recognise.time.Reference.Anchor;
import org.hearsay.recognise.time.words.TimeSlots;
import org.hearsay.recognise.time.words.TimeWords;
import org.hearsay.rules.Match;

/// The year that the last of a list or a range prints for all of it: "May, June and July | 1915",
/// "November to January | 1813".
final class SharedYears {

  private final Sentence sentence;
  private final TimeWords words;

  SharedYears(Sentence sentence, TimeWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /// Gives "the 28 and" the month of "29 August" behind it; without one it is no time.
  static List<Match> withMonths(List<Match> matches) {
    var complete = new ArrayList<Match>();
    for (var match : matches.reversed()) {
      if (!match.rule().kind().equals("listed-day")) {
        complete.addFirst(match);
      } else if (!complete.isEmpty() && complete.getFirst().from() == match.to()) {
        withMonth(match, complete.getFirst()).ifPresent(complete::addFirst);
      }
    }
    return complete;
  }

  private static Optional<Match> withMonth(Match match, Match next) {
    var day = match.slot("day").orElseThrow();
    return next.slot("day").isPresent()
        ? next.slot("month")
            .map(
                month ->
                    new Match(
                        match.rule(),
                        match.order(),
                        match.sentence(),
                        match.from(),
                        day.to(),
                        Map.of("day", day, "month", month)))
        : Optional.empty();
  }

  /// For each time the year it shares; empty where there is none.
  List<Optional<Anchor>> of(List<Match> matches) {
    var years = new ArrayList<>(Collections.nCopies(matches.size(), Optional.<Anchor>empty()));
    for (int i = matches.size() - 2; i >= 0; i--) {
      var one = matches.get(i);
      var next = matches.get(i + 1);
      var later = years.get(i + 1);
      if (isOpen(one) && (isListed(one, next, later.isPresent()) || isNamed(one, next))) {
        years.set(i, stated(next).or(() -> later).map(year -> before(year, one, next)));
      }
    }
    return years;
  }

  private static boolean isOpen(Match one) {
    return SentenceTimes.isPartOfYear(one) && one.slot("which").isEmpty();
  }

  private static Optional<Anchor> stated(Match next) {
    return next.value("year")
        .map(TimeSlots::year)
        .filter(year -> year > 0)
        .map(year -> Anchor.year(year, "year printed with the times it is listed with"));
  }

  /// The year before, where the list runs over its end: "November to January".
  private static Anchor before(Anchor year, Match one, Match next) {
    return inYear(one) > inYear(next) ? Anchor.year(year.year() - 1, year.basis()) : year;
  }

  /// The day in the year; of seasons 0, for a winter lies at both ends of its year.
  private static int inYear(Match match) {
    int month = match.value("month").map(Integer::parseInt).orElse(0);
    return 31 * month + match.value("day").map(Integer::parseInt).orElse(month == 0 ? 0 : 1);
  }

  /// @param goesOn `next` shares the year of a third
  private boolean isListed(Match one, Match next, boolean goesOn) {
    int gap = next.from() - one.to();
    if (gap < 1 || gap > 2 || !areAlike(one, next)) {
      return false;
    }
    var link = sentence.tokens().get(one.to());
    return (words.linksList(link, goesOn)
            || words.linksRange(sentence, one.from(), one.to(), one.to() + 1))
        && (gap == 1 || words.leads(sentence.tokens().get(one.to() + 1)));
  }

  /// "the Spring Offensive of | 1902".
  private boolean isNamed(Match one, Match next) {
    var tokens = sentence.tokens();
    int gap = next.from() - one.to();
    return (gap == 1 || gap == 2)
        && one.to() + 1 < next.to()
        && next.slot("month").isEmpty()
        && Character.isUpperCase(tokens.get(one.to()).word().charAt(0))
        && words.linksYear(tokens.get(one.to() + 1), "PART");
  }

  private static boolean areAlike(Match one, Match next) {
    return one.slot("month").isPresent() && next.slot("month").isPresent()
        || one.slot("season").isPresent() && next.slot("season").isPresent();
  }
}

package org.hearsay.recognise.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Imprint;
import org.hearsay.model.Passage;
import org.hearsay.model.Published;
import org.hearsay.model.Report;
import org.hearsay.rules.Knowledge;

/// Weighs all days of the years in question by each hint of the text ([Clue]); what together weighs
/// most is the answer, if it is narrow enough to be one. How long after what they tell reports are
/// published stands as plain assumptions in the lexicon `dating-odds`.
final class RuleDater implements Dater {

  /// Share of reports that the days given are to hold.
  private static final double SHARE = 0.9;

  /// Days; a longer run dates nothing.
  private static final int WIDEST = 450;

  /// Days; an end farther off than this says nothing.
  private static final int FAR = 3_000;

  private static final int YEARS_BEFORE = 12;
  private static final int YEARS_AFTER = 30;
  private static final int SPREAD = 40;
  private static final int REASONS = 4;

  private final ReadTold times;
  private final OddsTable odds;

  RuleDater(Knowledge knowledge) {
    times = new ReadTold(knowledge);
    odds = new OddsTable(knowledge);
  }

  @Override
  public Report date(Report report, List<Passage> passages, List<Hint> hints) {
    var published = report.imprint().published();
    boolean stated = published.earliest().isPresent() || published.latest().isPresent();
    return stated && !published.workedOut() ? report : with(report, workOut(passages, hints));
  }

  private static Report with(Report report, Published published) {
    var old = report.imprint();
    return new Report(
        report.id(),
        report.origin(),
        new Imprint(old.outlet(), old.author(), old.headline(), published),
        report.language(),
        report.text(),
        report.cleaned());
  }

  private Published workOut(List<Passage> passages, List<Hint> hints) {
    var told = times.read(passages);
    var clues = new ArrayList<>(SumClues.of(told, passages, odds));
    clues.addAll(YearClues.of(told, odds));
    var years =
        IntStream.concat(
                told.stream().mapToInt(Told::year),
                hints.stream().flatMap(hint -> hint.days().stream()).mapToInt(LocalDate::getYear))
            .filter(year -> year > 0)
            .toArray();
    if (years.length == 0) {
      return cannotTell(
          DayClues.of(told, odds, 0, -1).isEmpty()
              ? "its text names no date"
              : "its text names days, and no year");
    }
    int latest = IntStream.of(years).max().orElseThrow();
    int first = IntStream.of(years).filter(year -> year >= latest - SPREAD).min().orElseThrow();
    var weighing = new Weighing(first - YEARS_BEFORE, latest + YEARS_AFTER);
    clues.addAll(DayClues.of(told, odds, first - YEARS_BEFORE, latest + YEARS_AFTER));
    hints.forEach(hint -> clues.add(odds.near(hint)));
    weighing.weigh(clues);
    return published(weighing);
  }

  /// Years beyond all reason are not printed.
  private static String until(Weighing.Window window) {
    return window.days() > FAR ? " on" : " to " + window.last();
  }

  private static Published published(Weighing weighing) {
    var window = weighing.narrowest(SHARE);
    if (window.days() > WIDEST) {
      return cannotTell("what its text tells fits all days from " + window.first() + until(window));
    }
    var telling = weighing.telling(REASONS);
    return new Published(
        Optional.of(window.first()),
        Optional.of(window.last()),
        "worked out: " + telling.stream().map(Clue::says).collect(Collectors.joining("; ")),
        telling.stream().map(Clue::because).distinct().toList());
  }

  private static Published cannotTell(String why) {
    return new Published(Optional.empty(), Optional.empty(), "cannot tell: " + why);
  }
}

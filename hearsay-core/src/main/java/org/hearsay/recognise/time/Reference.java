package org.hearsay.recognise.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.When;
import org.hearsay.model.When.Granularity;
import org.hearsay.model.When.Interval;
import org.hearsay.recognise.time.value.Days;
import org.hearsay.recognise.time.value.Lean;
import org.hearsay.recognise.time.words.StrokeOrder;
import org.hearsay.recognise.time.words.YearsTold;

/// The days that incomplete and relative times are counted from: the day of publication, and the
/// time the story has reached.
///
/// News is counted from its publication. A report of which most whole dates lie more than a year
/// away tells history and is counted from the story; so is a passage, once it has named such a date
/// itself. A year far outside those the report is about – that of a book, or of an older war – does
/// not move the story. Each answer says which of them it is.
final class Reference {

  /// What a time is counted from or completed by.
  ///
  /// @param day of a year its first
  /// @param basis how it was come by, in plain words: "counted from publication, 2016-02-05"
  /// @param rivals what else it may be, best first, where the words leave a choice
  record Anchor(LocalDate day, String basis, List<Anchor> rivals) {

    Anchor {
      rivals = List.copyOf(rivals);
    }

    Anchor(LocalDate day, String basis) {
      this(day, basis, List.of());
    }

    static Anchor year(int year, String basis) {
      return new Anchor(LocalDate.of(year, 1, 1), basis);
    }

    /// The same with a rival, unless that is the same day.
    Anchor or(Optional<Anchor> rival) {
      return new Anchor(
          day, basis, rival.filter(other -> !other.day.equals(day)).stream().toList());
    }

    int year() {
      return day.getYear();
    }
  }

  /// News tells more of what was than of what will be.
  static final Lean NEWS = new Lean(0.5, 1);

  /// A verb in the past tells of what was.
  private static final Lean NEWS_BEFORE = new Lean(0.3, 1);

  static final Lean NEWS_AHEAD = new Lean(1.5, 1);

  /// A story moves on.
  private static final Lean STORY = new Lean(3, 1);

  /// What is behind.
  private static final Lean BEHIND = new Lean(1, 1000);
  private static final int HALF_A_QUARTER = 45;

  /// Days from which a date belongs to a story of its own and not to the news.
  private static final int AFAR = 400;

  /// So many passages in a row that tell of another time end a section.
  private static final int MOST_BESIDE = 2;

  private Optional<LocalDate> published;
  private String teller = "publication, ";
  private final StrokeOrder strokes;
  private final boolean history;
  private final boolean goesOn;
  private final boolean orthodox;
  private final int[] range;
  private final Events events = new Events();
  private Optional<Interval> told = Optional.empty();

  /// The time named last, be it of the story or an aside, and for how many sentences it stands.
  private Optional<Interval> named = Optional.empty();

  private int sentencesAgo;
  private Optional<Interval> section = Optional.empty();
  private int passagesBeside;
  private boolean toldInPassage;
  private boolean toldInSentence;
  private Optional<LocalDate> quarter = Optional.empty();
  private boolean longerTold;

  /// @param orthodox its Easter is that of the Julian calendar
  Reference(Optional<LocalDate> published, YearsTold years, StrokeOrder strokes, boolean orthodox) {
    this.orthodox = orthodox;
    this.published = published;
    this.strokes = strokes;
    history = published.map(years::tellHistory).orElse(true);
    goesOn = published.isPresent() || years.tellStory();
    range = years.range();
  }

  /// A report that states no day has no teller's day to come back to: unless it is a history, what
  /// one passage tells says nothing of the next.
  void beginPassage() {
    toldInPassage = false;
    longerTold = false;
    named = Optional.empty();
    if (section.isPresent()) {
      passagesBeside = told.filter(this::isInSection).isPresent() ? 0 : passagesBeside + 1;
    }
    if (passagesBeside >= MOST_BESIDE) {
      endSection();
    }
    if (section.isPresent()) {
      told = told.filter(this::isInSection).or(() -> section);
    } else {
      told = goesOn ? told : Optional.empty();
    }
  }

  /// The passages from here on stand under a heading that names their time. What one of them tells
  /// outside it moves the story for that passage only; two such passages end the section.
  void beginSection(Interval heading) {
    section = Optional.of(heading);
    passagesBeside = 0;
    told = section;
  }

  void endSection() {
    section = Optional.empty();
  }

  private boolean isInSection(Interval time) {
    var head = section.orElseThrow();
    return !time.earliestStart().orElseThrow().isBefore(head.earliestStart().orElseThrow())
        && !time.latestEnd().orElseThrow().isAfter(head.latestEnd().orElseThrow());
  }

  /// The report is told from the day of its dateline, and not from a later one of publication.
  void tellFrom(LocalDate dateline) {
    published = Optional.of(dateline);
    teller = "the dateline, ";
  }

  Optional<LocalDate> published() {
    return published;
  }

  void beginSentence() {
    toldInSentence = false;
    sentencesAgo++;
  }

  /// What "Monday" is counted from.
  Optional<Anchor> forDates() {
    return history ? story().or(this::forNow) : forNow().or(this::story);
  }

  /// What "last week" is counted from: as [#forDates], but a story may be told in the words of its
  /// teller, and news in those of its story.
  Optional<Anchor> forSpans() {
    return forDates().map(from -> inStory() ? from.or(history ? forNow() : story()) : from);
  }

  /// What "eight years ago" is counted from: the teller's day.
  Optional<Anchor> forNow() {
    return published.map(day -> new Anchor(day, "counted from " + teller + day));
  }

  /// What "the next day" and "that year" are counted from: the time named last, in this sentence or
  /// the one before; else the story, and that of another passage may be over.
  Optional<Anchor> forStory() {
    return storyTime()
        .map(this::counted)
        .map(from -> toldInPassage || history || section.isPresent() ? from : from.or(forNow()))
        .or(this::forNow);
  }

  /// The time itself from which [#forStory] counts, where the story has told one.
  Optional<Interval> storyTime() {
    return named.filter(time -> sentencesAgo <= 1).or(() -> told);
  }

  private Optional<Anchor> story() {
    return told.map(this::counted);
  }

  private Anchor counted(Interval time) {
    return new Anchor(day(time), "counted from the story: " + time.edtf() + toldWhere());
  }

  private String toldWhere() {
    return toldInSentence
        ? " in this sentence"
        : toldInPassage ? " in this passage" : told.equals(section) ? " in the heading" : " before";
  }

  /// What "at 5:30" is counted from.
  Optional<Anchor> forHours() {
    boolean exact =
        told.filter(time -> time.granularity().compareTo(Granularity.DAY) <= 0).isPresent();
    return exact && (history || toldInSentence || section.isPresent()) ? story() : forDates();
  }

  /// Easter is that of the Julian calendar.
  boolean isOrthodox() {
    return orthodox;
  }

  StrokeOrder strokes() {
    return strokes;
  }

  /// It is told from the day of publication.
  boolean isNews() {
    return !history;
  }

  /// What "the landing" of "four days after the landing" is.
  Events events() {
    return events;
  }

  /// The first day of the quarter the report speaks of.
  Optional<Anchor> quarter() {
    return quarter.map(
        day ->
            new Anchor(day, "quarter told before: " + Days.quarterOf(day, When.Bound.IN).edtf()));
  }

  /// Whether results of more months than a quarter's were told in this passage since the quarter
  /// was: "for the nine months".
  boolean longerTold() {
    return longerTold;
  }

  void tellLonger() {
    longerTold = true;
  }

  /// What was told last in this passage.
  Optional<Interval> toldHere() {
    return told.filter(time -> toldInPassage);
  }

  /// The year in which a day of the year without one lies.
  Optional<Anchor> yearOf(int month, int day, Phrase.Verb verb) {
    boolean ahead = verb == Phrase.Verb.FUTURE || verb == Phrase.Verb.MEANT;
    if (!inStory() || verb == Phrase.Verb.FUTURE && published.isPresent()) {
      var year =
          nearest(month, day, ahead ? NEWS_AHEAD : verb == Phrase.Verb.PAST ? NEWS_BEFORE : NEWS);
      return verb == Phrase.Verb.OTHER ? year.map(one -> one.or(rival(one, month, day))) : year;
    }
    var time = told.orElseThrow();
    return time.granularity() == Granularity.YEAR
        ? toldYear()
        : Optional.of(nearest(time, month, day, STORY));
  }

  /// The year in which a day of the year lies that is over: "since January".
  Optional<Anchor> yearBefore(int month, int day) {
    return inStory()
        ? told.map(time -> nearest(time, month, day, BEHIND))
        : nearest(month, day, BEHIND);
  }

  /// The year that puts a day of the year nearest to publication, or to the story where no day of
  /// publication is known.
  private Optional<Anchor> nearest(int month, int day, Lean lean) {
    return published.isPresent()
        ? published.map(
            near ->
                Anchor.year(
                    Days.nearestYear(near, month, day, lean), "year nearest to " + teller + near))
        : told.map(time -> nearest(time, month, day, lean));
  }

  private Optional<Anchor> rival(Anchor chosen, int month, int day) {
    return published.flatMap(
        near ->
            Days.rivalYear(near, month, day, chosen.year())
                .map(year -> Anchor.year(year, "next nearest year to " + teller + near)));
  }

  private Anchor nearest(Interval time, int month, int day, Lean lean) {
    return Anchor.year(
        Days.nearestYear(day(time), month, day, lean),
        "year nearest to the story: " + time.edtf() + toldWhere());
  }

  private Optional<Anchor> toldYear() {
    return told.map(
        time -> Anchor.year(day(time).getYear(), "year told" + toldWhere() + ": " + time.edtf()));
  }

  /// The year of a quarter without one: the nearest to the report, or that of the story.
  Optional<Anchor> yearOfQuarter(int nth, Lean lean) {
    return history ? toldYear() : nearest(3 * nth - 1, 28, lean);
  }

  /// It starts after the day of telling.
  boolean isToCome(When when) {
    return when instanceof Interval time
        && published.isPresent()
        && time.earliestStart()
            .filter(start -> start.toLocalDate().isAfter(published.get()))
            .isPresent();
  }

  /// The report has a day of its own and tells of others.
  boolean isHistory() {
    return history && published.isPresent();
  }

  /// Here a story is told, and dates without a year are its own.
  boolean inStory() {
    return told.isPresent()
        && (history
            || section.isPresent() && isAfar(section.get())
            || toldInPassage
                && afar(day(told.get()))
                && told.get().granularity().compareTo(Granularity.MONTH) <= 0);
  }

  /// It is of another year than the report, or months away.
  private boolean isAfar(Interval heading) {
    return afar(day(heading))
        || heading.granularity() == Granularity.YEAR
            && published.filter(day -> day.getYear() != day(heading).getYear()).isPresent();
  }

  private boolean afar(LocalDate day) {
    return published.isPresent() && Math.abs(ChronoUnit.DAYS.between(day, published.get())) > AFAR;
  }

  /// The day a time stands for: a year stands for its middle, years for their first.
  private static LocalDate day(Interval time) {
    var start = time.earliestStart().orElseThrow().toLocalDate();
    long days = ChronoUnit.DAYS.between(start, time.latestEnd().orElseThrow().toLocalDate());
    return days > 40 && days <= 366 ? start.plusDays(days / 2) : start;
  }

  /// A time is named that does not move the story.
  void mention(When when) {
    if (when instanceof Interval time
        && time.earliestStart().isPresent()
        && time.latestEnd().isPresent()
        && time.granularity().compareTo(Granularity.YEAR) <= 0) {
      named = Optional.of(time);
      sentencesAgo = 0;
    }
  }

  /// The story has reached this time.
  ///
  /// @param leads it stands at the head of its sentence: "In 1916 …"
  void tell(When when, boolean leads) {
    mention(when);
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
      quarter = time.earliestStart().map(start -> start.toLocalDate().plusDays(HALF_A_QUARTER));
      longerTold = false;
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

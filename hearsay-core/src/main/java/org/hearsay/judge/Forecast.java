package org.hearsay.judge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.judge.due.ToldDays;
import org.hearsay.model.Mention;
import org.hearsay.model.Published;
import org.hearsay.model.When;
import org.hearsay.rules.Lexicon;

/// Whether the content tells what will be, and by when.
///
/// @param sign the rule that says so
/// @param due the times in the content that bound it; those that end before the
///     first day it can have been published do not
/// @param bounds the rules that say which of their days is the last
record Forecast(Sign sign, List<Mention.Dated> due, List<Sign> bounds) {

  Forecast {
    due = List.copyOf(due);
    bounds = List.copyOf(bounds);
  }

  /// @param inside the mentions inside the content
  /// @param around those that govern it from outside: "**By Friday**, he said, the mill will …"
  /// @param elsewhere what other sentences tell of when it falls due
  /// @param small the lexicon `phrase-words`
  static Optional<Forecast> of(
      Said said,
      List<Mention> inside,
      List<Mention> around,
      Elsewhere elsewhere,
      Published published,
      Lexicon small) {
    var own = due(said, inside, published, small);
    var times =
        own.isEmpty()
            ? due(said, around, published, small).stream().filter(Forecast::isDeadline).toList()
            : own;
    var bounding = times.isEmpty() ? elsewhere.bounding(said) : times;
    var due = bounding.stream().flatMap(one -> one.time().stream()).toList();
    var bounds = bounding.stream().flatMap(one -> one.sign().stream()).toList();
    boolean reported = !said.attribution().chain().isEmpty();
    return said.bearing("forecast").stream()
        .filter(sign -> !sign.gives("needs").equals("future-time") || tellsAhead(inside, due))
        .filter(sign -> !sign.gives("needs").equals("speaker") || reported)
        .filter(sign -> !sign.gives("needs").equals("ahead") || Condition.looksAhead(said, small))
        .findFirst()
        .map(sign -> new Forecast(sign, due, bounds));
  }

  /// One of the times is ahead for certain: "could not land on Monday" tells of the last.
  private static boolean tellsAhead(List<Mention> inside, List<Mention.Dated> due) {
    return due.stream()
        .anyMatch(one -> inside.stream().noneMatch(other -> isOtherReading(one, other)));
  }

  private static boolean isOtherReading(Mention.Dated chosen, Mention printed) {
    return printed instanceof Mention.Dated dated
        && dated.span().equals(chosen.span())
        && dated.alternatives().stream().anyMatch(one -> one.when().equals(chosen.when()));
  }

  /// What other sentences tell of when a forecast falls due.
  ///
  /// @param before what bounds the forecast in the sentence before: "The report is due on 3 May.
  ///     **It will show** …"
  /// @param told the days of events: "before **the vote**"
  record Elsewhere(List<Mention.Dated> before, ToldDays told) {

    private List<Deadline> bounding(Said said) {
      for (var sign : said.signs()) {
        boolean near = sign.match().from() <= said.to() && said.from() <= sign.match().to();
        var found = near && sign.family().equals("deadline") ? of(sign) : List.<Deadline>of();
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    private List<Deadline> of(Sign sign) {
      var match = sign.match();
      return switch (sign.gives("last")) {
        case "carried" ->
            before.stream().map(one -> new Deadline(Optional.of(one), Optional.of(sign))).toList();
        case "told" -> of(sign, told.day(match.sentence(), match.from(), match.to()));
        case "then" -> of(sign, told.dayBefore(match.sentence()));
        default -> List.of();
      };
    }

    private static List<Deadline> of(Sign sign, Optional<LocalDate> day) {
      return day.map(one -> List.of(Deadline.of(sign, one))).orElse(List.of());
    }
  }

  /// Deadlines ("by", "until") before other times, and alone where there are any; of other times
  /// the hour of a live report only where it names no day.
  private static List<Deadline> due(
      Said said, List<Mention> inside, Published published, Lexicon small) {
    var future =
        inside.stream()
            .filter(Mention.Dated.class::isInstance)
            .map(Mention.Dated.class::cast)
            .filter(dated -> inSentence(said, dated) && !aside(said, dated, small))
            .map(dated -> ahead(dated, published))
            .map(dated -> Deadline.of(said, dated))
            .filter(one -> one.time().map(dated -> isAhead(dated.when(), published)).orElse(true))
            .toList();
    var deadlines = future.stream().filter(Forecast::isDeadline).toList();
    var days = future.stream().filter(one -> !isHour(one)).toList();
    var told = !deadlines.isEmpty() ? deadlines : days.isEmpty() ? future : days;
    var named = told.stream().filter(Forecast::isNamed).toList();
    return named.isEmpty() ? told : List.of(named.getLast());
  }

  /// A rule says which day is its last; one that sets a time aside leaves the others.
  private static boolean isNamed(Deadline one) {
    return one.sign().filter(sign -> !sign.gives("last").equals("aside")).isPresent();
  }

  /// "Monday" where no verb tells which: what is forecast is the one ahead.
  private static Mention.Dated ahead(Mention.Dated dated, Published published) {
    return isAhead(dated.when(), published)
        ? dated
        : dated.alternatives().stream()
            .filter(other -> isAhead(other.when(), published))
            .findFirst()
            .map(
                other ->
                    new Mention.Dated(
                        dated.span(), other.when(), other.basis(), List.of(), dated.because()))
            .orElse(dated);
  }

  /// Not in a clause of its own; "before the end of June" begins like one, and is none.
  private static boolean inSentence(Said said, Mention mention) {
    int token = said.sentence().tokenAt(mention.span().start());
    return said.sentence().span().covers(mention.span())
        && said.clause().left().stream()
            .noneMatch(gone -> gone.from() < token - 1 && token < gone.to());
  }

  /// In what the clause only mentions: "it will not sink, having met the storm of June 2008".
  private static boolean aside(Said said, Mention mention, Lexicon small) {
    int token = said.sentence().tokenAt(mention.span().start());
    return said
        .sentence()
        .tokens()
        .subList(Math.min(said.clause().verbEnd(), token), token)
        .stream()
        .anyMatch(word -> small.may(word, "aside"));
  }

  private static boolean isHour(Deadline one) {
    return one.time()
        .filter(
            dated ->
                dated.when() instanceof When.Interval interval
                    && interval.granularity().compareTo(When.Granularity.DAY) < 0)
        .isPresent();
  }

  private static boolean isDeadline(Deadline one) {
    return one.time().isPresent()
        && one.time().get().when() instanceof When.Interval interval
        && switch (interval.bound()) {
          case BY, BEFORE, UNTIL, AT_LEAST_UNTIL -> true;
          case IN, SINCE, AFTER -> false;
        };
  }

  private static boolean isAhead(When when, Published published) {
    if (!(when instanceof When.Interval interval)) {
      return false;
    }
    Optional<LocalDateTime> end =
        switch (interval.bound()) {
          case SINCE -> interval.earliestStart();
          case BEFORE -> interval.latestStart();
          default -> interval.latestEnd().or(interval::latestStart);
        };
    if (interval.bound() == When.Bound.SINCE && end.isEmpty()) {
      return false;
    }
    return end.isEmpty()
        || published.earliest().isEmpty()
        || end.get().isAfter(published.earliest().get().atStartOfDay());
  }

  /// A time by which a forecast falls due, as the words around it make it: "before April **is
  // out**",
  /// "in the **first days of** June", "within five days **of the vote**".
  ///
  /// @param time empty where the words count it from a day that nobody tells
  /// @param sign the rule that says so, where one does
  private record Deadline(Optional<Mention.Dated> time, Optional<Sign> sign) {

    /// Rules whose day another sentence tells.
    private static final Set<String> ELSEWHERE = Set.of("carried", "told", "then");

    private static final int WEEK = 7;
    private static final int MIDDLE = 15;
    private static final int HALF_A_YEAR = 6;

    /// Days before or after a week's first in which its month begins or ends.
    private static final int IN_WEEK = 3;

    static Deadline of(Said said, Mention.Dated dated) {
      var sign =
          said.signs().stream()
              .filter(one -> one.family().equals("deadline") && touches(said, one, dated))
              .filter(one -> !ELSEWHERE.contains(one.gives("last")))
              .findFirst();
      var time = sign.isEmpty() ? bounding(dated) : last(sign.get(), dated);
      return new Deadline(time, sign);
    }

    /// The bound that `sign` sets with a day that another sentence tells.
    static Deadline of(Sign sign, LocalDate day) {
      var start = Optional.of(day.atStartOfDay());
      var end = start.map(one -> one.plusDays(1));
      var when =
          new When.Interval(
              start,
              start,
              end,
              end,
              When.Granularity.DAY,
              When.Bound.valueOf(sign.gives("bound")),
              day.toString());
      var dated =
          new Mention.Dated(
              sign.match().span(),
              when,
              "told elsewhere in the report: " + day,
              List.of(),
              sign.because());
      return new Deadline(Optional.of(dated), Optional.of(sign));
    }

    /// What comes "after Easter" may come at any time; what comes "tonight" comes today.
    private static Optional<Mention.Dated> bounding(Mention.Dated dated) {
      if (!(dated.when() instanceof When.Interval time)) {
        return Optional.of(dated);
      }
      boolean night =
          time.granularity() == When.Granularity.PART_OF_DAY && time.latestStart().isPresent();
      if (time.bound() == When.Bound.AFTER) {
        return Optional.empty();
      }
      return Optional.of(
          night
              ? ending(dated, time, dayOf(time))
              : isMidnight(time) ? ending(dated, time, time.latestStart().orElseThrow()) : dated);
    }

    /// The end of a day.
    private static boolean isMidnight(When.Interval time) {
      return time.granularity().compareTo(When.Granularity.HOUR) <= 0
          && time.bound() != When.Bound.SINCE
          && time.latestStart()
              .filter(one -> one.toLocalTime().equals(LocalTime.MIDNIGHT))
              .isPresent();
    }

    private static LocalDateTime dayOf(When.Interval night) {
      return night.latestStart().orElseThrow().toLocalDate().plusDays(1).atStartOfDay();
    }

    /// What leads to a time, "before the vote on", ends where that begins.
    private static boolean touches(Said said, Sign sign, Mention.Dated dated) {
      int from = said.sentence().tokenAt(dated.span().start());
      int to = said.sentence().tokenAt(dated.span().end() - 1) + 1;
      return sign.match().from() < to
          && from <= sign.match().to()
          && (sign.gives("leads").isEmpty() || sign.match().to() <= from + 1);
    }

    private static Optional<Mention.Dated> last(Sign sign, Mention.Dated dated) {
      if (!(dated.when() instanceof When.Interval time) || time.earliestStart().isEmpty()) {
        return Optional.of(dated);
      }
      var start = time.earliestStart().get();
      var end = time.latestEnd().orElse(start);
      return switch (sign.gives("last")) {
        case "open", "aside" -> Optional.empty();
        case "week" -> Optional.of(ending(dated, time, start.plusDays(WEEK)));
        case "middle" -> Optional.of(ending(dated, time, middle(time, start)));
        case "eve" -> Optional.of(ending(dated, time, start));
        case "start" -> Optional.of(ending(dated, time, time.latestStart().orElse(start)));
        case "before" -> Optional.of(isUntil(time) ? ending(dated, time, start) : dated);
        case "7" -> Optional.of(ending(dated, time, dayOfMonth(start, WEEK)));
        case "14" -> Optional.of(ending(dated, time, dayOfMonth(start, 2 * WEEK)));
        case "21" -> Optional.of(ending(dated, time, dayOfMonth(start, 3 * WEEK)));
        default -> Optional.of(ending(dated, time, end));
      };
    }

    private static boolean isUntil(When.Interval time) {
      return time.bound() == When.Bound.UNTIL || time.bound() == When.Bound.AT_LEAST_UNTIL;
    }

    /// The end of a day of the month in which a week lies, most of it.
    private static LocalDateTime dayOfMonth(LocalDateTime start, int day) {
      return start.plusDays(IN_WEEK).withDayOfMonth(day).plusDays(1);
    }

    /// Of a month its fifteenth day, of a year its first half; of anything else what it says.
    private static LocalDateTime middle(When.Interval time, LocalDateTime start) {
      var end = time.latestEnd().orElse(start);
      if (time.granularity() == When.Granularity.YEAR) {
        return start.withDayOfYear(1).plusMonths(HALF_A_YEAR);
      }
      return start.getMonth() == end.minusNanos(1).getMonth()
          ? start.withDayOfMonth(MIDDLE).plusDays(1)
          : end;
    }

    private static Mention.Dated ending(
        Mention.Dated dated, When.Interval time, LocalDateTime end) {
      var by =
          new When.Interval(
              time.earliestStart(),
              time.latestStart(),
              Optional.of(end),
              Optional.of(end),
              time.granularity(),
              When.Bound.BY,
              time.edtf());
      return new Mention.Dated(
          dated.span(), by, dated.basis(), dated.alternatives(), dated.because());
    }
  }
}

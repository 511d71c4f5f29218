package org.hearsay.judge;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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

  /// @param small the lexicon `phrase-words`
  static Optional<Forecast> of(
      Said said, List<Mention> inside, Published published, Lexicon small) {
    var times = due(said, inside, published, small);
    var due = times.stream().flatMap(one -> one.time().stream()).toList();
    var bounds = times.stream().flatMap(one -> one.sign().stream()).toList();
    boolean reported = !said.attribution().chain().isEmpty();
    return said.bearing("forecast").stream()
        .filter(sign -> !sign.gives("needs").equals("future-time") || !due.isEmpty())
        .filter(sign -> !sign.gives("needs").equals("speaker") || reported)
        .filter(sign -> !sign.gives("needs").equals("ahead") || Condition.looksAhead(said, small))
        .findFirst()
        .map(sign -> new Forecast(sign, due, bounds));
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
            .map(dated -> Deadline.of(said, dated))
            .filter(one -> one.time().map(dated -> isAhead(dated.when(), published)).orElse(true))
            .toList();
    var deadlines = future.stream().filter(Forecast::isDeadline).toList();
    var days = future.stream().filter(one -> !isHour(one)).toList();
    return !deadlines.isEmpty() ? deadlines : days.isEmpty() ? future : days;
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
    boolean since = interval.bound() == When.Bound.SINCE;
    Optional<LocalDateTime> end =
        since ? interval.earliestStart() : interval.latestEnd().or(interval::latestStart);
    if (since && end.isEmpty()) {
      return false;
    }
    return end.isEmpty()
        || published.earliest().isEmpty()
        || end.get().isAfter(published.earliest().get().atStartOfDay());
  }
}

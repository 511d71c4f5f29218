package org.hearsay.judge;

import java.time.LocalDateTime;
import java.util.Optional;
import org.hearsay.model.Mention;
import org.hearsay.model.When;
import org.hearsay.model.When.Interval;

/// A time by which a forecast falls due, as the words around it make it: "before April **is out**",
/// "in the **first days of** June", "within five days **of the vote**".
///
/// @param time empty where the words count it from a day that nobody tells
/// @param sign the rule that says so, where one does
record Deadline(Optional<Mention.Dated> time, Optional<Sign> sign) {

  private static final int WEEK = 7;
  private static final int MIDDLE = 15;

  static Deadline of(Said said, Mention.Dated dated) {
    var sign =
        said.signs().stream()
            .filter(one -> one.family().equals("deadline") && touches(said, one, dated))
            .findFirst();
    return new Deadline(sign.isEmpty() ? Optional.of(dated) : last(sign.get(), dated), sign);
  }

  private static boolean touches(Said said, Sign sign, Mention.Dated dated) {
    int from = said.sentence().tokenAt(dated.span().start());
    int to = said.sentence().tokenAt(dated.span().end() - 1) + 1;
    return sign.match().from() < to && from <= sign.match().to();
  }

  private static Optional<Mention.Dated> last(Sign sign, Mention.Dated dated) {
    if (!(dated.when() instanceof Interval time) || time.earliestStart().isEmpty()) {
      return Optional.of(dated);
    }
    var start = time.earliestStart().get();
    return switch (sign.gives("last")) {
      case "open" -> Optional.empty();
      case "week" -> Optional.of(ending(dated, time, start.plusDays(WEEK)));
      case "middle" -> Optional.of(ending(dated, time, middle(time, start)));
      default -> Optional.of(ending(dated, time, time.latestEnd().orElse(start)));
    };
  }

  /// Of a month its fifteenth day; of anything else what the time itself says.
  private static LocalDateTime middle(Interval time, LocalDateTime start) {
    var end = time.latestEnd().orElse(start);
    return start.getMonth() == end.getMonth() ? start.withDayOfMonth(MIDDLE).plusDays(1) : end;
  }

  private static Mention.Dated ending(Mention.Dated dated, Interval time, LocalDateTime end) {
    var by =
        new Interval(
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

package org.hearsay.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.Said;
import org.hearsay.model.Link;
import org.hearsay.model.Mention;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.ForecastLine;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolSummary;

/// The line of counts that `read` and `demo` end with.
///
/// @param due forecasts past their date
/// @param contradictions reports against each other
/// @param implausible statements against the map or the calendar
/// @param people how many are named
/// @param organisations how many are named
/// @param firstUndated the first report without a day of publication, `r3`, or empty
record Summary(
    PoolSummary pool,
    int due,
    int contradictions,
    int implausible,
    int people,
    int organisations,
    String firstUndated) {

  static Summary of(AskTogether.Heard heard) {
    var clashes = ClashCard.of(heard.pool());
    int between = (int) clashes.stream().filter(card -> card.second().isPresent()).count();
    return new Summary(
        PoolSummary.of(heard.pool()),
        due(heard),
        between,
        clashes.size() - between,
        named(heard, Mention.Kind.PERSON),
        named(heard, Mention.Kind.ORGANISATION),
        firstUndated(heard));
  }

  private static int named(AskTogether.Heard heard, Mention.Kind kind) {
    return (int)
        heard.pool().dossier().links().stream()
            .filter(link -> link instanceof Link.SameEntity entity && entity.kind() == kind)
            .count();
  }

  private static String firstUndated(AskTogether.Heard heard) {
    return heard.pool().readings().stream()
        .filter(one -> one.reading().report().imprint().published().day().isEmpty())
        .map(NumberedReading::report)
        .findFirst()
        .orElse("");
  }

  private static int due(AskTogether.Heard heard) {
    LocalDate asOf = heard.asOf();
    return (int)
        ForecastLine.of(heard.pool(), asOf).stream()
            .filter(line -> line.state().equals("due"))
            .count();
  }

  void print(Output output) {
    output.line(
        "",
        String.join(
            " · ",
            Said.count(pool.claims(), "claim"),
            Said.number(pool.sourced()) + " on somebody's word",
            Said.number(pool.deep()) + " with a chain of 2 or more",
            Said.number(pool.disputed()) + " disputed",
            Said.number(pool.notVerified()) + " not verified",
            Said.count(pool.forecasts(), "forecast") + " (" + Said.number(due) + " due)",
            Said.count(contradictions, "contradiction"),
            Said.number(implausible) + " against map or calendar",
            Said.number(people) + (people == 1 ? " person" : " people"),
            Said.count(organisations, "organisation")));
    if (pool.undated() > 0) {
      output.line(
          "",
          "%d of %s %s no day of publication: 'hearsay set %s published=YYYY-MM-DD' gives one"
              .formatted(
                  pool.undated(),
                  Said.count(pool.reports(), "report"),
                  pool.undated() == 1 ? "states" : "state",
                  firstUndated));
    }
  }

  /// The same for JSON.
  Map<String, Object> json() {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("pool", pool);
    answer.put("due", due);
    answer.put("contradictions", contradictions);
    answer.put("implausible", implausible);
    answer.put("people", people);
    answer.put("organisations", organisations);
    return answer;
  }
}

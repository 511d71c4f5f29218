package org.hearsay.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.present.view.ClashCard;
import org.hearsay.present.view.ForecastLine;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.PoolSummary;

/// The line of counts that `read` and `demo` end with.
///
/// @param due forecasts past their date
/// @param contradictions reports against each other
/// @param implausible statements against the map or the calendar
/// @param firstUndated the first report without a day of publication, `r3`, or empty
record Summary(
    PoolSummary pool, int due, int contradictions, int implausible, String firstUndated) {

  static Summary of(AskTogether.Heard heard) {
    var clashes = ClashCard.of(heard.pool());
    int between = (int) clashes.stream().filter(card -> card.second().isPresent()).count();
    return new Summary(
        PoolSummary.of(heard.pool().readings()),
        due(heard),
        between,
        clashes.size() - between,
        firstUndated(heard));
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
            Said.number(implausible) + " against map or calendar"));
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
    return answer;
  }
}

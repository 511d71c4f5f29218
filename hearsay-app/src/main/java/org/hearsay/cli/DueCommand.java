package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.AskTogether;
import org.hearsay.cli.terminal.Output;
import org.hearsay.present.view.ForecastLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `hearsay due`: forecasts whose day has passed, and those still open.
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    description = "Lists forecasts: those past their date, those still open, those without one.")
final class DueCommand implements Callable<Integer> {

  @Mixin AskTogether together = new AskTogether();
  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    return together.ask(
        output,
        heard -> {
          print(ForecastLine.of(heard.pool(), heard.asOf()), heard.asOf());
          return 0;
        });
  }

  private void print(List<ForecastLine> lines, LocalDate asOf) {
    if (output.json) {
      output.json(Map.of("measured", true, "asOf", asOf.toString(), "forecasts", lines));
      return;
    }
    if (lines.isEmpty()) {
      output.line("", "No report of this dossier makes a forecast.");
      return;
    }
    group(lines, "due", "past " + (one(lines, "due") ? "its" : "their") + " date on " + asOf);
    group(lines, "open", "still open on " + asOf);
    group(lines, "no deadline", "without a date");
  }

  private static List<ForecastLine> of(List<ForecastLine> all, String state) {
    return all.stream().filter(line -> line.state().equals(state)).toList();
  }

  private static boolean one(List<ForecastLine> all, String state) {
    return of(all, state).size() == 1;
  }

  private void group(List<ForecastLine> all, String state, String head) {
    var lines = of(all, state);
    if (lines.isEmpty()) {
      return;
    }
    output.line("", lines.size() + (lines.size() == 1 ? " forecast " : " forecasts ") + head);
    for (var line : lines) {
      output.line(
          "  ",
          line.claim()
              + "  “"
              + line.words()
              + "” – "
              + line.speaker()
              + "  ["
              + line.receipt()
              + "]");
      output.line(
          "    ",
          (line.last().isEmpty()
                  ? "no last day"
                  : "“" + line.deadline() + "” = last day " + line.last())
              + "; because "
              + line.because());
    }
    output.out().println();
  }
}

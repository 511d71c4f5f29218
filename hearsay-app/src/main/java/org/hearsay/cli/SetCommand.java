package org.hearsay.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.cli.dossier.DossierOption;
import org.hearsay.cli.dossier.OutletSurvey;
import org.hearsay.cli.dossier.Pool;
import org.hearsay.cli.dossier.Stages;
import org.hearsay.cli.terminal.Output;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.model.Report;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.present.view.ReportLine;
import org.hearsay.read.Imprints;
import org.hearsay.store.DossierFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay set r3 outlet=… published=…`: what a report does not say of itself, or says wrongly.
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    description =
        "Gives a report's outlet, author, headline or day of publication, and reads it again with that.")
final class SetCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "REPORT", description = "The report: r3.")
  String report = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "KEY=VALUE",
      description =
          "outlet, author, headline or published (YYYY-MM-DD, YYYY-MM, or EARLIEST/LATEST).")
  List<String> values = List.of();

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "The dossier (default: ${DEFAULT-VALUE}).")
  Path file = Path.of(DossierOption.DEFAULT);

  @Mixin Output output = new Output();

  @Override
  public Integer call() {
    var changes = changes();
    if (!report.matches("r\\d{1,9}")) {
      throw new UsageException("expected a report like r3, found \"" + report + "\"");
    }
    int number = Integer.parseInt(report.substring(1));
    DossierFile.forReading(file).close();
    try (var dossier = DossierFile.forWriting(file)) {
      var stored = dossier.report(number).filter(one -> !one.superseded());
      var old = new Pool(dossier).report(number);
      if (stored.isEmpty() || old.isEmpty()) {
        throw new UsageException(
            "expected a report of this dossier, found "
                + report
                + ", which is none; 'hearsay reports' lists them");
      }
      var given = new TreeMap<>(stored.get().given());
      given.putAll(changes);
      var changed = with(old.get().reading().report(), changes);
      var survey = new OutletSurvey(dossier).kept();
      var reading = Stages.pipeline(Stages.care(stored.get().madeWith())).read(changed, survey);
      dossier.keep(reading, stored.get().location(), stored.get().madeWith(), given);
      print(ReportLine.of(new NumberedReading(number, reading, Map.of())));
      return 0;
    }
  }

  private static Report with(Report old, Map<String, String> changes) {
    try {
      return Report.of(
          old.origin(),
          Imprints.with(old.imprint(), changes),
          old.language(),
          old.text(),
          old.cleaned());
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  private Map<String, String> changes() {
    var changes = new LinkedHashMap<String, String>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new UsageException("expected KEY=VALUE, found \"" + value + "\"");
      }
      changes.put(value.substring(0, equals).strip(), value.substring(equals + 1).strip());
    }
    return changes;
  }

  private void print(ReportLine line) {
    if (output.json) {
      output.json(line);
    } else {
      output.line("", line.id() + "  " + line.title());
      output.line("    ", line.told());
    }
  }
}

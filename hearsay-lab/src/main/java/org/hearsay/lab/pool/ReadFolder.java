package org.hearsay.lab.pool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.ClaimId;
import org.hearsay.model.Dossier;
import org.hearsay.model.Judgements;
import org.hearsay.model.Report;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.read.Outcome;
import org.hearsay.read.Readers;

/// Reads a folder of reports as the program would, with numbers in the order of their paths.
public final class ReadFolder {

  private ReadFolder() {}

  /// What can be read of a folder, in the order of the paths.
  public static List<Report> reports(Path folder) {
    var readers = Readers.standard();
    var found = readers.find(List.of(folder));
    var reports = new ArrayList<Report>();
    for (var source : found.sources()) {
      if (readers.read(source, found.given()) instanceof Outcome.Read one) {
        reports.add(one.report());
      }
    }
    return reports;
  }

  static List<NumberedReading> read(Path folder, Pipeline pipeline) {
    return read(reports(folder), pipeline);
  }

  static List<NumberedReading> read(List<Report> reports, Pipeline pipeline) {
    var survey = pipeline.survey(reports);
    var readings = new ArrayList<NumberedReading>();
    int next = 1;
    for (var report : reports) {
      var reading = pipeline.read(report, survey);
      Map<ClaimId, Integer> numbers = new HashMap<>();
      for (var claim : reading.claims()) {
        numbers.put(claim.id(), next++);
      }
      readings.add(new NumberedReading(readings.size() + 1, reading, numbers));
    }
    return readings;
  }

  /// What the reports say together, asked on the day after the last of them.
  static Dossier hear(List<NumberedReading> readings, Pipeline pipeline) {
    var asOf =
        readings.stream()
            .flatMap(one -> one.reading().report().imprint().published().day().stream())
            .max(LocalDate::compareTo)
            .map(day -> day.plusDays(1))
            .orElse(LocalDate.EPOCH);
    var gists = readings.stream().map(one -> one.reading().gist()).toList();
    return pipeline.hear(gists, Judgements.NONE, asOf);
  }
}

package org.hearsay.lab.evaluate;

import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.ClaimId;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.export.FindingsExport;
import org.hearsay.present.view.NumberedReading;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./lab evaluate findings FOLDER`: the findings export of a folder of reports, asked on the day
// after the last of them.
@Command(
    name = "findings",
    mixinStandardHelpOptions = true,
    description = "Writes the findings of a folder of reports.")
public final class EvaluateFindings implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Override
  public Integer call() {
    var pipeline = Pipeline.of(Knowledge.english());
    var readings = ReadFolder.read(answers.gold(), pipeline);
    var dossier = ReadFolder.hear(readings, pipeline);
    var reports =
        readings.stream()
            .map(one -> one.reading().report())
            .collect(
                Collectors.toMap(report -> report.id(), Function.identity(), (one, same) -> one));
    var names = new HashMap<ClaimId, String>();
    for (NumberedReading reading : readings) {
      reading.reading().claims().forEach(claim -> names.put(claim.id(), reading.claim(claim.id())));
    }
    try (var out = answers.out()) {
      FindingsExport.lines(
              dossier.findings(),
              id -> java.util.Objects.requireNonNull(reports.get(id)),
              id -> names.getOrDefault(id, "c0"))
          .forEach(out::println);
    }
    return 0;
  }
}

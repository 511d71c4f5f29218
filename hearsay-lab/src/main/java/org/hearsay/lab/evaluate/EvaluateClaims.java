package org.hearsay.lab.evaluate;

import java.util.concurrent.Callable;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.present.export.ClaimsExport;
import org.hearsay.present.view.PoolView;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./lab evaluate claims FOLDER`: the claims export of a folder of reports.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Writes the claims of a folder of reports.")
public final class EvaluateClaims implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Override
  public Integer call() {
    var pipeline = Pipeline.of(Knowledge.english());
    var readings = ReadFolder.read(answers.gold(), pipeline);
    var pool = new PoolView(readings, ReadFolder.hear(readings, pipeline));
    try (var out = answers.out()) {
      for (var reading : readings) {
        ClaimsExport.lines(pool, reading).forEach(out::println);
      }
    }
    return 0;
  }
}

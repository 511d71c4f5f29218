package org.hearsay.lab.evaluate;

import java.util.concurrent.Callable;
import org.hearsay.lab.pool.CareOption;
import org.hearsay.lab.pool.PoolExports;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.rules.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `./lab evaluate claims FOLDER`: the claims export of a folder of reports, asked on the day
/// after the last of them.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Writes the claims of a folder of reports.")
public final class EvaluateClaims implements Callable<Integer> {

  @Mixin Answers answers = new Answers();

  @Mixin CareOption care = new CareOption();

  @Override
  public Integer call() {
    try (var out = answers.out()) {
      PoolExports.of(answers.gold(), Pipeline.of(Knowledge.english(), care.care()))
          .claims()
          .forEach(out::println);
    }
    return 0;
  }
}
